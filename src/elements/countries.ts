// The list of countries gets shorter as a child types: accents, small letters and the English name are forgiven. Without a script the list opens by letter.

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}|[^\p{L}\p{N}]/gu, '').replace(/[أإآ]/g, 'ا').replace(/ة/g, 'ه').replace(/ى/g, 'ي');

class CountryList extends HTMLElement {
  #undo = new AbortController();

  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    const english = 'DisplayNames' in Intl ? new Intl.DisplayNames('en', { type: 'region' }) : undefined;
    const lands = [...this.querySelectorAll('li')].map((item) => {
      const link = item.querySelector('a');
      const iso2 = (link?.pathname.split('/').at(-2) ?? '').toUpperCase();
      return { item, link, names: [link?.textContent ?? '', english?.of(iso2) ?? ''].map(fold) };
    });
    const filter = (): typeof lands => {
      const typed = fold(field.value);
      const shown = lands.filter(({ item, names }) => {
        item.hidden = !names.some((name) => name.includes(typed));
        return !item.hidden;
      });
      for (const letter of this.querySelectorAll('details')) {
        letter.hidden = !letter.querySelector('li:not([hidden])');
        letter.open = typed !== '' && !letter.hidden;
      }
      const output = this.querySelector('output');
      if (output) output.textContent = typed === '' ? '' : shown.length > 0 ? (this.dataset.found ?? '').replace('{n}', String(shown.length)) : (this.dataset.nowhere ?? '');
      return shown;
    };
    const { signal } = this.#undo;
    field.addEventListener('input', filter, { signal });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const [only, ...others] = field.value.trim() ? filter() : [];
      if (others.length === 0) only?.link?.click();
      else only?.link?.focus();
    }, { signal });
    // Back from a country: what was typed may still stand there.
    if (field.value) filter();
  }
  disconnectedCallback(): void {
    this.#undo.abort();
  }
}

customElements.define('country-list', CountryList);
