// Mistakes in stories.
import { change, everywhere, replace, original, type Row } from './row.ts';

/** Other words at the beginning of a story. */
const inStep = (text: string) =>
  change('en/stories/new-friend.mdx', (all) => all.replace('Mateo is your friend.', () => text));

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
    says: /content\/ru\/stories\/far-team\.mdx: has other parts.*: in step \d\.choices\.\d\.to expected 5, found 4\.|content\/ru\/stories\/far-team\.mdx: line \d+ has the step 5, which no choice reaches/,
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
    says: /content\/ar\/stories\/far-team\.mdx: has other parts.*: in step 3\.picture expected story-far-team-signs, found story-far-team-offer\./,
  },
  {
    what: 'front matter of a story that is no YAML',
    edit: replace('ar/stories/far-team.mdx', /^title: .*/m, 'title: a: b: "c'),
    says: /content\/ar\/stories\/far-team\.mdx: line 2 cannot be read: a text with a colon in it needs quotes around it/,
  },
  {
    what: 'a style in a story',
    edit: replace('fr/stories/far-team.mdx', '<Remember>\n', '<Remember>\n\n<style>p</style>\n'),
    says: /^content\/fr\/stories\/far-team\.mdx: line \d+ uses <style>/,
  },
  {
    id: 'm150',
    what: 'a step without choices',
    edit: change('en/stories/new-friend.mdx', (text) =>
      text.replace(/- \[Ask Mateo[\s\S]*?(?=\n\n<\/Step>)/, ''),
    ),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ the step 2 needs one list with two or three choices; found 0\. A place where the story ends is an <Ending>/,
  },
  {
    id: 'm152',
    what: 'an ending that does not say what adults must do',
    edit: replace('en/stories/new-friend.mdx', /<AdultsMust>[\s\S]*?<\/AdultsMust>\n/, ''),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ the step \d needs one <AdultsMust>; found 0/,
  },
  {
    id: 'm153',
    what: 'an ending in which nothing happens next',
    edit: replace('en/stories/new-friend.mdx', /(<WhatNext>)[\s\S]*?(<\/WhatNext>)/, '$1\n$2'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ <WhatNext> has no text\. Write one to three short sentences/,
  },
  {
    id: 'm154',
    what: 'a list of what happens next',
    edit: replace('en/stories/new-friend.mdx', /<WhatNext>\n\n/, '<WhatNext>\n\n- '),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has a list in <WhatNext>, where it is not drawn everywhere\. Expected paragraphs\. Make sentences of its points/,
  },
  {
    id: 'm155',
    what: 'a choice that leads to its own step',
    edit: replace('en/stories/new-friend.mdx', '](#2)', '](#1)'),
    says: /^content\/en\/stories\/new-friend\.mdx: line \d+ in the step 1 has a choice that leads to the same step again\. Lead it to another\.$/,
  },
  {
    id: 'm162',
    what: 'a number of a step twice',
    edit: replace('en/stories/new-friend.mdx', 'n={3}', 'n={2}'),
    says: /^content\/en\/stories\/new-friend\.mdx: line \d+ has the step 2 where 3 comes\. Steps stand in the order of their numbers[^\n]*$/,
  },
  {
    id: 'm156',
    what: 'the same choice twice',
    edit: replace(
      'en/stories/new-friend.mdx',
      '- [“A present is nice. Say yes.”](#2)',
      '- [“A present is nice. Say yes.”](#2)\n- [“A present is nice. Say yes.”](#3)',
    ),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ the step 1 has the choice “.*” twice\. Keep one, or write another/,
  },
  {
    id: 'm158',
    what: 'a choice with words behind its link',
    edit: replace('en/stories/new-friend.mdx', '](#2)', '](#2) or not'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ in the step 1 has a choice that is no link to a step\. Write it as - \[“Let us tell an adult\.”\]\(#7\)/,
  },
  {
    id: 'm159',
    what: 'a choice with a second paragraph',
    edit: replace('en/stories/new-friend.mdx', '](#2)\n', '](#2)\n\n  It is fun.\n\n'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has a second paragraph under a point of a list, where it would be lost\. Write it into the same line/,
  },
  {
    id: 'm160',
    what: 'a choice that names a step in words',
    edit: replace('en/stories/new-friend.mdx', '](#7)', '](step 7)'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ in the step 1 has a choice that is no link to a step/,
  },
  {
    id: 'm165',
    what: 'a picture in the text of a step',
    edit: inStep('A ![gift](gift.svg) came.'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has a picture in the step 1, .*Only the tag of a scene or a step names a picture/,
  },
  {
    id: 'm166',
    what: 'code in the text of a step',
    edit: inStep('A `gift` came.'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has words marked as code \(`\) in the step 1/,
  },
  {
    id: 'm167',
    what: 'HTML that breaks a line in a step',
    edit: inStep('A gift.<br />It came.'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ uses <br> in its text/,
  },
  {
    id: 'm168',
    what: 'curly brackets in a step',
    edit: inStep('Hello {name}.'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has \{name\} in a text/,
  },
  {
    id: 'm169',
    what: 'strong words in a choice',
    edit: replace('en/stories/new-friend.mdx', 'is nice. Say', 'is **nice**. Say'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has strong words \(\*\*\) in a choice, where only words are drawn everywhere\. Write them without stars/,
  },
  {
    id: 'm170',
    what: 'slanted words in a step',
    edit: inStep('A *gift* came.'),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has slanted words \(\*\) in the step 1/,
  },
  {
    id: 'm171',
    what: 'a source in a step, in every language',
    edit: everywhere('stories/new-friend.mdx', (text) =>
      text.replace(/^(<Step n=\{1\}.*\n\n.*)/m, '$1 [source: crc-35]'),
    ),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has "\[source: crc-35\]" in the step 1, where no source is drawn everywhere/,
  },
  {
    id: 'm172',
    what: 'a link to a place that no story has, in every language',
    edit: everywhere('stories/new-friend.mdx', (text) =>
      text.replace('<WhatNext>\n', '<WhatNext>\n\n[Who?](#who)\n'),
    ),
    says: /content\/en\/stories\/new-friend\.mdx: line \d+ has the link "#who" in <WhatNext>\. Only a section has such places: write section:online#who-is-writing/,
  },
];
