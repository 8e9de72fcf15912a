// Mistakes in stories.
import { change, replace, original, type Row } from './row.ts';

export const stories: Row[] = [
  {
    what: 'a choice of a story that leads nowhere',
    edit: replace('fr/stories/new-friend.mdx', '](#7)', '](#70)'),
    says: /content\/fr\/stories\/new-friend\.mdx: line \d+ in the step 1 has a choice that leads to 70, which is not there/,
  },
  {
    what: 'a step that no choice reaches',
    edit: replace('en/stories/the-parcel.mdx', '](#6)', '](#7)'),
    says: /content\/en\/stories\/the-parcel\.mdx: line \d+ has the step 6, which no choice reaches/,
  },
  {
    what: 'another way through a story in one language',
    edit: replace('ru/stories/far-team.mdx', '](#5)', '](#4)'),
    says: /content\/ru\/stories\/far-team\.mdx: has in the step \d+ \(number, kind, picture, choices, links\) .* → .*\. Expected, as in English: .* → |content\/ru\/stories\/far-team\.mdx: line \d+ has the step 5, which no choice reaches/,
  },
  {
    what: 'a story left in English',
    edit: change('es/stories/far-team.mdx', (text) => {
      const of = (source: string) => /<Step n=\{1\}[^\n]*\n\n(.*)\n/.exec(source)?.[1] ?? '';
      return text.replace(of(text), of(original('en/stories/far-team.mdx')));
    }),
    says: /content\/es\/stories\/far-team\.mdx: has a text still in English: "/,
  },
  {
    what: 'a story that names no picture',
    edit: replace(
      'en/stories/far-team.mdx',
      'picture="story-far-team-offer"',
      'picture="story-far-team-ofer"',
    ),
    says: /names the picture "story-far-team-ofer".*Did you mean "story-far-team-offer"\?/,
  },
  {
    what: 'a step with too many sentences',
    edit: replace(
      'en/stories/far-team.mdx',
      'Jas plays football very well.',
      'Jas plays. He plays well. He likes it.',
    ),
    says: /content\/en\/stories\/far-team\.mdx: line \d+ has \d sentences in the step 1\. Three short ones are enough/,
  },
  {
    what: 'a story with another picture in one step',
    edit: replace(
      'ar/stories/far-team.mdx',
      /(<Step n=\{3\} picture=")[^"]*/,
      '$1story-far-team-offer',
    ),
    says: /content\/ar\/stories\/far-team\.mdx: has in the step 3 \(number, kind, picture, choices, links\) 3 .* story-far-team-offer → .*\. Expected, as in English: 3 /,
  },
  {
    what: 'front matter of a story that is no YAML',
    edit: replace('ar/stories/far-team.mdx', /^title: .*/m, 'title: a: b: "c'),
    says: /content\/ar\/stories\/far-team\.mdx: cannot be read: .*at line 2, .*needs quotes/,
  },
  {
    what: 'a style in a story',
    edit: replace('fr/stories/far-team.mdx', '<Remember>\n', '<Remember>\n\n<style>p</style>\n'),
    says: /^content\/fr\/stories\/far-team\.mdx: line \d+ uses <style>/,
  },
];
