// The search of a child: what is typed is understood (reader.ts), looked up in Pagefind's index of this language, and shown with pictures. Everything is
// loaded when the child comes to the field. What is typed is never sent and never written: not into the address, the history or any storage, for a browser
// keeps these in files that others can read. It is there as long as the page is, so Back finds it only where the browser kept the page in its memory.
import type { CountryNames } from '#components/help/country-list.ts';
import type { Names } from '#components/help/named.ts';
import { soundBy } from './alike.ts';
import { countryName, reader, type Book, type Meaning } from './reader.ts';

interface Found {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}
interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string | null) => Promise<{ results: Result[] }>;
}
interface Result {
  data: () => Promise<Found>;
}
/** A place of the index; its address without the language in front. */
const open = async (result: Result): Promise<Found> => {
  const found = await result.data();
  return { ...found, url: found.url.replace(/^\/?[a-z]{2}\//, '') };
};
interface Tools {
  understand: (query: string) => Meaning;
  pagefind: Pagefind;
  places: Map<string, Found>;
  /** Learns what countries are called in their own languages: it is fetched when nothing else fits. */
  learn: () => Promise<void>;
  learned?: Promise<void> | undefined;
}

/** No more results than this: a child reads from the top. */
const most = 8;
const oneWord = /^[\p{L}\p{M}]+$/u;

class ChildSearch extends HTMLElement {
  #tools: Promise<Tools> | undefined;
  #undo = new AbortController();
  #turn = 0;
  /** The cry for help that the card answers. */
  #cry = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    const { signal } = this.#undo;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#answer(field.value).then(() =>
          this.querySelector<HTMLElement>('.cry:not([hidden]) a, .hit a')?.focus(),
        );
      },
      { signal },
    );
    field.addEventListener('focus', () => void this.#load(), { signal, once: true });
    field.addEventListener('input', () => void this.#answer(field.value), { signal });
    this.addEventListener(
      'click',
      (event) => {
        const word =
          event.target instanceof Element
            ? event.target.closest<HTMLElement>('[data-meant]')
            : null;
        if (!word) return;
        event.preventDefault();
        field.value = word.textContent ?? '';
        field.focus();
        void this.#answer(field.value);
      },
      { signal },
    );
  }
  disconnectedCallback(): void {
    this.#undo.abort();
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part=${name}]`);
    if (!part) throw new Error(`<child-search> has no part "${name}".`);
    return part;
  }

  #load(): Promise<Tools> {
    this.#tools ??= (async (): Promise<Tools> => {
      const { book = '', pagefind: path = '', names = '' } = this.dataset;
      const [known, pagefind] = await Promise.all([
        fetch(book).then((response) => response.json() as Promise<Book>),
        import(
          /* @vite-ignore */ new URL(`${path}pagefind.js`, location.href).href
        ) as Promise<Pagefind>,
      ]);
      // Without its worker: that would be another 12 KB, for an index that answers in a few milliseconds.
      await pagefind.options({ bundlePath: path, baseUrl: '/', excerptLength: 18, noWorker: true });
      await pagefind.init();
      const sound = await soundBy(known.rules);
      const all = await pagefind.search(null);
      const found = await Promise.all(all.results.map(open));
      // A country wears what the part of the help page about helplines wears.
      const wears = found.find(({ url }) => url === 'help/#find')?.meta;
      const lands = Object.keys(known.countries).map((iso2): Found => ({
        url: `help/${iso2}/`,
        excerpt: '',
        content: this.dataset.lead ?? '',
        meta: {
          ...wears,
          title: countryName(known.rules.tag, iso2),
          part: this.dataset.help ?? '',
        },
      }));
      const texts = found.map(({ url, content, meta }) => ({
        url,
        title: meta.title ?? '',
        text: content,
      }));
      const understand = (abroad?: Names): Tools['understand'] =>
        reader(known, texts, sound, abroad);
      const tools: Tools = {
        understand: understand(),
        pagefind,
        places: new Map([...lands, ...found].map((place) => [place.url, place])),
        learn: () =>
          (tools.learned ??= fetch(names)
            .then((response) => response.json() as Promise<CountryNames>)
            .then(
              ({ names: abroad }) => void (tools.understand = understand(abroad)),
              // What the page knows has to do; the next query asks again.
              () => void (tools.learned = undefined),
            )),
      };
      return tools;
    })();
    this.#tools.catch(() => (this.#tools = undefined));
    return this.#tools;
  }

  async #answer(query: string): Promise<void> {
    const turn = ++this.#turn;
    const status = this.#part('status');
    const plain = query.trim();
    const done = (): void => this.#part('results').removeAttribute('aria-busy');
    if (!plain) {
      this.#show({ cry: false, first: [], look: [] }, [], '');
      return done();
    }
    // Help stays until the field is empty; but one word that goes on is read again, or "help" would never get to be "helpline".
    if (this.#cry && (plain === this.#cry || !oneWord.test(plain) || !plain.startsWith(this.#cry)))
      return;
    this.#part('results').setAttribute('aria-busy', 'true');
    let tools: Tools;
    try {
      if (!this.#tools) status.textContent = this.dataset.waiting ?? '';
      tools = await this.#load();
    } catch {
      status.textContent = this.dataset.failed ?? '';
      this.removeAttribute('data-asked');
      return done();
    }
    let meaning = tools.understand(plain);
    // Beside a cry for help stands nothing else: no page, no other spelling.
    let found = meaning.cry ? [] : await find(tools, meaning);
    // Nothing, or only another spelling of what was typed: it may be a name that a country has elsewhere.
    if (
      !meaning.cry &&
      !tools.learned &&
      (found.length === 0 ||
        meaning.near ||
        (meaning.meant !== undefined && meaning.first.length === 0))
    ) {
      await tools.learn();
      meaning = tools.understand(plain);
      found = await find(tools, meaning);
    }
    if (turn !== this.#turn) return;
    this.#show(meaning, found, plain);
    done();
  }

  #show({ cry, meant }: Meaning, found: readonly Found[], query: string): void {
    const asked = query !== '';
    this.#cry = cry ? query : '';
    // The links of the whole page make room for an answer.
    this.toggleAttribute('data-asked', cry || found.length > 0);
    this.#part('cry').hidden = !cry;
    const empty = this.#part('empty');
    empty.hidden = !asked || cry || found.length > 0;
    const title = empty.querySelector<HTMLElement>('h2');
    if (title) title.textContent = (title.dataset.words ?? '').replace('{query}', () => query);
    const suggestion = this.#part('meant');
    suggestion.hidden = meant === undefined || found.length === 0;
    const link = suggestion.querySelector('a');
    if (link) link.textContent = meant ?? '';
    const model = this.querySelector<HTMLTemplateElement>('template');
    this.#part('results').replaceChildren(
      ...found.map((place) =>
        result(model, this.dataset.home ?? '', this.dataset.pictures ?? '', place),
      ),
    );
    // The card and the heading say it to the eye themselves.
    const status = this.#part('status');
    status.classList.toggle('heard', cry || found.length === 0);
    status.textContent = !asked
      ? ''
      : cry
        ? (this.#part('cry').querySelector('h2')?.textContent ?? '')
        : found.length > 0
          ? (this.dataset.found ?? '').replace('{n}', String(found.length))
          : (title?.textContent ?? '');
  }
}

/** What is meant first, then what the text has. */
async function find({ pagefind, places }: Tools, { first, look }: Meaning): Promise<Found[]> {
  const found = new Map<string, Found>();
  const add = (place: Found | undefined): void =>
    void (place && !found.has(place.url) && found.set(place.url, place));
  for (const query of look) {
    if (found.size >= most) break;
    const { results } = await pagefind.search(query);
    for (const data of await Promise.all(results.slice(0, most).map(open))) add(data);
  }
  // The words together are nowhere: each by itself.
  if (found.size === 0)
    for (const word of (look[0] ?? '')
      .split(' ')
      .filter((one) => one.length > 2)
      .slice(0, 4)) {
      const { results } = await pagefind.search(word);
      for (const data of await Promise.all(results.slice(0, 3).map(open))) add(data);
    }
  const meant = first.flatMap((url) => found.get(url) ?? places.get(url) ?? []);
  return [...meant, ...[...found.values()].filter((place) => !meant.includes(place))].slice(
    0,
    most,
  );
}

/** The text of a piece of HTML. */
const text = (html: string): string =>
  new DOMParser().parseFromString(`<p>${html}</p>`, 'text/html').body.textContent ?? '';

/** One result: picture, part, title, and a sentence in which what was found is marked. */
function result(
  model: HTMLTemplateElement | null,
  home: string,
  pictures: string,
  { url, excerpt, content, meta }: Found,
): Node {
  const item = model?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  const set = (name: string, text: string): void =>
    void item.querySelector(`[data-${name}]`)?.append(text);
  const link = item.querySelector('a');
  if (link) link.href = home + url;
  item.classList.add(`sec-${meta.section ?? '1'}`);
  set('title', meta.title ?? '');
  set('section', meta.part ?? '');
  const number = item.querySelector<HTMLElement>('[data-number]');
  if (number && /^\d$/.test(meta.section ?? '')) number.textContent = meta.section ?? '';
  else number?.remove();
  const picture = item.querySelector('img');
  picture?.classList.toggle('mirror', meta.mirror === 'yes');
  if (picture && meta.drawing) picture.src = `${pictures}${meta.drawing}.svg`;
  else picture?.remove();
  // The excerpt is text with <mark>: nothing else is taken from it.
  const sentence = item.querySelector('[data-excerpt]');
  if (!content.startsWith(text(excerpt).slice(0, 12))) sentence?.append('… ');
  for (const [i, piece] of (excerpt || content.slice(0, 120))
    .split(/<mark>(.*?)<\/mark>/g)
    .entries()) {
    const words = text(piece);
    if (i % 2 === 0) sentence?.append(words);
    else if (words)
      sentence?.append(Object.assign(document.createElement('mark'), { textContent: words }));
  }
  if (excerpt && !content.endsWith(text(excerpt).slice(-12))) sentence?.append(' …');
  return item;
}

customElements.define('child-search', ChildSearch);
