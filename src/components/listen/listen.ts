// Reading aloud: the buttons that ask for it and the bar that controls it. Where the computer has no voice for the language there are none.
import { announce } from '#components/frame/announce.ts';
import { template } from '#components/frame/templates.ts';
import { makeReader } from './reader.ts';
import { localVoice, speech } from './voice.ts';

let bar: HTMLElement | undefined;
/** The button that asked: it gets the focus back. */
let starter: HTMLElement | null = null;

const reader = makeReader(update, (hasFailed) => {
  const failed = bar?.dataset.failed;
  bar?.remove();
  bar = undefined;
  document.body.classList.remove('listening');
  if (starter?.isConnected) starter.focus();
  starter = null;
  if (hasFailed) announce(failed);
});

const commands: Record<string, () => void> = {
  pause: reader.toggle,
  back: () => reader.move(-1),
  next: () => reader.move(1),
  slower: () => reader.changeRate(-1),
  faster: () => reader.changeRate(1),
  stop: () => reader.stop(),
};

/** Shows in the bar where the reader is. */
function update(): void {
  if (!bar) return;
  bar.dataset.state = reader.isPlaying() ? 'playing' : 'paused';
  const [n, total] = reader.position();
  const place = bar.querySelector<HTMLElement>('[data-at]');
  if (place)
    place.textContent = (place.dataset.at ?? '')
      .replace('{n}', String(n))
      .replace('{total}', String(total));
  bar.querySelector('progress')?.setAttribute('value', String(n / total));
}

/** Reads a part of the page; the bar comes while the first sentence is read. */
async function listen(root: Element, button: HTMLElement): Promise<void> {
  reader.stop();
  starter = button;
  if (!reader.start(root)) starter = null;
  const made = await template('listen').catch(() => undefined);
  if (!made || !reader.isPlaying() || starter !== button) return;
  bar = made;
  document.body.append(bar);
  document.body.classList.add('listening');
  for (const control of bar.querySelectorAll<HTMLButtonElement>('[data-do]'))
    control.addEventListener('click', () => commands[control.dataset.do ?? '']?.());
  bar.querySelector<HTMLButtonElement>('[data-do=pause]')?.focus();
  update();
}

/** Gives a part of the page a button of its own, once. */
function addButton(part: Element, into: Element, main: HTMLElement): void {
  if (part.querySelector('.hear')) return;
  const { hear = '' } = main.dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'hear';
  const name = part.querySelector('h2, h3, b')?.textContent ?? '';
  button.setAttribute('aria-label', `${hear}: ${name}`);
  const icon = main.querySelector('svg')?.cloneNode(true);
  if (icon) button.append(icon);
  if (part.matches('.scene')) button.append(hear);
  button.addEventListener('click', () => void listen(part, button));
  into.append(button);
}

/** Shows the buttons, where there is a voice. */
function offer(main: HTMLElement): void {
  if (!localVoice()) return;
  main.dataset.listen = 'ready';
  for (const scene of document.querySelectorAll('.scene')) addButton(scene, scene, main);
  for (const word of document.querySelectorAll('.word, .slip'))
    addButton(word, word.querySelector('h2, b') ?? word, main);
}

const mainButton = document.querySelector<HTMLElement>('[data-listen]');
if (speech && mainButton) {
  const again = (): void => offer(mainButton);
  mainButton.addEventListener(
    'click',
    () => void listen(document.querySelector('main') ?? document.body, mainButton),
  );
  again();
  // Voices may come late; old Safari has no event for that, so a look once more.
  speech.onvoiceschanged = again;
  setTimeout(again, 1500);
  // The meaning of a word has opened (components/term/meaning-popup.ts).
  document.addEventListener('meaning-open', again);
  addEventListener('pagehide', () => reader.stop());
}
