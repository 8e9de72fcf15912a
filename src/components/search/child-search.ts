// The child's search: reads the query (src/search/read), and shows results with pictures. All is
// loaded when the field gets the focus. The query is never sent or stored: not in the address, the
// history or any storage. It lives in the page only, so Back finds it in the back-forward cache.
import type { Answer } from '#search/read/answers.ts';
import type { Search } from '#search/read/engine.ts';
import type { Heard } from '#search/read/heard.ts';
import type { Hit } from '#search/read/texts.ts';
import type { AllPages } from './all-pages.ts';
import { resultOf, resultsOf } from './result.ts';

/** Debounce, in ms. */
const rests = 600;
/** No more is read, in letters: a word of thousands would keep the page busy for minutes. */
const longest = 1000;
/** What Enter leads to: a card, or the first result. */
const firstFound = '.cry:not([hidden]) a, [data-likely] > [data-part=offer] a, .hit a';
/** The answer to an empty field. */
const nothing: Answer = { meaning: { heard: 'nothing', first: [], look: [] }, hits: [] };

class ChildSearch extends HTMLElement {
  #undo = new AbortController();
  #search: Promise<Search> | undefined;
  /** Not in a copy on a disk. */
  #allPages: AllPages | undefined;
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
        void this.#answer(field.value, true).then(() => this.#goTo(firstFound));
      },
      { signal },
    );
    this.querySelector('[data-full-text] button')?.addEventListener(
      'click',
      () => void this.#lookOnAllPages(field.value.trim(), true),
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

  #goTo(found: string): void {
    this.querySelector<HTMLElement>(found)?.focus();
  }

  async #loadAll(): Promise<Search> {
    const section = this.querySelector<HTMLElement>('[data-full-text]');
    const [{ loadSearch }, pages] = await Promise.all([
      import('#search/read/engine.ts'),
      section && import('./all-pages.ts'),
    ]);
    const search = await loadSearch(this.dataset);
    if (section && pages)
      this.#allPages = new pages.AllPages(section, search, (hits) =>
        this.#resultsOf(hits, section.dataset.also, search.wordOf),
      );
    return search;
  }
  #load(): Promise<Search> {
    this.#search ??= this.#loadAll();
    // Not cached on failure: the connection may be back the next time.
    this.#search.catch(() => (this.#search = undefined));
    return this.#search;
  }

  /** The search; undefined where it cannot be had, which is told. */
  async #opened(): Promise<Search | undefined> {
    const status = this.#part('status');
    const { waiting = '', failed = '' } = this.dataset;
    try {
      if (!this.#search) status.textContent = waiting;
      return await this.#load();
    } catch {
      status.textContent = failed;
      this.removeAttribute('data-asked');
      return undefined;
    }
  }

  /** Answers the query. `isWhole`: it is complete. */
  async #answer(typed: string, isWhole = false): Promise<void> {
    const turn = ++this.#turn;
    const query = typed.trim().slice(0, longest);
    const results = this.#part('results');
    if (!query) {
      this.#helped = false;
      this.#allPages?.offer();
      this.#show(query);
      results.removeAttribute('aria-busy');
      return;
    }
    results.setAttribute('aria-busy', 'true');
    const search = await this.#opened();
    if (!search) return results.removeAttribute('aria-busy');
    const answer = await search.answer(query);
    if (!isWhole && this.#waits(answer)) await new Promise((done) => setTimeout(done, rests));
    if (turn !== this.#turn) return;
    this.#helped ||= /cry|likely/.test(answer.meaning.heard);
    this.#allPages?.offer(answer);
    const asks = isWhole && !this.#helped && this.#allPages?.isAsked(answer) === true;
    this.#show(query, answer, search.wordOf, asks && answer.hits.length === 0);
    results.removeAttribute('aria-busy');
    if (asks) void this.#lookOnAllPages(query);
  }

  // Cards and kind words come and go after a pause in typing only: "my dad is a t" goes on, and so
  // does "he asked for a picture".
  #waits({ meaning: { heard }, hits }: Answer): boolean {
    return (
      (heard === 'cry') === this.#part('cry').hidden ||
      (heard === 'likely') !== this.hasAttribute('data-likely') ||
      (heard !== 'cry' && hits.length === 0 && this.#part('empty').hasAttribute('hidden'))
    );
  }

  /** Asks Pagefind; the kind words come when it finds nothing either. */
  async #lookOnAllPages(query: string, isPressed = false): Promise<void> {
    const turn = this.#turn;
    const hadNone = this.#part('results').childElementCount === 0;
    const count = await this.#allPages?.ask();
    if (turn !== this.#turn || count === undefined) return;
    if (isPressed || (hadNone && this.contains(document.activeElement)))
      this.#goTo('[data-full-text] .hit a');
    if (!hadNone) return;
    this.toggleAttribute('data-asked', count > 0);
    this.#showEmpty(query, count === 0);
    if (count > 0) return;
    this.#part('offer').hidden = false;
    this.#tell('', 'empty');
  }

  /** Shows the answer to a query. `isOpen`: there is none yet, all pages are looked through. */
  #show(query: string, answer = nothing, wordOf?: Search['wordOf'], isOpen = false): void {
    const { meaning, spelling, hits } = answer;
    const isCry = meaning.heard === 'cry';
    const isEmpty = query !== '' && !isCry && !isOpen && hits.length === 0;
    // The links of the page are hidden while there is an answer.
    this.toggleAttribute('data-asked', isCry || isOpen || hits.length > 0);
    this.#showHelp(meaning.heard, isEmpty);
    this.#showEmpty(query, isEmpty);
    this.#showSpelling(hits.length > 0 ? spelling : '');
    this.#showHits(answer, wordOf);
    const shown = isEmpty ? 'empty' : undefined;
    this.#tell(isOpen ? '' : query && String(hits.length), isCry ? 'cry' : shown);
  }

  /** The letter that a cry means is in the card, all else below it. */
  #showHits({ meaning: { heard, letter: meant }, hits }: Answer, wordOf: Search['wordOf']): void {
    const isCry = heard === 'cry';
    const letter = hits.find(({ place }) => isCry && place.url === meant);
    this.#showLetter(letter);
    const others = hits.filter((hit) => hit !== letter);
    const above = isCry ? this.dataset.more : '';
    this.#part('results').replaceChildren(...this.#resultsOf(others, above, wordOf));
  }

  #showHelp(heard: Heard, isEmpty: boolean): void {
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

  #resultsOf(hits: readonly Hit[], children = '', wordOf: Search['wordOf']): Node[] {
    const { home = '', pictures = '', adults = '' } = this.dataset;
    const template = this.querySelector('template');
    return resultsOf(hits, { children, adults }, (hit, heading) =>
      resultOf(template, { home, pictures }, hit, heading, wordOf),
    );
  }

  /** Announces the number of results, or what is `shown` and visible already. */
  #tell(count: string, shown: 'cry' | 'empty' | undefined): void {
    const status = this.#part('status');
    status.classList.toggle('heard', shown !== undefined || !count);
    status.textContent = shown
      ? (this.#part(shown).querySelector('h2')?.textContent ?? '')
      : count && (this.dataset.found ?? '').replace('{n}', count);
  }
}

customElements.define('child-search', ChildSearch);
