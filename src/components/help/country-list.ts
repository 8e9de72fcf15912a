// Replaces the list of letters by matching countries while a child types. Names that people use,
// misspellings and missing accents match (search/read/named.ts). The names are fetched when the
// field gets the focus. Without a script, or without a match, the list opens by letter.
import type { TypingRules } from '#languages/types.ts';
import { plainSound, soundBy } from '#search/read/alike.ts';
import { foldBy, withoutArticle } from '#search/read/fold.ts';
import { countryFinder, type CountryNames, type Finder } from '#search/read/named.ts';

/** The rules until then. */
const noRules: TypingRules = {
  tag: '',
  spaces: true,
  apostrophe: 'parts',
  fold: [],
  sounds: [],
  places: { before: '(?!)' },
};

/**
 * A country that was found. The typed name is shown beside the usual one, so that a child who looks
 * for "England" recognises the entry.
 */
function itemOf(
  usualLink: Node | undefined,
  usual = '',
  name: string,
  fold: (text: string) => string,
): Node {
  const shown = document.createElement('li');
  const link = usualLink?.cloneNode(true) as HTMLElement;
  const plain = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  if (!plain(usual).includes(plain(name))) {
    const words = document.createElement('span');
    words.append(
      ...link.childNodes,
      ' (',
      Object.assign(document.createElement('bdi'), { textContent: name }),
      ')',
    );
    link.append(words);
  }
  shown.append(link);
  return shown;
}

class CountryList extends HTMLElement {
  #undo = new AbortController();
  #names: Promise<void> | undefined;
  #finder: Finder | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    const list = this.querySelector<HTMLElement>('[data-part=found]');
    const letters = this.querySelector('nav');
    const output = this.querySelector('output');
    if (!form || !field || !list || !letters || !output) return;
    const links = new Map(
      [...letters.querySelectorAll('a')].map((link) => [
        link.pathname.split('/').at(-2) ?? '',
        link,
      ]),
    );
    const usual = new Map([...links].map(([iso2, link]) => [iso2, link.textContent]));
    let rules = noRules;
    let fold = foldBy(rules);
    this.#finder = countryFinder(rules, plainSound([]), usual);

    const show = (): ReturnType<Finder['find']> => {
      const typed = field.value.trim();
      const { near, found } = this.#finder?.find(typed) ?? { near: false, found: [] };
      list.replaceChildren(
        ...found.map(({ iso2, name }) => itemOf(links.get(iso2), usual.get(iso2), name, fold)),
      );
      letters.hidden = found.length > 0;
      const nowhere = typed !== '' && found.length === 0 && !this.hasAttribute('aria-busy');
      const first = withoutArticle(rules, fold(typed)).charAt(0);
      for (const letter of letters.querySelectorAll('details'))
        letter.open = nowhere && fold(letter.querySelector('summary')?.textContent ?? '') === first;
      const { found: count = '', near: maybe = '', nowhere: none = '' } = this.dataset;
      const some = near ? maybe : count.replace('{n}', String(found.length));
      output.textContent = found.length > 0 ? some : nowhere ? none : '';
      return { near, found };
    };
    const learn = (): Promise<void> =>
      (this.#names ??= (async () => {
        this.setAttribute('aria-busy', 'true');
        try {
          const known = (await (await fetch(this.dataset.names ?? '')).json()) as CountryNames;
          ({ rules } = known);
          fold = foldBy(rules);
          this.#finder = countryFinder(rules, await soundBy(rules), usual, known.names);
        } catch {
          // The usual names work already; the next key press tries again.
          this.#names = undefined;
        }
        this.removeAttribute('aria-busy');
        if (field.value) show();
      })());

    const { signal } = this.#undo;
    this.addEventListener(
      'click',
      ({ target }) => {
        const link = target instanceof Element && target.closest('a');
        if (link && form.matches(':target')) link.hash = form.id;
      },
      { signal },
    );
    field.addEventListener('focus', () => void learn(), { signal });
    field.addEventListener(
      'input',
      () => {
        void learn();
        show();
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void learn().then(() => {
          const { near, found } = show();
          const link = list.querySelector('a');
          // Enter opens a country at once only if the name matches exactly.
          if (found.length === 1 && !near) link?.click();
          else (link ?? letters.querySelector<HTMLElement>('[open] a, summary'))?.focus();
        });
      },
      { signal },
    );
    // After Back the field may still have its text.
    if (field.value) void learn().then(show);
  }
  disconnectedCallback(): void {
    this.#undo.abort();
  }
}

customElements.define('country-list', CountryList);
