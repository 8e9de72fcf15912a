// Applies the choices of "My page" to a page. Loaded before the first paint and only when something
// is chosen (first-paint.ts), so it is a classic script. The page passes the addresses
// (pages/set.js.ts).
import { chosen, sheetsFor, type Sheet } from './choices.ts';

declare const addresses: Record<Sheet, string>;

const choices = chosen();
document.documentElement.classList.add(...choices);
for (const sheet of sheetsFor(choices)) {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.media = 'screen';
  link.href = addresses[sheet];
  link.dataset.set = sheet;
  link.setAttribute('blocking', 'render');
  document.head.append(link);
}
