import type { Question } from './question.ts';

const isDone = (button: HTMLElement): boolean => button.getAttribute('aria-disabled') === 'true';

/**
 * Pictures to press, then the words that belong to each. The folds and the list of words are for
 * paper and for browsers without a script.
 */
export function match(question: Question): void {
  const { element } = question;
  const { pick = '', picked = '', other = '' } = element.dataset;
  const place = element.querySelector<HTMLElement>('[data-pairs]');
  const task = place?.querySelector<HTMLElement>('[data-task]');
  if (!place || !task) return;
  place.hidden = false;
  for (const used of element.querySelectorAll<HTMLElement>('.choices, .meanings'))
    used.dataset.used = '';
  const pictures = [...place.querySelectorAll<HTMLElement>('[data-picture]')];
  const words = [...place.querySelectorAll<HTMLElement>('[data-words]')];

  const say = (text: string): void => {
    task.textContent = text;
    question.announce(text, true);
  };
  const release = (): void => {
    for (const picture of pictures) picture.setAttribute('aria-pressed', 'false');
  };
  /**
   * Shows or removes what is added to a matched word: the number, the name of its picture, its
   * feedback.
   */
  const mark = (button: HTMLElement, number: string): void => {
    const [disc] = button.children;
    if (disc) disc.textContent = number;
    button.querySelector('.heard')?.toggleAttribute('hidden', !number);
    button.nextElementSibling?.toggleAttribute('hidden', !number);
  };
  const again = question.showButtons(undefined, () => {
    release();
    for (const button of [...pictures, ...words]) button.removeAttribute('aria-disabled');
    for (const button of words) mark(button, '');
    task.textContent = pick;
  });

  for (const picture of pictures)
    picture.addEventListener('click', () => {
      if (isDone(picture)) return;
      release();
      picture.setAttribute('aria-pressed', 'true');
      if (again) again.hidden = false;
      say(picked.replace('{item}', picture.lastChild?.textContent?.trim() ?? ''));
    });
  for (const button of words)
    button.addEventListener('click', () => {
      if (isDone(button)) return;
      const held = pictures.find((one) => one.getAttribute('aria-pressed') === 'true');
      const number = held?.dataset.picture;
      if (!held || !number) return say(pick);
      if (number !== button.dataset.words) return say(other);
      release();
      for (const pair of [held, button]) {
        pair.dataset.state = 'right';
        pair.setAttribute('aria-disabled', 'true');
      }
      mark(button, number);
      if (pictures.every(isDone)) {
        task.textContent = '';
        return question.showResult([true], []);
      }
      task.textContent = pick;
      question.announce(button.nextElementSibling?.textContent, true);
    });
}
