// One result of the search: picture, part, title, and a sentence in which what was found is marked.
import type { Place } from './pagefind.ts';

/** The text of a piece of HTML. */
const textOf = (html: string): string =>
  new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').body.textContent;

/** Makes a result from the <template> of the search. `home`: the address of the language; `pictures`: the folder of pictures. */
export function resultOf(
  template: HTMLTemplateElement | null,
  home: string,
  pictures: string,
  { url, excerpt, content, meta }: Place,
): Node {
  const { title = '', part = '', colours, number, drawing, mirror } = meta;
  const item = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  if (colours) item.classList.add(`in-${colours}`);
  const link = item.querySelector('a');
  if (link) link.href = home + url;
  item.querySelector('[data-title]')?.append(title);
  item.querySelector('[data-section]')?.append(part);
  const disc = item.querySelector('[data-number]');
  if (number) disc?.append(number);
  else disc?.remove();
  const picture = item.querySelector('img');
  picture?.classList.toggle('mirror', mirror === 'yes');
  if (picture && drawing) picture.src = `${pictures}${drawing}.svg`;
  else picture?.remove();
  item.querySelector('[data-excerpt]')?.append(...sentence(excerpt, content));
  return item;
}

/** The excerpt, or the beginning of the text. The excerpt is text with <mark>: nothing else is taken from it. */
function sentence(excerpt: string, content: string): (Node | string)[] {
  const plain = textOf(excerpt);
  const pieces = (excerpt || content.slice(0, 120))
    .split(/<mark>(.*?)<\/mark>/g)
    .map((piece, i) => {
      const text = textOf(piece);
      if (i % 2 === 0 || !text) return text;
      return Object.assign(document.createElement('mark'), { textContent: text });
    });
  return [
    content.startsWith(plain.slice(0, 12)) ? '' : '… ',
    ...pieces,
    excerpt && !content.endsWith(plain.slice(-12)) ? ' …' : '',
  ];
}
