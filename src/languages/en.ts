import type { Language } from './types.ts';

export const en: Language = {
  tag: 'en',
  dir: 'ltr',
  name: 'English',
  intl: 'en-GB',
  wordList: 'english',
  script: 'latin',
  braille: 'en-ueb-g1.ctb',
  spaces: true,
  sentence: { longest: 20, mean: 12 },
  blame: [
    /\byou (should|could|ought to|need)(n’t| not)?( have|’ve)\b/,
    /\bwhy did(n’t| not)? you\b|\bhow could you\b|\bwhat were you thinking\b|\bif only you\b/,
    /\byou (let|allowed|made) (them|him|her)\b|\byou (let it happen|asked for it|(have )?failed)\b/,
    /\byou(’re| are| were) (so |too |very )?(careless|stupid|foolish|silly|naive|dumb|guilty)\b/,
    /\b(stupid|foolish|silly|careless|naive|dumb|wrong) of you\b|\bshame on you\b/,
    /\bnext time,? (be|you (must|should)|do not|don’t|think|listen)\b|\bbe more careful\b/,
  ],
  fault: {
    of: /\b(my|your|his|her|their|its|\w+[’']s?)( own)? fault\b|\bfault of (the|a) (child|boy|girl|victim)|\b(you|child|children|victims?)( who [^.]*)? (are|is|was|were) (also |partly )?(to blame|guilty|at fault)\b/,
    no: /\b(not|never|nobody|none|no|cannot|nothing|neither)\b|n’t\b|trafficker[’']?s/,
    wrongly: /\b(someone|then he) says\b|\bthinks that\b/,
  },
  no: {
    said: /\b(not|never|nobody|none|no|cannot|nothing|neither|nor)\b|n’t\b/iu,
    hidden:
      /\b(without|alone|empty|(leaves?|left) (\w+ )?out|left off|too (little|much)|(feels?|something is) wrong|before you have|less|avoid)\b/iu,
  },
  you: /\b(you|your|yours|yourself)\b/,
  harm: /traffick|exploit|abus|crim|victim|slave|sexual|violen/i,
  counts:
    /\b(per ?cent(age)?|hundreds|thousands?|millions?|billions?|(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)( children| girls| boys| victims)? (in|of|out of)( every| each)? (\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|(a )?hundred))\b/gi,
  moves: { fingers: /finger/i, heart: /heart|chest/i },
  backing:
    /endors|approv|certif|accredit|official|recommend|authori[sz]|supported by|on behalf of|united nations/i,
  endorsed: {
    site: /\b(this|our|this is (the|a)) (web)?(site|project)\b|\ba (web)?(site|project) (of|by)\b/u,
    by: /\b(endors|approv|certif|accredit|authori[sz])\p{L}*|\bofficial (web)?site|\brecommend(s|ed|ing)?\b|\b(supported|backed) by\b|\bin partnership\b|\b(together|in cooperation) with\b|\bthanks to\b/u,
  },
  judged:
    /\b(wrong|bad|poor) (choice|answer|decision)s?\b|^(no, )?(wrong|incorrect)\b|\b(wrong|incorrect) ?!|\bmistakes?\b|\byou (lose|lost|have lost|failed|chose badly)\b|\bgame over\b|\btoo late ?!|\b(points?|scores?d?|badges?|levels?|seconds|faster|fastest)\b/u,
  marks: { quotes: '“”‘’', twice: 'had that', two: /two/ },
  alphabet: {},
  // No other language of the site is spelt so far from its sound: a few rules are not enough.
  typed: {
    apostrophe: 'joins',
    particles:
      /^(a|about|abt|also|am|an|and|are|as|at|be|been|bout|but|by|can|could|dat|define|defined|definition|dem|did|dis|do|does|dont|explain|explained|explanation|for|from|had|has|have|he|her|him|his|how|hows|hw|i|if|im|in|into|is|it|its|ive|just|may|me|mean|meaning|means|might|must|my|na|of|on|or|our|please|pls|plz|really|shall|she|should|so|than|that|the|their|them|then|there|these|they|this|those|to|too|u|ur|very|was|wat|wats|we|wen|were|what|whats|when|wher|where|wheres|which|who|whos|why|will|with|wot|would|y|you|your)$/,
    places: { before: /^(in|from|near)$/ },
    sounds: 'double-metaphone',
  },
};
