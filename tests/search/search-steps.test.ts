// The four steps in which a query is understood, each with a table of examples: readings,
// candidates, rank, heard. tests/search/search.test.ts asks through all of them.
import assert from 'node:assert/strict';
import { locales, type Locale } from '#languages/locales.ts';
import { candidates, type Candidates } from '#search/read/candidates.ts';
import { heard, scoreOf } from '#search/read/heard.ts';
import { rank } from '#search/read/rank.ts';
import { readings } from '#search/read/readings.ts';
import { content } from '../support/content.ts';
import { knownIn } from '../support/search.ts';
import { test } from '../support/test.ts';

/**
 * Query -> in the script of the language; spell-corrected; the page of the country that it names.
 */
const read: [Locale, typed: string, query: string, meant: string, country?: string][] = [
  ['en', 'trafiking', 'trafiking', 'trafficking'],
  ['en', 'is it my falt', 'is it my falt', 'is it my fault'],
  ['en', 'help in kenya', 'help in kenya', 'help in kenya', 'help/ke/'],
  ['en', 'kenia', 'kenia', 'Kenya', 'help/ke/'],
  ['fr', 'kenia', 'kenia', 'Kenya', 'help/ke/'],
  ['fr', 'au secours en france', 'au secours en france', 'au secours en france', 'help/fr/'],
  ['es', 'victma', 'victma', 'víctima'],
  ['es', 'ayuda en mexico', 'ayuda en mexico', 'ayuda en mexico', 'help/mx/'],
  ['ar', 'madrasa', 'مدرسه', 'مدرسة'],
  ['ar', 'tounes', 'تونس', 'تونس', 'help/tn/'],
  ['ar', 'kenya', 'kenya', 'Kenya', 'help/ke/'],
  ['ru', 'pomosh', 'помощь', 'помощь'],
  ['ru', 'kenya', 'kenya', 'Kenya', 'help/ke/'],
  ['zh', 'ren fan zi shi shui', '人贩子是谁', '贩运者是谁'],
  ['zh', '尼泊尔的热线', '尼泊尔的热线', '尼泊尔的热线', 'help/np/'],
];
for (const [locale, typed, query, meant, country] of read)
  test(`a query is read in the letters and the spelling of its language (${locale}: ${typed})`, async () => {
    const found = readings(typed, await knownIn(locale));
    assert.deepEqual([found.query, found.meant, found.country?.to[0]], [query, meant, country]);
  });

test('a name that is nearly that of a country is near, and one that is right is not', async () => {
  for (const [locale, typed, isNear] of [
    ['en', 'kenia', true],
    ['fr', 'kenia', true],
    ['es', 'kenia', false],
    ['ru', 'kenya', false],
  ] as const)
    assert.equal(readings(typed, await knownIn(locale)).isNear, isNear, `${locale}: ${typed}`);
});

/** Query -> possible answers of each kind; `!` after a glossary word: it is the whole query. */
const found: [Locale, typed: string, Partial<Record<keyof Candidates, string>>][] = [
  ['en', 'trafiking', { term: 'words/#child-trafficking!' }],
  ['en', 'viktim', { asked: 'words/#victim', term: 'words/#victim!' }],
  [
    'en',
    'who are traffickers in nepal',
    { asked: 'who-does-it/who-are-they/', country: 'help/np/' },
  ],
  ['fr', 'c est ma faute', { asked: 'who-is-harmed/is-it-my-fault/' }],
  ['fr', "j'ai honte", { asked: 'who-is-harmed/is-it-my-fault/' }],
  ['es', 'trata', { asked: 'what-is-it/what-does-it-mean/' }],
  ['es', 'violencia', { asked: 'words/#violence', term: 'words/#violence!' }],
  ['ar', 'ضحية', { term: 'words/#victim!' }],
  ['ar', 'tounes', { country: 'help/tn/' }],
  ['ru', 'жертва', { asked: 'words/#victim', term: 'words/#victim!' }],
  ['ru', 'мне стыдно', { asked: 'who-is-harmed/is-it-my-fault/' }],
  ['zh', '是我的错吗', { asked: 'who-is-harmed/is-it-my-fault/' }],
  ['zh', '尼泊尔的热线', { country: 'help/np/' }],
  ['zh', 'xyzxyz', {}],
];
for (const [locale, typed, expected] of found)
  test(`of each kind the nearest may be the answer (${locale}: ${typed})`, async () => {
    const known = await knownIn(locale);
    const { asked, term, country, letter } = candidates(readings(typed, known), known);
    assert.deepEqual(
      Object.fromEntries(
        Object.entries({
          asked: asked?.to,
          term: term && `${term.to}${term.whole ? '!' : ''}`,
          country: country?.to[0],
          letter: letter?.to,
        }).filter(([, to]) => to !== undefined),
      ),
      expected,
    );
  });

test('a letter is a candidate where no question is near, and tender where it is for a child in danger, in every language', async () => {
  for (const locale of locales) {
    const known = await knownIn(locale);
    const { letters } = content.languages[locale].letters;
    let open = 0;
    for (const [key, { question, group }] of Object.entries(letters)) {
      const { asked, letter } = candidates(readings(question, known), known);
      assert.equal(letter === undefined, (asked?.near ?? 0) >= 0.7, question);
      if (!letter) continue;
      open++;
      assert.equal(letter.to, `letters/${key}/`, `${locale}: ${question}`);
      assert.equal(letter.isTender, ['afraid', 'people', 'tell'].includes(group), question);
    }
    assert.ok(open >= 5, `${locale}: ${open} letters`);
  }
});

const asked = { to: 'online/who-is-writing/', near: 0.65 };
const sought = { to: 'stories/', near: 0.65, sought: true as const };
const term = { to: 'words/#victim', whole: false };
const country = { words: 'nepal', whole: false, to: ['help/np/'], name: 'Nepal' };
const letter = { to: 'letters/police/', near: 0.8, isTender: false };
const tender = { ...letter, to: 'letters/home/', isTender: true };
const [question, word, nepal, post] = [asked.to, term.to, 'help/np/', letter.to];

/** Candidates -> their order. */
const ranked: [why: string, Omit<Candidates, 'isWord'>, first: string[], isWord?: boolean][] = [
  ['nothing answers', {}, []],
  ['a question before a word that stands in it', { asked, term }, [question, word]],
  [
    'a word that is all that was asked, before its question',
    { asked, term: { ...term, whole: true } },
    [word, question],
  ],
  [
    'the answer before the country, of who asks something else',
    { asked, country },
    [question, nepal],
  ],
  [
    'the country before help, of who asks for help',
    { asked: { to: 'help/#find', kind: 'help', near: 0.9 }, country },
    [nepal, 'help/#find'],
  ],
  [
    'the country first where it is all',
    { country: { ...country, whole: true }, term },
    [nepal, word],
  ],
  ['a letter that is clearly nearer, before the question', { asked, letter }, [post, question]],
  ['no letter that is hardly nearer', { asked, letter: { ...letter, near: 0.7 } }, [question]],
  ['a letter where nothing else answers', { letter: { ...letter, near: 0.63 } }, [post]],
  [
    'a letter that has just this word, before the question',
    { asked: { to: question, near: 1 }, letter },
    [post, question],
    true,
  ],
  ['each address once', { asked: { to: word, near: 1 }, term }, [word]],
];
for (const [why, some, first, isWord = false] of ranked)
  test(`candidates stand in the order of a child's question: ${why}`, () =>
    assert.deepEqual(rank({ ...some, isWord }).first, first));

/** The odds over which help has the large card, by what answers. */
const over: [why: string, odds: number, Omit<Candidates, 'isWord'>, isOwn?: boolean][] = [
  ['nothing', 0.2, {}],
  ['what others look for', 0.2, { asked: sought }],
  ['a letter', 1.3, { letter }],
  ['a letter for a child in danger, of who speaks of another', 1.3, { letter: tender }],
  ['a letter for a child in danger, of who speaks of themselves', 0.2, { letter: tender }, true],
  ['just this question', 20, { asked }],
  ['the page about leaving', 20, { asked: { ...sought, to: 'leaving/', kind: 'leaving' } }],
  ['just this word', 20, { term: { ...term, whole: true } }],
  ['just this country', 20, { country: { ...country, whole: true } }],
  ['a word in a sentence', 0.2, { term }],
  ['a country in a sentence', 0.2, { country }],
];
for (const [why, bar, some, isOwn = false] of over)
  test(`help has the large card when a cry is surer than the answer, and the small one when it is likely: ${why}`, () => {
    const all = { ...some, isWord: false };
    const heardAt = (odds: number) => heard({ odds, isOwn }, all, rank(all));
    assert.equal(heardAt(bar + 0.01), 'cry');
    assert.equal(heardAt(Infinity), 'cry', 'a word that always counts');
    // What is answered has the line at most.
    const below = bar === 20 ? 'perhaps' : 'likely';
    assert.equal(heardAt(bar), below);
    assert.equal(heardAt(-0.44), below);
    assert.equal(heardAt(-0.45), 'perhaps');
    assert.equal(heardAt(-1.49), 'perhaps');
    // Above a letter for a child in danger the line always stands.
    assert.equal(heardAt(-1.5), some.letter === tender ? 'perhaps' : 'nothing');
  });

test('the score of a query is the best of what was typed and its letters; of its other spelling only a word that always counts', () => {
  const odds: Record<string, number> = { typed: -1, query: 0.2, meant: 3, always: Infinity };
  const score = (query: string) => ({ odds: odds[query] ?? 0, isOwn: query === 'typed' });
  const read = {
    typed: 'typed',
    query: 'query',
    meant: 'meant',
    country: undefined,
    isNear: false,
  };
  assert.deepEqual(scoreOf(read, score), { odds: 0.2, isOwn: true });
  assert.equal(scoreOf({ ...read, meant: 'always' }, score).odds, Infinity);
});
