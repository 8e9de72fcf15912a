// A question: answers to choose, to tick, to put in order or to match. The HTML has every answer
// with its feedback (Quiz.astro); this adds the interaction, announces the result once, and stores
// nothing.
import { choose } from './choose.ts';
import { chooseAll } from './choose-all.ts';
import { match } from './match.ts';
import { order } from './order.ts';
import { Question } from './question.ts';

const kinds: Record<string, (question: Question) => void> = {
  'choose-one': choose,
  'true-or-myth': choose,
  'choose-all': chooseAll,
  order,
  match,
};

/** Listens to its own descendants only, so no disconnectedCallback is needed. */
class QuizQuestion extends HTMLElement {
  connectedCallback(): void {
    // Already set up: the element was moved.
    if (this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    kinds[this.dataset.kind ?? '']?.(new Question(this));
  }
}

customElements.define('quiz-question', QuizQuestion);
