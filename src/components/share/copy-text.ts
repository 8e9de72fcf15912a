// The button that copies the text beside it, shown where the browser can copy. It confirms for a
// moment; when copying is refused, the text is selected.

/** Milliseconds for which it is said. */
const shown = 4000;

class CopyText extends HTMLElement {
  #undo = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const button = this.querySelector('button');
    const output = this.querySelector('output');
    const text = this.querySelector<HTMLElement>('[data-text]');
    // A page that came without https may not copy.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- typed for https
    if (!button || !output || !text || !navigator.clipboard) return;
    const say = (words = ''): void => {
      clearTimeout(this.#timer);
      output.textContent = words;
      this.#timer = setTimeout(() => (output.textContent = ''), shown);
    };
    const copy = async (): Promise<void> => {
      try {
        // As it is shown: an empty line stands between two paragraphs.
        await navigator.clipboard.writeText(text.innerText.trim());
        say(this.dataset.copied);
      } catch {
        getSelection()?.selectAllChildren(text);
        output.textContent = this.dataset.failed ?? '';
      }
    };
    button.addEventListener('click', () => void copy(), { signal: this.#undo.signal });
    button.dataset.copy = 'ready';
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    this.#undo.abort();
    this.#undo = new AbortController();
  }
}

customElements.define('copy-text', CopyText);
