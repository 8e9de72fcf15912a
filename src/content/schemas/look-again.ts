// “Look again”: pictures in which a trick looks nice, with three dots each.
import { z } from 'astro/zod';
import { key, reviewed, scene, words } from './fields.ts';

const percent = z.number().min(5).max(95);

/** content/shared/look-again.yaml: the pictures in order. */
export const lookAgainPlacesSchema = z.record(
  key,
  z.strictObject({
    picture: key,
    after: key.describe('The picture beside what it really was.'),
    scene,
    dots: z.array(z.strictObject({ x: percent, y: percent })).length(3),
  }),
);

/** content/<language>/pages/look-again.yaml. */
export const lookAgainSchema = z.strictObject({
  title: words,
  lead: words,
  first: words.describe('Over what one sees at first.'),
  look: words.describe('Over the three dots.'),
  really: words.describe('Opens what it really was.'),
  helps: words.describe('Before what helps.'),
  mask: words.describe('What a mask means in our pictures.'),
  pictures: z.record(
    key,
    z.strictObject({
      first: words,
      look: z
        .array(z.strictObject({ at: words.describe('Where the dot lies.'), text: words }))
        .length(3),
      really: words,
      helps: words,
    }),
  ),
  reviewed,
});
