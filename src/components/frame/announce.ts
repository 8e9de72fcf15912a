const said = document.querySelector<HTMLOutputElement>('#said');

/** Says words to those who do not see the page. The place is on it from the start, so that screen readers listen to it. */
export const say = (words = ''): void => void (said && (said.textContent = words));
