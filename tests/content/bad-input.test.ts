// An author's mistake stops the build with what was expected, what was found in which file, and what to do.
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkedContent } from '#build/checked-content.ts';
import { checkContent } from '#content/checks/check.ts';
import { readContent } from '#content/read.ts';
import { filesIn, root } from '../support/root.ts';

const copy = mkdtempSync(join(tmpdir(), 'content-'));
after(() => rmSync(copy, { recursive: true }));

/** Makes one mistake in a copy of the content, and gives what the author is told. */
function mistake(file: string, change: (text: string) => string): string {
  rmSync(join(copy, 'content'), { recursive: true, force: true });
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const path = join(copy, 'content', file);
  const before = readFileSync(path, 'utf8');
  const changed = change(before);
  assert.notEqual(changed, before, 'the test must change the file');
  writeFileSync(path, changed);
  return checkContent(copy)
    .map((problem) => `${problem.file}: ${problem.message}`)
    .join('\n');
}
const replace = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to);

/** What is wrong, where, and what the message must say. */
const cases: [string, string, (text: string) => string, RegExp][] = [
  [
    'a mistyped component',
    'ar/sections/online.mdx',
    (text) => text.replace('<Helps>', '<Helpz>').replace('</Helps>', '</Helpz>'),
    /content\/ar\/sections\/online\.mdx: line \d+ uses <Helpz>\. .* may use: .*Helps.*Did you mean "Helps"\?/,
  ],
  [
    'a mistyped scene',
    'en/sections/online.mdx',
    (text) => text.replace('<Scene id="does', '<Scen id="does').replace('</Scene>', '</Scen>'),
    /uses <Scen>\. A section may use: Scene\. Did you mean "Scene"\?/,
  ],
  [
    'a tag that is not closed',
    'en/sections/online.mdx',
    replace('</Helps>', ''),
    /content\/en\/sections\/online\.mdx: cannot be read as MDX/,
  ],
  [
    'raw HTML in a scene',
    'en/sections/online.mdx',
    replace('<Helps>', '<div>hello</div>\n\n<Helps>'),
    /line \d+ uses <div>/,
  ],
  [
    'an unknown attribute',
    'en/sections/online.mdx',
    replace('picture="online-and-in-person"', 'image="online-and-in-person"'),
    /<Scene>: picture is missing|unknown key "image"/,
  ],
  [
    'an unknown picture',
    'fr/sections/online.mdx',
    replace('picture="who-writes"', 'picture="who-writse"'),
    /content\/fr\/sections\/online\.mdx: names the picture "who-writse".*Did you mean "who-writes"\?/,
  ],
  [
    'an unknown word',
    'es/sections/online.mdx',
    replace('(term:trafficker)', '(term:traficker)'),
    /content\/es\/sections\/online\.mdx: links to the word "traficker".*Did you mean "trafficker"\?/,
  ],
  [
    'an unknown source',
    'en/sections/what-is-it.mdx',
    replace('[source: crc-35]', '[source: crc-53]'),
    /content\/en\/sections\/what-is-it\.mdx: names the source "crc-53".*Did you mean "crc-35"\?/,
  ],
  [
    'an unknown section',
    'ru/sections/promises.mdx',
    replace('(section:online)', '(section:onlain)'),
    /content\/ru\/sections\/promises\.mdx: links to the section "onlain".*Did you mean "online"\?/,
  ],
  [
    'an unknown page',
    'en/pages/privacy.mdx',
    replace('(page:leaving)', '(page:exit)'),
    /content\/en\/pages\/privacy\.mdx: has the link "page:exit"\. Expected .*page:name.*the pages are home, help/,
  ],
  [
    'a link to a scene that is not there',
    'en/sections/what-is-it.mdx',
    replace('(#remember)', '(#remembered)'),
    /links to the scene "#remembered", which is not in this section\. Did you mean "remember"\?/,
  ],
  [
    'a missing text alternative',
    'zh/pictures.yaml',
    replace(/^anyone: .*\n/m, ''),
    /content\/zh\/pictures\.yaml: has no text alternative for the picture "anyone".*Add it/,
  ],
  [
    'a picture without a credit',
    'shared/credits.yaml',
    replace(/^anyone: .*\n/m, ''),
    /content\/shared\/credits\.yaml: has no entry for content\/shared\/pictures\/anyone\.svg\. Add its author/,
  ],
  [
    'a credit without a picture',
    'shared/credits.yaml',
    replace(/^anyone:/m, 'anybody:'),
    /names "anybody", but there is no content\/shared\/pictures\/anybody\.svg/,
  ],
  [
    'a fact that no section covers',
    'shared/sections.yaml',
    replace('[d2]', '[]'),
    /content\/shared\/sections\.yaml: covers the fact d2 \("Traffickers may use them to find and contact children\."\) in no section\. Tell it/,
  ],
  [
    'a fact that does not exist',
    'shared/sections.yaml',
    replace('[d2]', '[d2, d9]'),
    /names the fact "d9", which content\/shared\/facts\.yaml does not have/,
  ],
  [
    'a number without quotes',
    'shared/sources.yaml',
    replace('date: "2002"', 'date: 2002'),
    /content\/shared\/sources\.yaml: ohchr-2002\.date must be a date in quotes, such as "2024".*found 2002\. Put it in quotes/,
  ],
  [
    'minutes that are no number',
    'en/sections/online.mdx',
    replace('minutes={2}', 'minutes="two"'),
    /<Scene>: minutes must be a number in braces: minutes=\{2\}/,
  ],
  [
    'scenes in another order',
    'fr/sections/who-does-it.mdx',
    (text) => {
      const [front = '', a = '', b = '', c = ''] = text.split(/(?=<Scene )/);
      return front + b.trimEnd() + '\n\n' + a.trimEnd() + '\n\n' + c;
    },
    /content\/fr\/sections\/who-does-it\.mdx: has its scenes in the order alone-or-together.*Expected, as in content\/shared\/sections\.yaml: who-are-traffickers/,
  ],
  [
    'a scene that is missing',
    'ar/sections/who-does-it.mdx',
    replace(/<Scene id="alone-or-together"[\s\S]*?<\/Scene>\n/, ''),
    /content\/ar\/sections\/who-does-it\.mdx: has no scene "alone-or-together".*Add it/,
  ],
  [
    'a scene with another name',
    'ar/sections/who-does-it.mdx',
    replace('id="alone-or-together"', 'id="alone-or-togther"'),
    /has the scene "alone-or-togther".*Did you mean "alone-or-together"\?/,
  ],
  [
    'a scene without what helps',
    'en/sections/who-does-it.mdx',
    replace(/<Helps>[\s\S]*?<\/Helps>\n/, ''),
    /the scene "who-are-traffickers" needs one <Helps>; found 0/,
  ],
  [
    'a scene without a heading',
    'en/sections/who-does-it.mdx',
    replace('## Who are traffickers?', 'Who are traffickers?'),
    /the scene "who-are-traffickers" needs exactly one heading, written with ##; found none/,
  ],
  [
    'an interface word that is missing',
    'es/strings.json',
    replace(/ *"skip": .*\n/, ''),
    /content\/es\/strings\.json: skip is missing\. Add it/,
  ],
  [
    'an interface word left in English',
    'es/strings.json',
    replace(/"scene\.more": ".*"/, '"scene.more": "Tell me more"'),
    /content\/es\/strings\.json: has "scene\.more" still in English: "Tell me more"\. Translate it/,
  ],
  [
    'an interface word that lost its place',
    'fr/strings.json',
    replace('{total}', 'six'),
    /content\/fr\/strings\.json: has in "part\.of" the places \{n\}\. Expected, as in English: \{n\} \{total\}/,
  ],
  [
    'a key that nobody knows',
    'en/strings.json',
    replace('"skip":', '"skipp":'),
    /content\/en\/strings\.json: .*(has the unknown key "skipp"|skip is missing)/,
  ],
  [
    'a scene left in English',
    'fr/sections/who-does-it.mdx',
    (text) => {
      const english = readFileSync(join(root, 'content/en/sections/who-does-it.mdx'), 'utf8');
      const of = (source: string) => /## .*\n\n(.*)\n/.exec(source)?.[1] ?? '';
      return text.replace(of(text), of(english));
    },
    /content\/fr\/sections\/who-does-it\.mdx: has the scene "who-are-traffickers" still in English/,
  ],
  [
    'a sentence that is too long for a child',
    'en/sections/online.mdx',
    replace(
      'Using the internet is not wrong. Tricking a child is wrong.',
      'Using the internet is not wrong at all for any child in any country of the world but tricking a child is always very wrong.',
    ),
    /content\/en\/sections\/online\.mdx: has a sentence of 25 words; on a page for children expected at most 20\. Make two of it: "Using/,
  ],
  [
    'a word to avoid',
    'en/sections/online.mdx',
    replace('help the police to find them', 'rescue children'),
    /content\/en\/sections\/online\.mdx: uses "rescue", a word to avoid\. content\/en\/guide\.md/,
  ],
  [
    'a promise that nobody can keep',
    'en/pages/stories.yaml',
    replace('You can always go back and choose again.', 'Nothing bad will happen here.'),
    /content\/en\/pages\/stories\.yaml: says "Nothing bad will": nobody can keep this for every child.*content\/en\/guide\.md/,
  ],
  [
    'a source that one language lost',
    'ru/sections/what-is-it.mdx',
    replace(' [source: crc-35]', ''),
    /content\/ru\/sections\/what-is-it\.mdx: has in the scene "a-crime-against-children" the links and sources .*Expected, as in English: .*source:crc-35/,
  ],
  [
    'another number of minutes in one language',
    'zh/sections/online.mdx',
    replace('minutes={3}', 'minutes={4}'),
    /content\/zh\/sections\/online\.mdx: has in the scene "who-is-writing" picture .*4 minutes.*Expected, as in English: .*3 minutes/,
  ],
  [
    'a child who is not in the cast',
    'en/sections/online.mdx',
    replace('<Talk with="amina">', '<Talk with="emina">'),
    /names the picture "head-emina".*Did you mean "head-amina"\?/,
  ],
  [
    'a phone number without quotes',
    'shared/helplines/fr.yaml',
    replace('phone: "3018"', 'phone: 3018'),
    /content\/shared\/helplines\/fr\.yaml: services\.2\.phone must be in quotes, such as "116 111"; found 3018 without them/,
  ],
  [
    'a phone number that is none',
    'shared/helplines/fr.yaml',
    replace('phone: "3018"', 'phone: "call us"'),
    /services\.2\.phone must be digits in groups/,
  ],
  [
    'a helpline without a source',
    'shared/helplines/ke.yaml',
    replace(/sources:\n(      - .*\n)+/, 'sources: []\n'),
    /content\/shared\/helplines\/ke\.yaml: services\.0\.sources needs at least one source: a number without one is not published/,
  ],
  [
    'a source without a date',
    'shared/helplines/ke.yaml',
    replace(', seen: "2026-04-22", changed: "2022-05-12"', ''),
    /services\.0\.sources\.0 has no date\. Add seen/,
  ],
  [
    'a kind of helpline that nobody knows',
    'shared/helplines/ke.yaml',
    replace('kind: child-helpline', 'kind: childline'),
    /services\.0\.kind .*"child-helpline"/,
  ],
  [
    'a part of a country without its name in one language',
    'shared/helplines/cn.yaml',
    replace(', zh: 上海', ''),
    /content\/shared\/helplines\/cn\.yaml: services\.1\.region\.zh is missing\. Add it/,
  ],
  [
    'hours in words',
    'shared/helplines/us.yaml',
    replace('hours: always', 'hours: day and night'),
    /services\.0\.hours must be always, or a list such as/,
  ],
  [
    'a helpline that says it costs nothing with "yes"',
    'shared/helplines/ke.yaml',
    replace('free: true', 'free: "yes"'),
    /services\.0\.free must be true\. Leave it out when it is not known/,
  ],
  [
    'a country without a number and without a reason',
    'shared/helplines/so.yaml',
    replace(/unknown: .*\n/, ''),
    /content\/shared\/helplines\/so\.yaml: has no service and no emergency number\. Add one; or, when nobody knows any, say under unknown where and when you looked/,
  ],
  [
    'a country that has numbers and says that it has none',
    'shared/helplines/ke.yaml',
    (text) => `${text}unknown: "nobody looked"\n`,
    /content\/shared\/helplines\/ke\.yaml: says under unknown that there is no number, and has \d+\. Remove unknown/,
  ],
  [
    'a member state that is forgotten',
    'shared/countries.yaml',
    replace(/  so: .*\n/, ''),
    /content\/shared\/countries\.yaml: members must be the 193 member states of the United Nations; found 192/,
  ],
  [
    'a territory without a file',
    'shared/countries.yaml',
    (text) => `${text}  hk: [香港]\n`,
    /content\/shared\/helplines\/hk\.yaml: is missing: content\/shared\/countries\.yaml names the country/,
  ],
  [
    'a file of a territory that nobody names',
    'shared/countries.yaml',
    replace(/  gi: .*\n/, ''),
    /content\/shared\/helplines\/gi\.yaml: is of no country that content\/shared\/countries\.yaml names/,
  ],
  [
    'a country that there is not',
    'shared/countries.yaml',
    replace('  gi: []', '  qq: []'),
    /content\/shared\/countries\.yaml: names "qq", which is no country\. Expected its two letters/,
  ],
  [
    'a name for a country that has no page',
    'fr/country-names.yaml',
    replace(/^gb: /m, 'uk: '),
    /content\/fr\/country-names\.yaml: names "uk", which content\/shared\/countries\.yaml does not have/,
  ],
  [
    'a name that two countries have',
    'es/country-names.yaml',
    replace('[Inglaterra', '[Holanda, Inglaterra'),
    /content\/es\/country-names\.yaml: has "holanda" for gb and nl.* write it once, under "gb nl"/,
  ],
  [
    'a name that is the usual one of another country',
    'es/country-names.yaml',
    replace('cd cg: [Congo]', 'cd: [Congo]'),
    /content\/es\/country-names\.yaml: (has "congo" for cd and cg|cannot be read)/,
  ],
  [
    'a country without the names it is listed for',
    'ru/country-names.yaml',
    replace(/^nl: .*$/m, 'nl: []'),
    /content\/ru\/country-names\.yaml: nl is empty: write a name/,
  ],
  [
    'letters that are no country',
    'zh/country-names.yaml',
    replace(/^us: /m, 'USA: '),
    /content\/zh\/country-names\.yaml: names "USA", which content\/shared\/countries\.yaml does not have\. Correct the two letters/,
  ],
  [
    'a name that is not in quotes where YAML needs them',
    'en/country-names.yaml',
    replace('[Burma]', '[yes, 123]'),
    /content\/en\/country-names\.yaml: mm\.1 must be a name; put it in quotes/,
  ],
  [
    'a place on the help page that is not there',
    'en/pages/search.yaml',
    replace('to: "page:help#friend"', 'to: "page:help#freind"'),
    /content\/en\/pages\/search\.yaml: has the link "page:help#freind"/,
  ],
  [
    'another question in one language',
    'es/pages/search.yaml',
    replace('to: "page:help#call"', 'to: "page:help#say"'),
    /content\/es\/pages\/search\.yaml: has other parts, pictures, links or places than content\/en\/pages\/search\.yaml: in questions\.\d+\.to expected page:help#call, found page:help#say\. Give it the same/,
  ],
  [
    'a place that the search fills in, lost in one language',
    'ar/pages/search.yaml',
    replace('{n}', '3'),
    /content\/ar\/pages\/search\.yaml: has other parts, pictures, links or places than content\/en\/pages\/search\.yaml: in found expected \{n\}, found neither link nor place\./,
  ],
  [
    'a way on that one language lost on the first page',
    'fr/pages/home.yaml',
    replace(/^  myths: .*\n/m, ''),
    /content\/fr\/pages\/home\.yaml: has other parts, pictures, links or places than content\/en\/pages\/home\.yaml: in tries\.myths expected title, line, found nothing\./,
  ],
  [
    'a button that one language lost on the page that is not there',
    'ru/pages/not-found.yaml',
    replace(/^  - .*page:search.*\n/m, ''),
    /content\/ru\/pages\/not-found\.yaml: has other parts, pictures, links or places than content\/en\/pages\/not-found\.yaml: in buttons\.2 expected \[Search\]\(page:search\), found nothing\./,
  ],
  [
    'a link that only one language has on the list of paper',
    'zh/pages/print.yaml',
    replace(/^lead: .*/m, 'lead: "[求助](page:help)"'),
    /content\/zh\/pages\/print\.yaml: has other parts, pictures, links or places than content\/en\/pages\/print\.yaml: in lead expected neither link nor place, found page:help\./,
  ],
  [
    'a step of the help page that one language lost',
    'fr/pages/help.yaml',
    replace(/    - \{ title: .*picture: helpline.*\n/, ''),
    /content\/fr\/pages\/help\.yaml: steps\.items .*5/,
  ],
  [
    'another picture on the help page of one language',
    'fr/pages/help.yaml',
    replace('picture: helpline', 'picture: search'),
    /content\/fr\/pages\/help\.yaml: has other parts, pictures, links or places than content\/en\/pages\/help\.yaml: in steps\.items\.\d\.picture expected helpline, found search\. Give it the same/,
  ],
  [
    'no way to leave in one language',
    'shared/leave.yaml',
    replace(/^ru: .*\n/m, ''),
    /content\/shared\/leave\.yaml: ru must be an https address of another site|content\/shared\/leave\.yaml: ru is missing/,
  ],
  [
    'a way to leave that is not safe',
    'shared/leave.yaml',
    replace('fr: https:', 'fr: http:'),
    /content\/shared\/leave\.yaml: fr must be an https address of another site/,
  ],
  ...[
    'https://localhost/',
    'https://site.localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://https://worldweather.wmo.int/',
    'https://weather/',
    'https://2130706433/',
  ].map((address): [string, string, (text: string) => string, RegExp] => [
    `a way to leave that leads nowhere: ${address}`,
    'shared/leave.yaml',
    replace(/^fr: .*/m, `fr: "${address}"`),
    /^content\/shared\/leave\.yaml: leads in fr to "https:.*", which names ".*", which is no site on the web\. Expected /,
  ]),
  [
    'a way to leave with a name in it',
    'shared/leave.yaml',
    replace(/^fr: .*/m, 'fr: https://worldweather.wmo.int@example.com/'),
    /^content\/shared\/leave\.yaml: leads in fr to .* which has a name before its host/,
  ],
  [
    'hardly any cries for help',
    'en/cries-for-help.yaml',
    (text) => text.slice(0, text.indexOf('  - hurts me')),
    /content\/en\/cries-for-help\.yaml: phrases .*30/,
  ],
  [
    'a choice of a story that leads nowhere',
    'fr/stories/new-friend.mdx',
    replace('](#7)', '](#70)'),
    /content\/fr\/stories\/new-friend\.mdx: line \d+ in the step 1 has a choice that leads to 70, which is not there/,
  ],
  [
    'a step that no choice reaches',
    'en/stories/the-parcel.mdx',
    replace('](#6)', '](#7)'),
    /content\/en\/stories\/the-parcel\.mdx: line \d+ has the step 6, which no choice reaches/,
  ],
  [
    'another way through a story in one language',
    'ru/stories/far-team.mdx',
    replace('](#5)', '](#4)'),
    /content\/ru\/stories\/far-team\.mdx: has in the step \d+ \(number, kind, picture, choices, links\) .* → .*\. Expected, as in English: .* → |content\/ru\/stories\/far-team\.mdx: line \d+ has the step 5, which no choice reaches/,
  ],
  [
    'a story left in English',
    'es/stories/far-team.mdx',
    (text) => {
      const of = (source: string) => /<Step n=\{1\}[^\n]*\n\n(.*)\n/.exec(source)?.[1] ?? '';
      return text.replace(
        of(text),
        of(readFileSync(join(root, 'content/en/stories/far-team.mdx'), 'utf8')),
      );
    },
    /content\/es\/stories\/far-team\.mdx: has a text still in English: "/,
  ],
  [
    'a story that names no picture',
    'en/stories/far-team.mdx',
    replace('picture="story-far-team-offer"', 'picture="story-far-team-ofer"'),
    /names the picture "story-far-team-ofer".*Did you mean "story-far-team-offer"\?/,
  ],
  [
    'a step with too many sentences',
    'en/stories/far-team.mdx',
    replace('Jas plays football very well.', 'Jas plays. He plays well. He likes it.'),
    /content\/en\/stories\/far-team\.mdx: line \d+ has \d sentences in the step 1\. Three short ones are enough/,
  ],
  [
    'a story that the shared list does not know',
    'shared/stories.yaml',
    replace('far-team:', 'far-teem:'),
    /content\/en\/stories\/far-teem\.mdx: is missing: content\/shared\/stories\.yaml names it/,
  ],
  [
    'a story about a scene that is not there',
    'shared/stories.yaml',
    replace('online#who-is-writing', 'online#who-writes'),
    /content\/shared\/stories\.yaml: names the scene "online#who-writes" for "new-friend"/,
  ],
  [
    'a question without a right answer',
    'en/quiz.yaml',
    replace('      right: true\n', ''),
    /content\/en\/quiz\.yaml: has 2 options, 0 of them right, in "what-1"/,
  ],
  [
    'a question to order with an answer marked as right',
    'en/quiz.yaml',
    (text) =>
      text.replace(
        /(who-4:[\s\S]*?- text: "Tell an adult you trust\."\n)/,
        '$1      right: true\n',
      ),
    /needs right and other, and no option with right: true, in "who-4": it is a question to order/,
  ],
  [
    'a question that one language lost',
    'ar/quiz.yaml',
    (text) => text.replace(/^lead-4:[\s\S]*$/m, ''),
    /content\/ar\/quiz\.yaml: has no question "lead-4".*Add it/,
  ],
  [
    'three questions at the end of a section',
    'shared/quiz.yaml',
    replace(/(what-3: .*use: )main/, '$1end'),
    /content\/shared\/quiz\.yaml: has 3 questions with use: end for the section "what-is-it".*Expected two/,
  ],
  [
    'a myth with an unknown source',
    'shared/myths.yaml',
    replace('source: icat-2024', 'source: icat-2042'),
    /content\/shared\/myths\.yaml: names the source "icat-2042" for "myth-border".*Did you mean "icat-2024"\?/,
  ],
  [
    'a plan that one language made shorter',
    'zh/pages/my-plan.yaml',
    (text) => text.replace(/sentences:\n  - .*\n/, 'sentences:\n'),
    /content\/zh\/pages\/my-plan\.yaml: has other parts, pictures, links or places than content\/en\/pages\/my-plan\.yaml: in \S*sentences\.\d expected .*, found nothing\.|content\/zh\/pages\/my-plan\.yaml: .*sentences/,
  ],
  [
    'a lesson plan that names a scene which is not there',
    'shared/plans/20-online-11-14.yaml',
    replace('online#who-is-writing', 'online#who-writes'),
    /content\/shared\/plans\/20-online-11-14\.yaml: names the scene "online#who-writes", which content\/shared\/sections\.yaml does not have/,
  ],
  [
    'a lesson plan whose minutes do not add up',
    'shared/plans/20-online-11-14.yaml',
    replace('minutes: 3, slides: ["slide:rules"]', 'minutes: 5, slides: ["slide:rules"]'),
    /content\/shared\/plans\/20-online-11-14\.yaml: has steps of 22 minutes in all\. Expected 20/,
  ],
  [
    'a lesson that never shows where help is',
    'shared/plans/20-online-11-14.yaml',
    replace('"slide:help", ', ''),
    /20-online-11-14\.yaml: never shows slide:help\. Every lesson ends with where help is/,
  ],
  [
    'a short lesson without the rules',
    'shared/plans/20-online-11-14.yaml',
    replace('{ minutes: 16, leaveOut: [2, 6] }', '{ minutes: 15, leaveOut: [1, 2] }'),
    /20-online-11-14\.yaml: leaves out the step 1 \(short\.leaveOut\), which shows slide:rules\. The rules, the lines about fault and help are for every lesson, however short: leave out another step/,
  ],
  [
    'a short lesson without the line about fault',
    'shared/plans/20-online-11-14.yaml',
    replace('{ minutes: 16, leaveOut: [2, 6] }', '{ minutes: 15, leaveOut: [2, 4] }'),
    /leaves out the step 4 \(short\.leaveOut\), which shows online#what-can-you-do\./,
  ],
  [
    'a short lesson without help',
    'shared/plans/20-online-11-14.yaml',
    replace('{ minutes: 16, leaveOut: [2, 6] }', '{ minutes: 15, leaveOut: [2, 8] }'),
    /leaves out the step 8 \(short\.leaveOut\), which shows slide:help\./,
  ],
  [
    'a short lesson without a step 0',
    'shared/plans/20-online-11-14.yaml',
    replace('leaveOut: [2, 6]', 'leaveOut: [0, 2, 6]'),
    /20-online-11-14\.yaml: short\.leaveOut\.0 must be the number of a step: the first is 1/,
  ],
  [
    'a short lesson without a step that is not there',
    'shared/plans/20-online-11-14.yaml',
    replace('leaveOut: [2, 6]', 'leaveOut: [2, 6, 9]'),
    /leaves out the step 9 \(short\.leaveOut\), but has 8 steps\. Leave out one that is there/,
  ],
  [
    'a short lesson that leaves out a step twice',
    'shared/plans/20-online-11-14.yaml',
    replace('leaveOut: [2, 6]', 'leaveOut: [2, 6, 6]'),
    /20-online-11-14\.yaml: short\.leaveOut names a step twice\. Keep one/,
  ],
  [
    'a lesson that never says whose fault it is not',
    'shared/plans/20-online-11-14.yaml',
    replace('"online#what-can-you-do"', '"online#criminals-online"'),
    /20-online-11-14\.yaml: never says that it is not the child’s fault\. Show one of these scenes: what-is-it#can-a-child-agree, /,
  ],
  [
    'five kinds of harm for pupils of 8',
    'shared/plans/20-what-is-it-8-10.yaml',
    replace('what-is-it#what-often-happens', 'what-is-it#five-kinds'),
    /20-what-is-it-8-10\.yaml: shows what-is-it#five-kinds in the step 4, and is for pupils from 8\. That scene is for pupils from 11: take it out/,
  ],
  [
    'private pictures for pupils of 8',
    'shared/plans/20-what-is-it-8-10.yaml',
    replace('what-is-it#what-often-happens', 'online#who-is-writing'),
    /20-what-is-it-8-10\.yaml: shows online#who-is-writing in the step 4, and is for pupils from 8/,
  ],
  [
    'a step that is too short for its scenes',
    'shared/plans/20-online-11-14.yaml',
    replace(
      'minutes: 3, slides: ["online#who-is-writing"]',
      'minutes: 2, slides: ["online#who-is-writing"]',
    ),
    /20-online-11-14\.yaml: gives the step 3 2 minutes\. Expected at least 3: that long take its scenes \(online#who-is-writing\) by their own minutes/,
  ],
  [
    'a plan that names another section than those it shows',
    'shared/plans/20-online-11-14.yaml',
    replace('sections: [online]', 'sections: [promises, online]'),
    /20-online-11-14\.yaml: names the sections promises, online\. Expected those of its slides, in their order: online\./,
  ],
  [
    'a plan with the good news of another section',
    'shared/plans/20-online-11-14.yaml',
    replace('hope: online', 'hope: promises'),
    /20-online-11-14\.yaml: ends with the good news of the section promises \(hope\)\. Expected that of its last section: online/,
  ],
  [
    'a plan from 11 to 10',
    'shared/plans/20-online-11-14.yaml',
    replace('to: 14', 'to: 10'),
    /20-online-11-14\.yaml: to must be more than from: write the age of the oldest pupils/,
  ],
  [
    'a lesson without a place to stop and breathe',
    'shared/plans/20-online-11-14.yaml',
    replace('slides: ["slide:breathe"]', 'slides: [], picture: all-done'),
    /20-online-11-14\.yaml: never shows slide:breathe\. Every lesson has a place to stop and breathe/,
  ],
  [
    'a lesson that shows a scene twice',
    'shared/plans/20-online-11-14.yaml',
    replace('slides: [], picture: tell-someone', 'slides: ["online#who-is-writing"]'),
    /20-online-11-14\.yaml: shows online#who-is-writing twice, .* keep one/,
  ],
  [
    'a lesson that shows something between help and good news',
    'shared/plans/20-online-11-14.yaml',
    replace('"slide:help", "slide:hope"', '"slide:help", "online#criminals-online", "slide:hope"'),
    /20-online-11-14\.yaml: shows something between slide:help and slide:hope\./,
  ],
  [
    'a step without slides that has no picture',
    'shared/plans/20-online-11-14.yaml',
    replace(', picture: tell-someone', ''),
    /20-online-11-14\.yaml: has a step 5 without slides and without a picture\. .* give it a picture/,
  ],
  [
    'a step with slides and a picture',
    'shared/plans/20-online-11-14.yaml',
    replace('slides: ["slide:breathe"]', 'slides: ["slide:breathe"], picture: all-done'),
    /20-online-11-14\.yaml: has slides and a picture in the step 7\. .* remove it/,
  ],
  [
    'a step with a picture that is not there',
    'shared/plans/20-online-11-14.yaml',
    replace('picture: tell-someone', 'picture: tell-somebody'),
    /20-online-11-14\.yaml: names the picture "tell-somebody".*Did you mean "tell-someone"/,
  ],
  [
    'a step without slides that does not say what pupils do',
    'ru/teach/plans/40-who-can-help-8-10.yaml',
    replace(/^    show:\n(      - .*\n)+/m, ''),
    /content\/ru\/teach\/plans\/40-who-can-help-8-10\.yaml: has a step 6 without "show", and no slide\. Write there in one to three lines what pupils do/,
  ],
  [
    'words for a slide in a step that has others',
    'en/teach/plans/20-online-11-14.yaml',
    replace(/^(    do: Read it, and one.*\n)/m, '$1    show: ["We read it."]\n'),
    /en\/teach\/plans\/20-online-11-14\.yaml: has "show" in the step 2, which shows online#does-it-happen-online\. Remove it/,
  ],
  [
    'a story that no step reads aloud',
    'shared/plans/40-who-can-help-8-10.yaml',
    replace(', story: true', ''),
    /en\/teach\/plans\/40-who-can-help-8-10\.yaml: has a story, and content\/shared\/plans\/40-who-can-help-8-10\.yaml reads one aloud in 0 steps/,
  ],
  [
    'a link where it would be printed with its brackets',
    'en/teach/plans/20-online-11-14.yaml',
    replace(/^otherTask: /m, 'otherTask: "See [the rules](teach:rules)." #'),
    /content\/en\/teach\/plans\/20-online-11-14\.yaml: otherTask has a link, which would stand there with its brackets\. Write the words without it/,
  ],
  [
    'a link in what a lesson needs',
    'fr/teach/plans/20-online-11-14.yaml',
    replace(/^need:\n/m, 'need:\n  - "[Les règles](teach:rules)"\n'),
    /content\/fr\/teach\/plans\/20-online-11-14\.yaml: need\.0 has a link/,
  ],
  [
    'a worksheet without the parts of its kind',
    'shared/worksheets.yaml',
    replace(/, places: \[[^\]]*\]/, ''),
    /content\/shared\/worksheets\.yaml: has no places in "order"\. A worksheet of the kind order needs them: add places/,
  ],
  [
    'a worksheet with parts of another kind',
    'shared/worksheets.yaml',
    replace('map: { kind: table,', 'map: { kind: table, helps: [true],'),
    /content\/shared\/worksheets\.yaml: has helps in "map"\. A worksheet of the kind table has no use for them here: remove helps/,
  ],
  [
    'a worksheet at the address of the answers',
    'shared/worksheets.yaml',
    replace('map: { kind', 'answers: { kind'),
    /content\/shared\/worksheets\.yaml: has a worksheet "answers", which is the address of the answers to all of them\. Give it another name/,
  ],
  [
    'a table without its rows',
    'es/teach/worksheets.yaml',
    replace(/  rows:\n(    - .*\n)+/, ''),
    /content\/es\/teach\/worksheets\.yaml: has no rows in "map"\. A worksheet of the kind table needs them: add rows/,
  ],
  [
    'a puzzle with a word that the glossary does not have',
    'en/teach/worksheets.yaml',
    replace('words: [rights, helpline,', 'words: [rights, helplin,'),
    /content\/en\/teach\/worksheets\.yaml: names the word "helplin" in "puzzle".*Did you mean "helpline"\?/,
  ],
  [
    'a lesson plan without another task',
    'fr/teach/plans/20-online-11-14.yaml',
    replace(/^otherTask:.*\n/m, ''),
    /content\/fr\/teach\/plans\/20-online-11-14\.yaml: otherTask is missing\. Add it/,
  ],
  [
    'a lesson plan that forgot pupils who are deaf',
    'en/teach/plans/20-online-11-14.yaml',
    replace(/^  hearing:.*\n/m, ''),
    /content\/en\/teach\/plans\/20-online-11-14\.yaml: for\.hearing is missing\. Add it/,
  ],
  [
    'a step that one language lost',
    'ru/teach/plans/20-online-11-14.yaml',
    (text) => text.replace(/  - title:[\s\S]*?(?=  - title:)/, ''),
    /content\/ru\/teach\/plans\/20-online-11-14\.yaml: has 7 steps, and content\/shared\/plans\/20-online-11-14\.yaml has 8/,
  ],
  [
    'a part that one language lost in a step of a plan',
    'ru/teach/plans/20-online-11-14.yaml',
    replace(/    ask:\n      - .*\n/, ''),
    /content\/ru\/teach\/plans\/20-online-11-14\.yaml: has other parts, pictures, links or places than content\/en\/teach\/plans\/20-online-11-14\.yaml: in steps\.\d\.ask expected a list of 1, found nothing\. Give it the same/,
  ],
  [
    'a question that lost an answer in one language',
    'fr/quiz.yaml',
    replace(/( {4}- text: .*\n {6}first: .*\n {6}truth: .*\n)(?=what-3:)/, ''),
    /content\/fr\/quiz\.yaml: has other parts, pictures, links or places than content\/en\/quiz\.yaml: in what-2\.options\.2 expected text, first, truth, found nothing\./,
  ],
  [
    'a step of a plan left in English',
    'ar/teach/plans/20-online-11-14.yaml',
    replace(
      /^otherTask: .*/m,
      'otherTask: Write five good rules for a game or an app that is made for children, in words or pictures.',
    ),
    /content\/ar\/teach\/plans\/20-online-11-14\.yaml: has a text still in English: "Write five good rules .*"\. Translate it/,
  ],
  [
    'a line of a page for teachers left in English',
    'zh/teach/yourself.mdx',
    (text) =>
      `${text}\nYou did not cause the harm. You cannot repair all of it. You listened and passed it on. That is a great part.\n`,
    /content\/zh\/teach\/yourself\.mdx: has a text still in English: "You did not cause the harm\./,
  ],
  [
    'an answer of a question left in English',
    'es/quiz.yaml',
    (text) => {
      const [english = ''] =
        /^ +truth: .*/m.exec(readFileSync(join(root, 'content/en/quiz.yaml'), 'utf8')) ?? [];
      return text.replace(/^ +truth: .*/m, english);
    },
    /content\/es\/quiz\.yaml: has a text still in English: "/,
  ],
  [
    'a story with another picture in one step',
    'ar/stories/far-team.mdx',
    replace(/(<Step n=\{3\} picture=")[^"]*/, '$1story-far-team-offer'),
    /content\/ar\/stories\/far-team\.mdx: has in the step 3 \(number, kind, picture, choices, links\) 3 .* story-far-team-offer → .*\. Expected, as in English: 3 /,
  ],
  [
    'a worksheet with one sentence too few',
    'ar/teach/worksheets.yaml',
    (text) => {
      const at = text.indexOf('sort:');
      return text.slice(0, at) + text.slice(at).replace(/    - \{ text: .*\n/, '');
    },
    /content\/ar\/teach\/worksheets\.yaml: has 11 items in "sort"\. Expected 12/,
  ],
  [
    'a list of paper that does not say whether it was reviewed',
    'ru/pages/print.yaml',
    replace('reviewed: false\n', ''),
    /content\/ru\/pages\/print\.yaml: reviewed must be true or false: has a native speaker read this page\?/,
  ],
  [
    'a link to a page for teachers that is not there',
    'en/teach/index.yaml',
    replace('(teach:card)', '(teach:cards)'),
    /content\/en\/teach\/index\.yaml: links to the page for teachers "cards".*Did you mean "card"\?/,
  ],
  [
    'a page for teachers with an unknown tag',
    'en/teach/card.mdx',
    (text) => text.replace('<Fields>', '<Feilds>').replace('</Fields>', '</Feilds>'),
    /content\/en\/teach\/card\.mdx: line \d+ has a <Feilds>\. A page for teachers is made of .*<Fields>/,
  ],
  [
    'good news without a source',
    'shared/slides.yaml',
    replace('hope: crc-35', 'hope: crc-53'),
    /content\/shared\/slides\.yaml: names the source "crc-53"/,
  ],
  [
    'front matter of a page that is no YAML',
    'en/pages/privacy.mdx',
    replace(/^title: .*/m, 'title: a: b: "c'),
    /content\/en\/pages\/privacy\.mdx: cannot be read: .*at line 2, .*needs quotes/,
  ],
  [
    'front matter of a section that is no YAML',
    'fr/sections/online.mdx',
    replace(/^title: .*/m, 'title: a: b: "c'),
    /content\/fr\/sections\/online\.mdx: cannot be read: .*at line 2, .*needs quotes/,
  ],
  [
    'front matter of a story that is no YAML',
    'ar/stories/far-team.mdx',
    replace(/^title: .*/m, 'title: a: b: "c'),
    /content\/ar\/stories\/far-team\.mdx: cannot be read: .*at line 2, .*needs quotes/,
  ],
  [
    'a page without front matter',
    'en/teach/card.mdx',
    (text) => text.replace(/^---[\s\S]*?\n---\n/, ''),
    /content\/en\/teach\/card\.mdx: must begin with front matter between two lines of ---: title, /,
  ],
  [
    'a tag that is not closed, on a page',
    'en/pages/privacy.mdx',
    (text) => `${text}\n<Say>\n`,
    /content\/en\/pages\/privacy\.mdx: cannot be read as MDX: .*<Say>/,
  ],
  [
    'curly brackets in a page',
    'en/pages/privacy.mdx',
    replace(/^## /m, 'Hello {name}.\n\n## '),
    /content\/en\/pages\/privacy\.mdx: line \d+ has \{name\} in a text\. Curly brackets are for code/,
  ],
  [
    'curly brackets in a scene',
    'en/sections/online.mdx',
    replace('<Helps>\n', '<Helps>\n\n- **Hello {name}**\n'),
    /content\/en\/sections\/online\.mdx: line \d+ has \{name\} in a text/,
  ],
  [
    'a script in a line of a section',
    'en/sections/online.mdx',
    replace(
      'Using the internet is not wrong.',
      'Using the internet <script>alert(1)</script> is not wrong.',
    ),
    /^content\/en\/sections\/online\.mdx: line \d+ uses <script> in its text, and a page would be built with it\..*take the tag out/,
  ],
  [
    'a script inside what helps',
    'ru/sections/online.mdx',
    replace('<Helps>\n', '<Helps>\n\n<script src="https://example.com/a.js"></script>\n'),
    /^content\/ru\/sections\/online\.mdx: line \d+ uses <script>/,
  ],
  [
    'a style in a story',
    'fr/stories/far-team.mdx',
    replace('<Remember>\n', '<Remember>\n\n<style>p</style>\n'),
    /^content\/fr\/stories\/far-team\.mdx: line \d+ uses <style>/,
  ],
  [
    'a script in a page of prose',
    'ar/pages/privacy.mdx',
    (text) => `${text}\n<script>alert(1)</script>\n`,
    /^content\/ar\/pages\/privacy\.mdx: line \d+ uses <script>/,
  ],
  [
    'a tag with a handler in a page for teachers',
    'en/teach/rules.mdx',
    (text) => `${text}\nHere is <b onclick="alert(1)">a word</b>.\n`,
    /^content\/en\/teach\/rules\.mdx: line \d+ uses <b>/,
  ],
  [
    'a picture from another site',
    'en/pages/about.mdx',
    (text) => `${text}\n![a dot](https://example.com/dot.png)\n`,
    /^content\/en\/pages\/about\.mdx: line \d+ has a part that no text has \(image\)\. Expected headings, paragraphs/,
  ],
  [
    'an import',
    'en/pages/about.mdx',
    (text) => `${text}\nimport x from "./x.js"\n`,
    /^content\/en\/pages\/about\.mdx: line \d+ has an import or export\./,
  ],
  [
    'a link that runs a script',
    'en/pages/about.mdx',
    (text) => `${text}\n[here](javascript:alert)\n`,
    /^content\/en\/pages\/about\.mdx: has the link "javascript:alert"\. Expected /,
  ],
  [
    'a link that runs a script, in angle brackets',
    'en/pages/about.mdx',
    (text) => `${text}\n[here](<javascript:alert(1)>)\n`,
    /^content\/en\/pages\/about\.mdx: line \d+ has the link "javascript:alert\(1\)" with more than an address/,
  ],
  [
    'a link that holds a page',
    'en/pages/search.yaml',
    replace(/to: page:\S+|to: "page:[^"]+"/, 'to: "data:text/html,hello"'),
    /^content\/en\/pages\/search\.yaml: has the link "data:text\/html,hello"\. Expected /m,
  ],
  [
    'a link in a heading',
    'en/sections/online.mdx',
    replace(/^## (.*)$/m, '## [$1](page:help)'),
    /^content\/en\/sections\/online\.mdx: line \d+ has the link "page:help" in a heading/,
  ],
  [
    'a picture with a script',
    'shared/pictures/anyone.svg',
    replace('</svg>', '<script>alert(1)</script></svg>'),
    /^content\/shared\/pictures\/anyone\.svg: line \d+ has <script>\. A drawing is made of shapes only .*Take it out.*$/,
  ],
  [
    'a picture with a handler',
    'shared/pictures/anyone.svg',
    replace('<path ', '<path onload="alert(1)" '),
    /^content\/shared\/pictures\/anyone\.svg: line 1 in <path> has onload="\.\.\.", which runs a script/,
  ],
  [
    'a picture that asks another site',
    'shared/pictures/anyone.svg',
    replace(/fill="[^"]*"/, 'fill="url(https://example.com/a.svg#b)"'),
    /^content\/shared\/pictures\/anyone\.svg: line 1 in <\w+> has fill="url\(https:.*may lead to another file\. Expected .*url\(#name\)/,
  ],
  [
    'a picture that asks another site without saying so',
    'shared/pictures/anyone.svg',
    replace(/fill="[^"]*"/, 'fill="u\\72l(//example.com/a.svg#b)"'),
    /anyone\.svg: line 1 in <\w+> has fill=.*may lead to another file/,
  ],
  [
    'a picture made of another file',
    'shared/pictures/anyone.svg',
    replace('</svg>', '<use href="/pictures/quiz.svg#a"/></svg>'),
    /anyone\.svg: line 1 in <use> leads to "\/pictures\/quiz\.svg#a" \(href\)\. Expected a part of the same drawing: #name/,
  ],
  [
    'a picture with a page in it',
    'shared/pictures/anyone.svg',
    replace('</svg>', '<foreignObject/></svg>'),
    /anyone\.svg: line 1 has <foreignObject>/,
  ],
  [
    'a picture with a style',
    'shared/pictures/anyone.svg',
    replace('</svg>', '<style>@import "a.css";</style></svg>'),
    /anyone\.svg: line 1 has <style>/,
  ],
  [
    'a picture with a style in an attribute',
    'shared/pictures/anyone.svg',
    replace('<path ', '<path style="fill:red" '),
    /anyone\.svg: line 1 in <path> has style="\.\.\."\. Write each colour and line as an attribute/,
  ],
  [
    'a picture with words',
    'shared/pictures/anyone.svg',
    replace('</svg>', 'hello</svg>'),
    /anyone\.svg: line 1 has the words "hello"\. A picture has no words/,
  ],
  [
    'a picture with what a drawing program keeps',
    'shared/pictures/anyone.svg',
    replace('<path ', '<path inkscape:label="a" '),
    /anyone\.svg: line 1 in <path> has the attribute inkscape:label of a drawing program\. Save it as plain SVG/,
  ],
  [
    'a picture that is not closed',
    'shared/pictures/anyone.svg',
    replace('</svg>', '<g></svg>'),
    /^content\/shared\/pictures\/anyone\.svg: cannot be read as a drawing: line 1 has <\/svg> where <\/g> was expected/,
  ],
  [
    'a picture with an attribute twice',
    'shared/pictures/anyone.svg',
    replace('</svg>', '<g id="z" id="z"/></svg>'),
    /anyone\.svg: cannot be read as a drawing: line 1 has id twice in <g>/,
  ],
  [
    'a picture with a type of its own',
    'shared/pictures/anyone.svg',
    (text) => `<!DOCTYPE svg [<!ENTITY a "b">]>${text}`,
    /anyone\.svg: cannot be read as a drawing: line 1 has "<!DOCTYPE svg/,
  ],
  [
    'a picture with a style sheet',
    'shared/pictures/anyone.svg',
    (text) => `<?xml-stylesheet href="a.css"?>${text}`,
    /anyone\.svg: cannot be read as a drawing: line 1 has "<\?xml-stylesheet/,
  ],
  [
    'a picture that is no picture',
    'shared/pictures/anyone.svg',
    () => 'GIF89a',
    /anyone\.svg: cannot be read as a drawing: line 1 has no <svg>/,
  ],
  [
    'a picture without a size',
    'shared/pictures/anyone.svg',
    replace(/ viewBox="[^"]*"/, ''),
    /anyone\.svg: has no viewBox="0 0 480 360" in <svg>, which says its size\. Add it/,
  ],
  [
    'a picture that no browser shows',
    'shared/pictures/anyone.svg',
    replace(/ xmlns="[^"]*"/, ''),
    /anyone\.svg: has no xmlns=".*" in <svg>, and no browser shows it\. Add it/,
  ],
  [
    'a picture that takes too long',
    'shared/pictures/anyone.svg',
    replace('</svg>', `<path d="M0 0${'h1'.repeat(40_000)}"/></svg>`),
    /anyone\.svg: has \d+ KB\. Expected at most 80: a child waits for it on a slow line/,
  ],
  [
    'YAML that cannot be read',
    'en/glossary.yaml',
    replace('meaning: A person under 18.', 'meaning: A person: under 18.'),
    /content\/en\/glossary\.yaml: cannot be read: .*line \d+.*needs quotes/,
  ],
];

for (const [what, file, change, message] of cases)
  test(`an author who makes this mistake is told what to do: ${what}`, () => {
    const told = mistake(file, change);
    assert.match(told, message);
    assert.ok(
      told.split('\n').every((line) => line.startsWith('content/')),
      `each line names its file:\n${told}`,
    );
  });

test('an author on Windows, whose editor or Git writes other line ends, is read all the same', () => {
  rmSync(join(copy, 'content'), { recursive: true, force: true });
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  for (const file of filesIn(join(copy, 'content')).filter((name) =>
    /\.(mdx|yaml|json|svg)$/.test(name),
  )) {
    const path = join(copy, 'content', file);
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8').replaceAll('\n', '\r\n')}`);
  }
  assert.deepEqual(checkContent(copy), []);
  assert.deepEqual(readContent(copy), readContent(root));
});

test('a native speaker who has read every page of one language may say so', () => {
  rmSync(join(copy, 'content'), { recursive: true, force: true });
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const files = globSync('content/fr/**/*.{yaml,mdx}', { cwd: copy })
    .map((file) => join(copy, file))
    .filter((file) => /^reviewed: false$/m.test(readFileSync(file, 'utf8')));
  assert.ok(files.length > 40, `${files.length} files`);
  for (const file of files)
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^reviewed: false$/m, 'reviewed: true'));
  assert.deepEqual(checkContent(copy), []);
});

test('a picture that names the harm in its address is refused', () => {
  rmSync(join(copy, 'content'), { recursive: true, force: true });
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  cpSync(
    join(copy, 'content/shared/pictures/kind-1.svg'),
    join(copy, 'content/shared/pictures/form-sexual.svg'),
  );
  assert.match(
    checkContent(copy)
      .map(({ file, message }) => `${file}: ${message}`)
      .join('\n'),
    /content\/shared\/pictures\/form-sexual\.svg: has "sex" in its name/,
  );
});

test('a way to leave that leads to this site is refused by the address that the site has', () => {
  const told = (site: string): string =>
    checkContent(root, site)
      .map(({ file, message }) => `${file}: ${message}`)
      .join('\n');
  const setup = checkedContent().hooks['astro:config:setup'] as unknown as (
    options: object,
  ) => void;
  assert.throws(
    () =>
      setup({
        config: { root: pathToFileURL(`${root}/`), site: 'https://worldweather.wmo.int' },
        command: 'build',
      }),
    /which is this site itself/,
  );
  assert.match(
    told('https://worldweather.wmo.int/children/'),
    /content\/shared\/leave\.yaml: leads in en to .*, which is this site itself/,
  );
  assert.match(
    told('https://www.worldweather.wmo.int'),
    /which is this site itself\. Expected a neutral page on another site/,
  );
  assert.equal(told('https://children.example.com/'), '');
});

test('a file that is missing in one language is named', () => {
  rmSync(join(copy, 'content'), { recursive: true, force: true });
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  rmSync(join(copy, 'content/ru/sections/online.mdx'));
  assert.match(
    checkContent(copy)
      .map(({ file, message }) => `${file}: ${message}`)
      .join('\n'),
    /content\/ru\/sections\/online\.mdx: is missing/,
  );
});

test('the build stops before a page is made, with every mistake at once', () => {
  mistake('en/sections/online.mdx', (text) =>
    text
      .replace('(term:trafficker)', '(term:traficker)')
      .replace('picture="who-writes"', 'picture="x-y-z"'),
  );
  const setup = checkedContent().hooks['astro:config:setup'] as unknown as (
    options: object,
  ) => void;
  const start = (command: string) =>
    setup({
      config: { root: pathToFileURL(`${copy}/`) },
      command,
      logger: { error: () => undefined },
    });
  assert.throws(
    () => start('build'),
    (error: Error) => error.message.includes('traficker') && error.message.includes('x-y-z'),
  );
  assert.doesNotThrow(() => start('dev'), 'an author who is writing keeps the page open');
});
