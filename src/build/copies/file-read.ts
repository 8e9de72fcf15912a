// What the scripts of a copy have in the place of `fetch` (copied-scripts.ts): from a disk a browser fetches nothing, but it loads scripts. So each file that a page of the site fetches is a script here,
// which leaves its text in its own element.

/** The root of the copy, in the addresses that such a file has in it: it does not know from which page it is read. */
const root = '{root}';

/** Reads a file of the copy by the address of its script, `../../en/templates.html.js`; rejects where it is not there. */
export const fetch = (address: string): Promise<Response> =>
  new Promise((give, refuse) => {
    const script = document.createElement('script');
    const [up = ''] = /^(\.\.?\/)*/.exec(address) ?? [];
    script.src = address;
    script.addEventListener('load', () => give(new Response(script.text.split(root).join(up))));
    script.addEventListener('error', () => refuse(new Error(`${address} is not in this copy.`)));
    document.head.append(script);
  });

/** What a script makes a link to (components/search/result.ts) leads to the folder of a page. Many hosts open the page in it; a disk lists its files, and others find nothing there. */
const nameThePage = ({ target }: Event): void => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.protocol === location.protocol && link.host === location.host)
    link.href = link.href.replace(/\/(?=#|$)/, '/index.html');
};
// Every button of a mouse goes down first, also the one that opens another window; a keyboard only clicks.
addEventListener('mousedown', nameThePage, true);
addEventListener('click', nameThePage, true);
