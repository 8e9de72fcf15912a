import type { Question } from './question.ts';

/** Texts to match: a list for each place, with all texts to choose from. */
export function match(question: Question): void {
  const { element } = question;
  const { pick, picked = '' } = element.dataset;
  const meanings = element.querySelector<HTMLElement>('.meanings');
  const texts = [...(meanings?.children ?? [])].map(({ textContent }) => textContent);
  // On paper the list stays: there is nothing to choose from in a field.
  if (meanings) meanings.dataset.used = '';

  const places = question.items.map((item, i) => {
    const row = document.createElement('div');
    const card = question.unfold(item, row);
    const label = card.querySelector('.match__label');
    if (label) label.id = `${element.id}-label-${i}`;
    const select = document.createElement('select');
    select.className = 'field';
    select.append(new Option(pick, ''), ...texts.map((text) => new Option(text, text)));
    select.setAttribute('aria-labelledby', label?.id ?? '');
    const shown = document.createElement('p');
    const box = document.createElement('div');
    box.className = 'match__row';
    box.append(select, shown);
    row.after(box);
    // It stands in the field already.
    const answer = card.querySelector<HTMLElement>('[data-text]');
    if (answer) answer.hidden = true;
    // A long text does not fit into the field of a small screen.
    const update = (): void => {
      shown.textContent = select.value ? picked.replace('{item}', select.value) : '';
    };
    select.addEventListener('change', () => {
      question.clear();
      update();
    });
    const isRight = (): boolean => select.value === (answer?.textContent ?? '');
    return { select, card, isRight, update, name: label?.textContent ?? '' };
  });
  question.showButtons(
    () => {
      if (places.every(({ select }) => !select.value))
        return question.announce(element.dataset.first);
      for (const { card, isRight } of places) question.judge(card, isRight());
      question.showResult(
        places.map(({ isRight }) => isRight()),
        places.map(({ name }) => name),
      );
    },
    () => {
      for (const { select, update } of places) {
        select.value = '';
        update();
      }
    },
  );
}
