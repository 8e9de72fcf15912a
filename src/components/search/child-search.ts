// The child's search: reads the query (src/search/read), looks it up in the texts, and shows
// results with pictures. Everything is loaded when the field gets the focus. The query is never
// sent or stored: not in the address, the history or any storage, which browsers keep in files that
// others can read. It lives in the page only, so Back finds it only in the back-forward cache.
import type { Answer } from '#search/read/answers.ts';
import type { Search } from '#search/read/engine.ts';
import type { Heard } from '#search/read/heard.ts';
import type { Hit } from '#search/read/texts.ts';
import { resultOf, resultsOf } from './result.ts';

/** Debounce, in ms. */
const rests = 600;

class ChildSearch extends HTMLElement {
  #undo = new AbortController();
  #search: Promise<Search> | undefined;
  /** The number of the current query: answers to earlier ones are dropped. */
  #turn = 0;
  /** Whether help was shown: it stays until the field is empty. */
  #helped = false;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    const { signal } = this.#undo;
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#answer(field.value, true).then(() =>
          this.querySelector<HTMLElement>(
            '.cry:not([hidden]) a, [data-likely] > [data-part=offer] a, .hit a',
          )?.focus(),
        );
      },
      { signal },
    );
    field.addEventListener('focus', () => void this.#load(), { signal, once: true });
    // Ignored during IME composition in Chinese. In languages with an alphabet it is read, because
    // phones compose every word.
    const composes = this.dataset.syllables !== undefined;
    field.addEventListener(
      'input',
      (event) => {
        if (composes && event instanceof InputEvent && event.isComposing) this.#turn++;
        else void this.#answer(field.value);
      },
      { signal },
    );
    if (composes)
      field.addEventListener('compositionend', () => void this.#answer(field.value), { signal });
    this.#part('meant').addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        field.value = event.target.textContent;
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

  #load(): Promise<Search> {
    this.#search ??= import('#search/read/engine.ts').then(({ loadSearch }) =>
      loadSearch(this.dataset),
    );
    // Not cached on failure: the connection may be back the next time.
    this.#search.catch(() => (this.#search = undefined));
    return this.#search;
  }

  /** Answers the query. `isWhole`: it is complete. */
  async #answer(typed: string, isWhole = false): Promise<void> {
    const turn = ++this.#turn;
    const query = typed.trim();
    const results = this.#part('results');
    if (!query) {
      this.#helped = false;
      this.#show(query);
      results.removeAttribute('aria-busy');
      return;
    }
    results.setAttribute('aria-busy', 'true');
    const status = this.#part('status');
    let search: Search;
    try {
      if (!this.#search) status.textContent = this.dataset.waiting ?? '';
      search = await this.#load();
    } catch {
      status.textContent = this.dataset.failed ?? '';
      this.removeAttribute('data-asked');
      results.removeAttribute('aria-busy');
      return;
    }
    const answer = await search.answer(query);
    // A card appears and disappears after a pause in typing only: "my dad is a t" goes on, and so
    // does "he asked for a picture".
    const { heard } = answer.meaning;
    const isLikely = heard === 'likely';
    const changes =
      (heard === 'cry') === this.#part('cry').hidden ||
      isLikely !== this.hasAttribute('data-likely');
    if (changes && !isWhole) await new Promise((done) => setTimeout(done, rests));
    if (turn !== this.#turn) return;
    this.#helped ||= heard === 'cry' || isLikely;
    this.#show(query, answer, search.wordOf);
    results.removeAttribute('aria-busy');
  }

  /** Shows the answer to a query; nothing, where nothing was asked. */
  #show(
    query: string,
    { meaning, spelling, hits = [] }: Partial<Answer> = {},
    wordOf?: Search['wordOf'],
  ): void {
    const isCry = meaning?.heard === 'cry';
    const isEmpty = query !== '' && !isCry && hits.length === 0;
    // The links of the page are hidden while there is an answer.
    this.toggleAttribute('data-asked', isCry || hits.length > 0);
    this.#showHelp(meaning?.heard, isEmpty);
    this.#showEmpty(query, isEmpty);
    this.#showSpelling(hits.length > 0 ? spelling : '');

    // The matching letter is in the card, other matches below it.
    const letter = hits.find(({ place }) => isCry && place.url === meaning.letter);
    this.#showLetter(letter);
    this.#showHits(
      hits.filter((hit) => hit !== letter),
      isCry,
      wordOf,
    );
    const shown = isEmpty ? 'empty' : undefined;
    this.#tell(query && String(hits.length), isCry ? 'cry' : shown);
  }

  #showHelp(heard: Heard | undefined, isEmpty: boolean): void {
    const isCry = heard === 'cry';
    this.#part('cry').hidden = !isCry;
    // The small card: the line in the colours of the large one.
    this.toggleAttribute('data-likely', heard === 'likely');
    const offers = isEmpty || this.#helped || heard === 'perhaps';
    this.#part('offer').hidden = isCry || !offers;
  }

  #showEmpty(query: string, isEmpty: boolean): void {
    const empty = this.#part('empty');
    empty.hidden = !isEmpty;
    const title = empty.querySelector<HTMLElement>('h2');
    if (title) title.textContent = (title.dataset.words ?? '').replace('{query}', () => query);
  }

  #showSpelling(spelling = ''): void {
    const meant = this.#part('meant');
    meant.hidden = !spelling;
    const link = meant.querySelector('a');
    if (link) link.textContent = spelling;
  }

  #showLetter(letter?: Hit): void {
    const line = this.#part('letter');
    line.hidden = !letter;
    line.querySelector('a')?.remove();
    if (!letter) return;
    const { url, title: textContent } = letter.place;
    const href = (this.dataset.home ?? '') + url;
    line.append(Object.assign(document.createElement('a'), { href, textContent }));
  }

  #showHits(hits: readonly Hit[], isCry: boolean, wordOf: Search['wordOf']): void {
    const { home = '', pictures = '', more = '', adults = '' } = this.dataset;
    const template = this.querySelector('template');
    this.#part('results').replaceChildren(
      ...resultsOf(hits, { children: isCry ? more : '', adults }, (hit, heading) =>
        resultOf(template, { home, pictures }, hit, heading, wordOf),
      ),
    );
  }

  /**
   * Announces the number of results. `shown`: the card or the kind words, which are visible
   * already.
   */
  #tell(count: string, shown: 'cry' | 'empty' | undefined): void {
    const status = this.#part('status');
    status.classList.toggle('heard', shown !== undefined || !count);
    status.textContent = shown
      ? (this.#part(shown).querySelector('h2')?.textContent ?? '')
      : count && (this.dataset.found ?? '').replace('{n}', count);
  }
}

customElements.define('child-search', ChildSearch);
