// A line to fill in is as long and as high as what is written on it (.fill in styles/teach.css).

class FillIn extends HTMLElement {
  #undo = new AbortController();

  connectedCallback(): void {
    this.addEventListener(
      'input',
      ({ target }) => (this.dataset.text = (target as HTMLTextAreaElement).value),
      { signal: this.#undo.signal },
    );
  }

  disconnectedCallback(): void {
    this.#undo.abort();
    this.#undo = new AbortController();
  }
}

customElements.define('fill-in', FillIn);
