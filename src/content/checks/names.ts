// Names in one file exist in another.
import { didYouMean, type At, type Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import type { SceneMark } from '#content/schemas/sections.ts';

/**
 * Reports a name that is not in a list. `what`: what it names; `source`: the list, below
 * `content/`; `of`: what refers to it.
 */
export function known(
  report: Report,
  file: string,
  what: string,
  name: string,
  list: readonly string[],
  source: string,
  { of, at = { near: name } }: { of?: string; at?: At } = {},
): void {
  if (!list.includes(name))
    report(
      file,
      `names the ${what} "${name}"${of ? ` for "${of}"` : ''}, which content/${source} does not have.${didYouMean(name, list)}`,
      at,
    );
}

/** Every scene, as `online#who-is-writing`. */
export const scenesIn = ({ sections }: Content): string[] =>
  Object.entries(sections).flatMap(([slug, { scenes }]) =>
    Object.keys(scenes).map((id) => `${slug}#${id}`),
  );

/** The scenes of which shared/sections.yaml says this, as `online#who-is-writing`. */
export const scenesMarked = (sections: Content['sections'], mark: SceneMark): string[] =>
  Object.entries(sections).flatMap(([slug, section]) => section[mark].map((id) => `${slug}#${id}`));

/** The scene of a story, a question or a myth exists: `section:online#who-is-writing`. */
export function knownScene(
  content: Content,
  report: Report,
  file: string,
  owner: string,
  to: string,
): void {
  const scene = to.replace('section:', '');
  if (!scenesIn(content).includes(scene))
    report(
      file,
      `names the scene "${scene}" for "${owner}", which content/shared/sections.yaml does not have.${didYouMean(scene, scenesIn(content))}`,
      { path: [owner] },
    );
}
