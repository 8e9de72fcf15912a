// One result of the search: picture, part, title, and a sentence in which what was found is marked.
import { excerptOf } from './excerpt.ts';
import type { Hit } from './texts.ts';

/** Where a result leads, and where its picture is. */
export interface Addresses {
  /** The address of the language. */
  home: string;
  /** The folder of pictures. */
  pictures: string;
}

/** Makes a result from the <template> of the search. `heading`: the level of its title. `wordOf`: a word as it is compared; none where words are compared character by character. */
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
  const link = item.querySelector('a');
  if (link) {
    link.href = home + url;
    const before = link.parentElement;
    const own = document.createElement(heading);
    own.className = before?.className ?? '';
    before?.replaceWith(own);
    own.append(link);
  }
  item.querySelector('[data-title]')?.append(title);
  item.querySelector('[data-section]')?.append(part);
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

/** All results: those for children, and under a heading those for adults; first these where one of them is the answer. */
export function resultsOf(
  hits: readonly Hit[],
  adultsHeading: string,
  result: (hit: Hit, heading: 'h2' | 'h3') => Node,
): Node[] {
  const list = (some: readonly Hit[], heading: 'h2' | 'h3'): Node[] => {
    if (some.length === 0) return [];
    const items = document.createElement('ol');
    items.append(...some.map((hit) => result(hit, heading)));
    return [items];
  };
  const children = list(
    hits.filter(({ place }) => !place.adults),
    'h2',
  );
  const adults = list(
    hits.filter(({ place }) => place.adults),
    'h3',
  );
  if (adults.length > 0) {
    const heading = document.createElement('h2');
    heading.textContent = adultsHeading;
    adults.unshift(heading);
  }
  return hits[0]?.place.adults ? [...adults, ...children] : [...children, ...adults];
}
