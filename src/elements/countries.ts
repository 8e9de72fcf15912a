// The list of countries gets shorter as a child types: accents, small letters and the English name are forgiven. Without a script the list opens by letter.

import { fold } from './fold.ts';

/** Letters alone: "Côte d’Ivoire" is "cotedivoire". */
const bare = (text: string): string => fold(document.documentElement.lang, text).replace(/[^\p{L}\p{N}]/gu, '');

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
      return { item, link, names: [link?.textContent ?? '', english?.of(iso2) ?? ''].map(bare) };
    });
    const filter = (): typeof lands => {
      const typed = bare(field.value);
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
