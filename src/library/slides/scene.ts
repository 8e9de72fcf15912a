// The slides of a scene: its own, and one for each of its parts.
import type { Scene } from '#content/mdx/section.ts';
import type { Locale } from '#languages/locales.ts';
import { pictureIn } from '#library/pictures.ts';
import { room, tightness } from './fit.ts';
import type { Slide } from './slide.ts';

interface Part {
  title: string;
  text: string;
  picture: string;
  number?: string | undefined;
  tag?: string | undefined;
}

/** The slides of a scene, with what helps on each. */
export async function sceneSlides(locale: Locale, scene: Scene): Promise<Slide[]> {
  const { id, kind, heading, helps, text, picture, number, items } = scene;
  const parts: Part[] = [{ title: heading, text, picture, number }, ...items];
  return Promise.all(
    parts.map(async (part, i) => ({
      kind: 'scene',
      id: i > 0 ? `${id}-${i + 1}` : id,
      heading: part.title,
      notes: id,
      statement: kind === 'statement',
      text: part.text,
      helps,
      picture: await pictureIn(locale, part.picture),
      ...(part.number && { number: part.number }),
      ...(part.tag && { tag: part.tag }),
      tight: tightness(
        room(locale, part.text) +
          room(locale, ...helps.map((help) => help.text)) +
          1.8 * room(locale, part.title) +
          (part.number ? 170 : part.tag ? 40 : 0),
        room(locale, part.text),
      ),
    })),
  );
}
