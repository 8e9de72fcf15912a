// The replacement for `fetch` in a copy (copied-scripts.ts): from a disk browsers load scripts, but
// fetch nothing. So each fetched file becomes a script that leaves its text in its own element.

/** Stands for the root of the copy in such a file, which does not know the page that loads it. */
const root = '{root}';

/**
 * Reads a file of the copy by the address of its script, `../../en/templates.html.js`; rejects if
 * it is missing.
 */
export const fetch = (address: string): Promise<Response> =>
  new Promise((give, refuse) => {
    const script = document.createElement('script');
    const [up = ''] = /^(\.\.?\/)*/.exec(address) ?? [];
    script.src = address;
    script.addEventListener('load', () => give(new Response(script.text.split(root).join(up))));
    script.addEventListener('error', () => refuse(new Error(`${address} is not in this copy.`)));
    document.head.append(script);
  });

/**
 * Links made by scripts (components/search/result.ts) lead to folders. Hosts serve index.html for
 * them; a disk lists the files or fails.
 */
const nameThePage = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.protocol === location.protocol && link.host === location.host)
    link.href = link.href.replace(/\/(?=#|$)/, '/index.html');
};
// `mousedown` comes for every mouse button, also the one that opens a new window; the keyboard
// only sends `click`.
addEventListener('mousedown', nameThePage, true);
addEventListener('click', nameThePage, true);

/**
 * The frame of a learning platform may forbid forms, and then the button of a dialog's form does
 * not close it.
 */
const closeDialog = ({ target }: Event): void => {
  const button = target instanceof Element ? target.closest('button') : null;
  if (button?.type === 'submit' && button.form?.method === 'dialog')
    button.closest('dialog')?.close();
};
addEventListener('click', closeDialog);
