// “Look again”: pictures in which a trick looks nice, with three things to look at in each.
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
  see: words.describe('Asked under a picture, before anything is marked on it.'),
  look: words.describe('Over what the three rings mark.'),
  really: words.describe('Opens what it really was.'),
  helps: words.describe('Before what helps.'),
  mask: words.describe('What a mask means in our pictures.'),
  pictures: z.record(
    key,
    z.strictObject({
      first: words,
      look: z
        .array(z.strictObject({ at: words.describe('What the ring lies round.'), text: words }))
        .length(3),
      really: words,
      helps: words,
    }),
  ),
  reviewed,
});
