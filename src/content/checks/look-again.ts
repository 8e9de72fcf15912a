// “Look again” shows pictures that are drawn, and leads to scenes that are there.
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import { knownScene } from './names.ts';
import { knownPicture } from './pictures.ts';

export function checkLookAgain(content: Content, report: Report): void {
  const file = 'shared/look-again.yaml';
  for (const [name, { picture, after, scene }] of Object.entries(content.lookAgain)) {
    knownPicture(content, report, file, picture, true, { path: [name, 'picture'] });
    knownPicture(content, report, file, after, true, { path: [name, 'after'] });
    knownScene(content, report, file, name, scene);
  }
}
