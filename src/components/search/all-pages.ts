// “Look on all pages”: asks Pagefind, when a child says so. Never while typing, and never for a cry
// for help: which pieces of its index are asked for tells a little of what was typed.
import type { Answer } from '#search/read/answers.ts';
import type { Search } from '#search/read/engine.ts';
import type { Hit } from '#search/read/texts.ts';
import { loadFullText, type FullText } from './full-text.ts';

/** Whether WebAssembly runs: Safari before 16 has it, and refuses it under a policy like ours. */
function runsWasm(): boolean {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) instanceof Object;
  } catch {
    return false;
  }
}

const pageOf = ({ place }: Hit): string => place.url.replace(/#.*/, '');

export class AllPages {
  readonly #section: HTMLElement;
  readonly #search: Search;
  readonly #show: (hits: readonly Hit[]) => Node[];
  #fullText: Promise<FullText> | undefined;
  #answer: Answer | undefined;

  /** `show`: makes the results. */
  constructor(section: HTMLElement, search: Search, show: (hits: readonly Hit[]) => Node[]) {
    this.#section = section;
    this.#search = search;
    this.#show = show;
  }

  #part<T extends 'button' | 'div' | 'output'>(name: T): HTMLElementTagNameMap[T] {
    const part = this.#section.querySelector(name);
    if (!part) throw new Error(`“Look on all pages” has no <${name}>.`);
    return part;
  }

  /** Offers to look for what this is the answer to, and asks for nothing. */
  offer(answer?: Answer): void {
    this.#answer = answer;
    this.#section.hidden = !answer || /cry|likely/.test(answer.meaning.heard) || !runsWasm();
    this.#part('button').hidden = false;
    this.#part('output').textContent = '';
    this.#part('div').replaceChildren();
  }

  /** Whether Enter asks by itself: never for what may be a cry. */
  isAsked({ meaning, hits }: Answer): boolean {
    return (
      !this.#section.hidden &&
      meaning.heard === 'nothing' &&
      (hits.length < 2 || hits[0]?.place.adults === true)
    );
  }

  #load(): Promise<FullText> {
    const { fullText = '', edition = '' } = this.#section.dataset;
    this.#fullText ??= loadFullText(fullText, edition, this.#search);
    // Not cached on failure: the connection may be back the next time.
    this.#fullText.catch(() => (this.#fullText = undefined));
    return this.#fullText;
  }

  /**
   * Looks for what is offered, and shows what is not shown already. Gives how many pages were
   * found; undefined, where another question came before.
   */
  async ask(): Promise<number | undefined> {
    const answer = this.#answer;
    if (!answer || this.#section.hidden) return 0;
    const said = this.#part('output');
    const { waiting = '', failed = '', found = '', none = '' } = this.#section.dataset;
    said.textContent = waiting;
    this.#section.setAttribute('aria-busy', 'true');
    let hits: readonly Hit[] | undefined;
    try {
      const shown = new Set(answer.hits.map(pageOf));
      const find = await this.#load();
      hits = (await find(answer.meaning.look)).filter((hit) => !shown.has(pageOf(hit)));
    } catch {
      // What the search knows itself stands there already.
    }
    if (answer !== this.#answer) return undefined;
    this.#section.removeAttribute('aria-busy');
    const count = hits?.length ?? 0;
    const nothing = answer.hits.length > 0 ? none : '';
    said.textContent = count > 0 ? found.replace('{n}', String(count)) : hits ? nothing : failed;
    this.#part('button').hidden = hits !== undefined;
    this.#part('div').replaceChildren(...this.#show(hits ?? []));
    return count;
  }
}
