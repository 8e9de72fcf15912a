import type { Language } from './types.ts';

export const en: Language = {
  tag: 'en',
  dir: 'ltr',
  name: 'English',
  intl: 'en-GB',
  openGraph: 'en_GB',
  wordList: 'english',
  script: 'latin',
  spaces: true,
  little:
    'the and of to is are they with you for that who not what this do your it have from their be can will or how if when my',
  sentence: { longest: 20, mean: 12 },
  blame:
    /\byou (should|could|ought to) have\b|\bwhy did(n’t| not)? you\b|\bhow could you\b|(?<!\b(not|never|n’t)( \w+)? )\byour (own )?fault\b|\byou (let|allowed|made) (them|him|her|it)\b|\byou (were|are) (careless|stupid|foolish|to blame)\b/i,
  harm: /traffick|exploit|abus|crim|victim|slave|sexual|violen/i,
  alphabet: {},
  // No other language of the site is spelt so far from its sound: a few rules are not enough.
  typed: { apostrophe: 'joins', sounds: 'double-metaphone' },
};
