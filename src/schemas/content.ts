// What the files of `content/` must look like. A sentence beside a key tells the author or the translator what it is for.
import { z } from 'astro/zod';

const words = z.string().trim().min(1, 'is empty: write the words');
/** Words with links in Markdown: `[part 2](section:who-is-harmed)`. */
const linked = words;
const key = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens');
const reviewed = z.boolean({ error: 'must be true or false: has a native speaker read this page?' });

/** content/<language>/strings.json: every word of the interface. */
export const stringsSchema = z.strictObject({
  'site.title': words.describe('The name of the site.'),
  'site.short': words.describe('The name beside the kite at the top of each page: two to four words.'),
  skip: words.describe('The first link for people who use a keyboard: it goes to the text.'),
  'menu.label': words.describe('Only heard: the name of the row of tools at the top.'),
  'menu.parts': words.describe('Opens the list of the six parts. Very short.'),
  'menu.words': words.describe('Goes to the picture glossary. Very short.'),
  'menu.language': words.describe('Only heard, before the name of the language.'),
  'part.of': words.describe('Above the title of a part: Part 2 of 6.'),
  'part.here': words.describe('At the end of a part: where you are.'),
  'part.named': words.describe('Only heard: the name of a numbered disc.'),
  'part.list': words.describe('Only heard: the name of the row of six discs.'),
  signpost: words.describe('Only heard: the name of the box that says what the page talks about.'),
  'page.list': words.describe('Opens the list of scenes of a part.'),
  'page.top': words.describe('Goes back to the top of a long page.'),
  'scene.helps': words.describe('The label of the line on what helps.'),
  'scene.more': words.describe('Opens more text for the 11-14s.'),
  'scene.talk': words.describe('The label of a question to talk about.'),
  'source.mark': words.describe('Opens the source of a number: a word and the year.'),
  'source.published': words.describe('Before the date of a source.'),
  'source.seen': words.describe('When we last saw a page that has no date of its own.'),
  'link.outside': words.describe('Said after each link that leads to another site.'),
  'end.remember': words.describe('Heading over the three or four lines to remember.'),
  'end.do': words.describe('Label of one thing to do after a part.'),
  'end.next': words.describe('Label over the title of the next part.'),
  'words.letters': words.describe('Only heard: the name of the row of letters.'),
  'words.used': words.describe('Before links to the places that use a word.'),
  'home.fault': words.describe('A link to the scene that answers this question.'),
  'footer.credit': linked.describe('Where the facts come from; the Office and ICAT did not make or check the site.'),
  'footer.read': words.describe('Heading over the links to the parts and words.'),
  'footer.site': words.describe('Heading over the links about the site itself.'),
  'footer.start': words.describe('The link to the first page of a language.'),
  'footer.licence': words.describe('That words and pictures may be shared under Creative Commons BY 4.0.'),
  'footer.unreviewed': words.describe('That no native speaker has checked this page yet (in English: nobody outside the team).'),
});
export type Strings = z.infer<typeof stringsSchema>;

/** content/<language>/glossary.yaml: key -> the word (other forms after a comma) and its meaning for a child. */
export const glossarySchema = z.record(key, z.strictObject({ word: words, meaning: words }));
/** content/shared/glossary.yaml: key -> the picture beside the word. */
export const glossaryPicturesSchema = z.record(key, key);

/** content/<language>/pictures.yaml: picture -> its text alternative. */
export const alternativesSchema = z.record(key, words);
/** content/shared/credits.yaml. */
export const creditsSchema = z.record(
  key,
  z.strictObject({
    author: words,
    licence: z.enum(['CC-BY-4.0']),
    mirror: z.boolean().describe('May it be turned round in a language written from right to left?'),
    decorative: z.literal(true).optional().describe('It only decorates, so it has no text alternative.'),
  }),
);
export type Credits = z.infer<typeof creditsSchema>;

const date = z
  .string({ error: (issue) => `must be a date in quotes, such as "2024" or "2024-12-11"; found ${JSON.stringify(issue.input)}. Put it in quotes` })
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'must be a year, a year and month, or a day: "2024", "2024-12", "2024-12-11"');
/** content/shared/sources.yaml: key -> date and address of a source; its title is in content/<language>/sources.yaml. */
export const sourcesSchema = z.record(
  key,
  z.strictObject({
    date,
    kind: z.enum(['published', 'seen']).describe('Is the date that of the source, or the day on which we saw a page without one?'),
    url: z.url({ protocol: /^https?$/ }),
    check: words.optional().describe('For the people who publish: what is still to be looked up.'),
  }),
);
export type Sources = z.infer<typeof sourcesSchema>;
export const sourceTitlesSchema = z.record(key, linked);

/** content/shared/facts.yaml: every fact of the explainer. */
export const factsSchema = z.record(z.string().regex(/^[a-f]\d+[a-e]?$/), words);
/** content/shared/sections.yaml: slug -> door picture and scenes in order, each with the facts its short text tells. */
export const sectionsSchema = z.record(key, z.strictObject({ picture: key, scenes: z.record(key, z.array(z.string())) }));
export type Sections = z.infer<typeof sectionsSchema>;

/** The front matter of content/<language>/sections/<slug>.mdx. */
export const sectionFrontSchema = z.strictObject({
  title: words,
  summary: words.describe('One or two sentences under the title.'),
  label: words.optional().describe('A small line under the summary.'),
  talks: linked.describe('What the page talks about; its last sentence links to places to skip to.'),
  remember: z.array(linked).min(3).max(4),
  do: linked.describe('One small, safe thing to do.'),
  next: linked.describe('A sentence about the next part, and the link to it.'),
  reviewed,
});
export type SectionFront = z.infer<typeof sectionFrontSchema>;

/** The front matter of content/<language>/pages/<page>.mdx. */
export const proseFrontSchema = z.strictObject({
  title: words,
  summary: words,
  audience: z.enum(['child', 'adults']).describe('Who the page is written for: sentences for children are checked.'),
  reviewed,
});

const door = z.strictObject({ title: words, line: words });
/** content/<language>/pages/home.yaml. */
export const homeSchema = z.strictObject({
  title: words,
  promise: words.describe('The big sentence on the first page.'),
  lead: words,
  calm: words,
  start: words.describe('The main button: it goes to part 1.'),
  doors: words.describe('Heading over the six doors.'),
  doorLines: z.record(key, words),
  help: words.describe('The line in the saffron strip.'),
  helpButton: words,
  try: words,
  tries: z.record(key, door),
  adults: words,
  adultDoors: z.record(key, door),
  reviewed,
});
/** content/<language>/pages/not-found.yaml. */
export const notFoundSchema = z.strictObject({ title: words, body: words, buttons: z.array(linked).min(1), reviewed });

/** What an author may write in the opening tag of each component of a scene (src/mdx). */
export const attributeSchemas = {
  Scene: z.strictObject({
    id: key.describe('The scene’s address. It never changes.'),
    picture: key.describe('The one picture that stands for the scene.'),
    minutes: z.number({ error: 'must be a number in braces: minutes={2}' }).int().min(1).max(15).describe('How long the scene takes in class.'),
    short: z.literal(true).optional().describe('Belongs to the short route for a 20-minute lesson.'),
    kind: z.enum(['statement']).optional().describe('One big sentence on a coloured band: at most one in a section.'),
  }),
  Item: z.strictObject({ picture: key, tag: words.optional() }),
  Talk: z.strictObject({ with: words.describe('One to three children of the cast: their heads stand beside the question.') }),
  OneInThree: z.strictObject({}),
  Helps: z.strictObject({}),
  More: z.strictObject({}),
  Notes: z.strictObject({}),
  Steps: z.strictObject({}),
  Cards: z.strictObject({}),
} as const;
export type PaletteName = keyof typeof attributeSchemas;
export const paletteNames = Object.keys(attributeSchemas) as PaletteName[];

/** A Zod error in the author's words, one line a mistake: `dateline.url must be ...`. */
export function sayIssues(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') return `${path ? `${path} has` : 'has'} the unknown key ${issue.keys.map((k) => `"${k}"`).join(', ')}. Remove it, or correct its spelling.`;
    if (issue.code === 'invalid_type' && issue.message.includes('received undefined')) return `${path} is missing. Add it.`;
    return `${path} ${issue.message.replace(/^Invalid input: /, '')}.`.replace(/\.\.$/, '.');
  });
}
