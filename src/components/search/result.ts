// One result of the search: picture, part, title, and a sentence in which what was found is marked.
import { excerptOf } from './excerpt.ts';
import type { Hit } from '#search/read/texts.ts';

/** Where a result leads, and where its picture is. */
export interface Addresses {
  /** The address of the language. */
  home: string;
  /** The folder of pictures. */
  pictures: string;
}

/** The title of a result, which leads to it, on its level. */
function setTitle(item: HTMLElement, heading: 'h2' | 'h3', href: string, title: string): void {
  const link = item.querySelector('a');
  const before = link?.parentElement;
  if (!link || !before) return;
  link.href = href;
  link.append(title);
  const own = document.createElement(heading);
  own.className = before.className;
  before.replaceWith(own);
  own.append(link);
}

/** What a result belongs to, if it belongs to anything. */
function setPart(item: HTMLElement, part: string): void {
  const place = item.querySelector('[data-section]');
  if (part) place?.append(part);
  else place?.parentElement?.remove();
}

/**
 * Makes a result from the <template> of the search. `heading`: the level of its title. `wordOf`:
 * folds a word for comparison, absent where texts are compared by character.
 */
export function resultOf(
  template: HTMLTemplateElement | null,
  { home, pictures }: Addresses,
  { place, words }: Hit,
  heading: 'h2' | 'h3',
  wordOf: ((word: string) => string) | undefined,
): Node {
  const { url, title, part, colours, number, picture: drawing, mirror } = place;
  const item = template?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  if (colours) item.classList.add(`in-${colours}`);
  setTitle(item, heading, home + url, title);
  setPart(item, part);
  const disc = item.querySelector('[data-number]');
  if (number) disc?.append(number);
  else disc?.remove();
  const picture = item.querySelector('img');
  picture?.classList.toggle('mirror', mirror === true);
  if (picture && drawing) picture.src = `${pictures}${drawing}.svg`;
  else picture?.remove();
  item
    .querySelector('[data-excerpt]')
    ?.append(
      ...excerptOf(place.text, words, wordOf).map(({ text, marked }) =>
        marked ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
      ),
    );
  return item;
}

/**
 * All results: those for children, and those for adults; the latter first when one of them is the
 * answer. `headings`: the heading of each list, if any.
 */
export function resultsOf(
  hits: readonly Hit[],
  headings: Record<'children' | 'adults', string>,
  result: (hit: Hit, heading: 'h2' | 'h3') => Node,
): Node[] {
  const list = (some: readonly Hit[], title: string): Node[] => {
    if (some.length === 0) return [];
    const items = document.createElement('ol');
    items.append(...some.map((hit) => result(hit, title ? 'h3' : 'h2')));
    if (!title) return [items];
    const heading = document.createElement('h2');
    heading.textContent = title;
    return [heading, items];
  };
  const children = list(
    hits.filter(({ place }) => !place.adults),
    headings.children,
  );
  const adults = list(
    hits.filter(({ place }) => place.adults),
    headings.adults,
  );
  return hits[0]?.place.adults ? [...adults, ...children] : [...children, ...adults];
}
