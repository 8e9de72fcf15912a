// Mistakes in Markdown and tags of sections: what is not in the palette, what cannot be parsed,
// what is missing.
import { change, everywhere, replace, type Row } from './row.ts';

const section = 'en/sections/online.mdx';

/** Other words in the middle of the text of a scene. */
const inText = (text: string) =>
  change(section, (all) => all.replace('Some pretend to be a child.', () => text));
/** A block of its own at the beginning of a part of the first scene. */
const inside = (tag: string, block: string) =>
  change(section, (all) =>
    all.replace(new RegExp(`<${tag}\\b[^>]*>\\n`), (open) => `${open}\n${block}\n`),
  );
/** Another text in a part of the first scene. */
const instead = (tag: string, text: string, around = '\n\n') =>
  change(section, (all) =>
    all.replace(
      new RegExp(`(<${tag}\\b[^>]*>)[\\s\\S]*?(</${tag}>)`),
      (_, open: string, close: string) => [open, text, close].join(around),
    ),
  );

export const mdx: Row[] = [
  {
    id: 'm005',
    what: 'a text on the line of its tags',
    edit: instead('Helps', 'Adults must make it safer.', ''),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the text of <Helps> beside its tag\. Write an empty line between each tag and the text/,
  },
  {
    id: 'm008',
    what: 'a value without quotation marks',
    edit: replace(section, 'picture="who-writes"', 'picture=who-writes'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has picture= without quotation marks or brackets in a tag\. Write picture="helpline"\.$/,
  },
  {
    id: 'm009',
    what: 'curly quotation marks in a tag',
    edit: replace(section, 'picture="who-writes"', 'picture=“who-writes”'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has curly quotation marks in a tag\. Write straight ones/,
  },
  {
    id: 'm011',
    what: 'a space in the name of a picture',
    edit: replace(section, 'picture="who-writes"', 'picture="who writes"'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Scene>: picture must be lower-case letters, digits and hyphens; found "who writes"\./,
  },
  {
    id: 'm012',
    what: 'a picture with its ending',
    edit: replace(section, 'picture="who-writes"', 'picture="who-writes.svg"'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Scene>: picture must be .*; found "who-writes\.svg"\./,
  },
  {
    id: 'm001',
    what: 'a part of a scene that is not closed',
    edit: replace(section, '</More>', ''),
    says: /content\/en\/sections\/online\.mdx: line \d+ cannot be read as MDX: Unexpected closing tag `<\/Scene>`, expected corresponding closing tag for `<More>` of line \d+\. Each <Tag> needs its <\/Tag>/,
  },
  {
    id: 'm026',
    what: 'HTML that breaks a line and is not closed',
    edit: inText('Some pretend.<br>Some do not.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ cannot be read as MDX: .*`<br>`.* No HTML stands in a text: take the tag out\./,
  },
  {
    id: 'm014',
    what: 'a scene copied, its id forgotten',
    edit: replace(section, 'id="criminals-online"', 'id="who-is-writing"'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the scene "who-is-writing" a second time \(the first begins on line \d+\)\. Give it an id of its own/,
  },
  {
    id: 'm021',
    what: 'a heading in a part of a scene',
    edit: inside('More', '## Stop now'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a heading \(#\) in <More>, where it is not drawn everywhere\. Expected paragraphs\. Make a sentence of it/,
  },
  {
    id: 'm022',
    what: 'a smaller heading in a part of a scene',
    edit: inside('Helps', '### Stop now'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a heading \(#\) in <Helps>/,
  },
  {
    id: 'm024',
    what: 'HTML in a line',
    edit: inText('<b>Some</b> pretend to be a child.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ uses <b> in its text, .*take the tag out/,
  },
  {
    id: 'm025',
    what: 'HTML with a style in a line',
    edit: inText('<span style="color:red">Some</span> pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ uses <span> in its text/,
  },
  {
    id: 'm027',
    what: 'HTML that breaks a line',
    edit: inText('One.<br />Two.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ uses <br> in its text/,
  },
  {
    id: 'm030',
    what: 'a video in a part of a scene',
    edit: inside('More', '<iframe src="https://example.org"></iframe>'),
    says: /content\/en\/sections\/online\.mdx: line \d+ uses <iframe>\. <More> holds no other part: take the tag out\. Expected paragraphs/,
  },
  {
    id: 'm031',
    what: 'a box of HTML in a part of a scene',
    edit: inside('Helps', '<div>Stop.</div>'),
    says: /content\/en\/sections\/online\.mdx: line \d+ uses <div>\. <Helps> holds no other part/,
  },
  {
    id: 'm032',
    what: 'a link in HTML that runs a script',
    edit: inText('<a href="javascript:alert(1)">Some</a> pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ uses <a> in its text/,
  },
  {
    id: 'm034',
    what: 'a picture by its file',
    edit: inText('Some ![child](pictures/anyone.svg) pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a picture in the scene "who-is-writing", where only words and \[links\]\(term:crime\) are drawn everywhere\. Only the tag of a scene/,
  },
  {
    id: 'm035',
    what: 'a picture of another site in a section',
    edit: inText('Some ![child](https://example.org/a.png) pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a picture in the scene/,
  },
  {
    id: 'm036',
    what: 'a picture on a line of its own',
    edit: inside('Helps', '![child](anyone.svg)'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a picture in <Helps>/,
  },
  {
    id: 'm038',
    what: 'a table in a part of a scene',
    edit: inside('More', 'a | b\n--|--\n1 | 2'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a table in <More>.* Make sentences of its rows/,
  },
  {
    id: 'm039',
    what: 'a list in a part of a scene',
    edit: inside('Helps', '- Stop\n- Tell'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a list in <Helps>.* Make sentences of its points/,
  },
  {
    id: 'm040',
    what: 'nothing but a list in a part of a scene',
    edit: instead('Helps', '- Stop\n- Tell'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Helps> has no text\. Write one to three short sentences/,
  },
  {
    id: 'm041',
    what: 'a quotation in a part of a scene',
    edit: inside('More', '> Stop.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a quotation \(>\) in <More>.* “quotation marks”/,
  },
  {
    id: 'm043',
    what: 'a list to tick in the notes',
    edit: instead('Notes', '- [ ] Say it.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a box to tick \(\[ \]\) in a list/,
  },
  {
    id: 'm044',
    what: 'the text of a footnote at the end of a section',
    edit: change(section, (text) => `${text}\n[^1]: A note.\n`),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the text of a footnote \(\[\^1\]:\) in a section.* Write it into the text/,
  },
  {
    id: 'm045',
    what: 'a footnote in a part of a scene',
    edit: inside('More', 'A note.[^1]\n\n[^1]: Its text.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a footnote \(\[\^1\]\) in <More>/,
  },
  {
    id: 'm046',
    what: 'a line across between scenes',
    edit: replace(section, '</Scene>\n', '</Scene>\n\n---\n'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a line across \(---\) in a section, .*Expected <Scene>\. Take it out/,
  },
  {
    id: 'm048',
    what: 'a comment',
    edit: inside('Helps', '<!-- to do -->'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a comment \(<!--\)/,
  },
  {
    id: 'm050',
    what: 'a sum in curly brackets',
    edit: inText('Some {1 + 1} pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has \{1 \+ 1\} in a text\. Curly brackets are for code/,
  },
  {
    id: 'm051',
    what: 'a heart of signs',
    edit: inText('Some pretend. I <3 you.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a < in its text, which begins a tag\. Write it in words/,
  },
  {
    id: 'm052',
    what: 'a link that is not safe',
    edit: inText('[Some](http://example.net/a) pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the link "http:\/\/example\.net\/a", which others on the line can read and change\. Expected https:/,
  },
  {
    id: 'm053',
    what: 'a link that is not safe, in every language',
    edit: everywhere('sections/online.mdx', (text) =>
      text.replace(/(<Helps .*>\n)/, '$1\n[A](http://example.net)\n'),
    ),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the link "http:\/\/example\.net"/,
  },
  {
    id: 'm054',
    what: 'a link that leads nowhere',
    edit: inText('[Some]() pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the link \[Some\]\(\) that leads nowhere\. Write where it leads: \[Some\]\(page:help\)/,
  },
  {
    id: 'm055',
    what: 'a link with a space in its address',
    edit: replace(section, '(term:digital-technology)', '(term: digital-technology)'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a stray "\[" in ".*phones.*"\. Square brackets are for links: .* none in the address/,
  },
  {
    id: 'm056',
    what: 'a link with a space before its address',
    edit: replace(section, '](term:harm)', '] (term:harm)'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a stray "[[\]]" in ".*"\. Square brackets are for links: \[words\]\(term:crime\), with no space between/,
  },
  {
    id: 'm064',
    what: 'a link with its address elsewhere',
    edit: inside('More', '[A][1]\n\n[1]: https://example.org'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the address of a link on a line of its own \(\[1\]: \.\.\.\).* Write it behind the words/,
  },
  {
    id: 'm065',
    what: 'a bare address',
    edit: inText('Some pretend: https://example.net/bare'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the bare address "https:\/\/example\.net\/bare"\. Write what it is, and the address behind it/,
  },
  {
    id: 'm066',
    what: 'an address in angle brackets',
    edit: inText('Some pretend: <https://example.net>'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has an address in angle brackets\. Write it as a link/,
  },
  {
    id: 'm068',
    what: 'a source without its space',
    edit: replace(section, '[source: unodc-2023]', '[source:unodc-2023]'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has "\[source:unodc-2023\]"\. Write a source exactly as \[source: key\]/,
  },
  {
    id: 'm070',
    what: 'a source with a capital, in every language',
    edit: everywhere('sections/online.mdx', (text) => text.replaceAll('[source: ', '[Source: ')),
    says: /content\/en\/sections\/online\.mdx: line \d+ has "\[Source: unodc-2023\]"\. Write a source exactly as/,
  },
  {
    id: 'm071',
    what: 'a source with a space that does not break',
    edit: replace(section, '[source: unodc-2023]', '[source:\u00a0unodc-2023]'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has ".*"\. Write a source exactly as \[source: key\]/,
  },
  {
    id: 'm073',
    what: 'two sources in one mark',
    edit: replace(section, '[source: unodc-2023]', '[source: unodc-2023, crc-35]'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has "\[source: unodc-2023, crc-35\]"\. Write a source exactly as .* one key/,
  },
  {
    id: 'm074',
    what: 'a source in what helps',
    edit: inside('Helps', 'Adults must help. [source: crc-35]'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has "\[source: crc-35\]" in <Helps>, where no source is drawn everywhere\. A number and its source stand in <More>/,
  },
  {
    id: 'm075',
    what: 'a source in a question',
    edit: inside('Talk', 'Why? [source: crc-35]'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has "\[source: crc-35\]" in <Talk>/,
  },
  {
    id: 'm076',
    what: 'a source in a heading',
    edit: replace(
      section,
      '## Does it happen online too?',
      '## Does it happen online too? [source: crc-35]',
    ),
    says: /content\/en\/sections\/online\.mdx: line \d+ has "\[source: crc-35\]" in a heading/,
  },
  {
    id: 'm082',
    what: 'code in the text',
    edit: inText('Some `pretend` to be a child.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has words marked as code \(`\) in the scene/,
  },
  {
    id: 'm083',
    what: 'struck words',
    edit: inText('Some ~~pretend~~ to be a child.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has struck words \(~~\) in the scene .* Take them out/,
  },
  {
    id: 'm084',
    what: 'a star that nothing closes',
    edit: inText('Some **pretend to be a child.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a stray "\*" in ".*Some \*\*pretend.*"\. It is a mark of Markdown that nothing closes/,
  },
  {
    what: 'strong words in a scene',
    edit: inText('Some **pretend** to be a child.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has strong words \(\*\*\) in the scene .* Write them without stars/,
  },
  {
    what: 'a link in a question, which a slide shows as words',
    edit: inside('Talk', 'What is a [crime](term:crime)?'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the link "term:crime" in <Talk>, where no link is drawn everywhere/,
  },
  {
    what: 'a line break of two spaces',
    edit: inText('Some pretend.  \nSome do not.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a line break \(two spaces or \\ at the end of a line\) in the scene/,
  },
  {
    id: 'm087',
    what: 'a hard word linked twice',
    edit: inText('An [app](term:digital-technology) may pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ links the word "digital-technology" again in the scene "who-is-writing"\. A hard word is a link at its first use/,
  },
  {
    id: 'm090',
    what: 'no notes',
    edit: instead('Notes', ''),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Notes> needs one list, each point written with -; found 0/,
  },
  {
    id: 'm091',
    what: 'notes that are no list',
    edit: instead('Notes', 'Say this.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a paragraph in <Notes>, where it is not drawn everywhere\. Expected lists \(-\)\. Move it, or make a point of the list of it/,
  },
  {
    id: 'm092',
    what: 'a paragraph above the list of notes',
    edit: inside('Notes', 'Important: read first.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a paragraph in <Notes>/,
  },
  {
    id: 'm093',
    what: 'a second level in the notes',
    edit: replace(section, '- Use Amina,', '- Say the rules.\n  - Or show them.\n- Use Amina,'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a list under a point of a list\. Points stand on one level/,
  },
  {
    id: 'm094',
    what: 'nothing that helps',
    edit: instead('Helps', ''),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Helps> has no text\. Write one to three short sentences/,
  },
  {
    id: 'm095',
    what: 'no question in a talk',
    edit: instead('Talk', ''),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Talk> has no text/,
  },
  {
    id: 'm096',
    what: 'nothing more to tell',
    edit: instead('More', ''),
    says: /content\/en\/sections\/online\.mdx: line \d+ <More> has no text/,
  },
  {
    id: 'm098',
    what: 'no minutes',
    edit: replace(section, 'minutes={2}', 'minutes={0}'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Scene>: minutes must be a whole number from 1 to 15; found \d+\./,
  },
  {
    id: 'm100',
    what: 'half a minute',
    edit: replace(section, 'minutes={2}', 'minutes={2.5}'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Scene>: minutes must be a whole number from 1 to 15; found 2\.5\./,
  },
  {
    id: 'm101',
    what: 'too many minutes',
    edit: replace(section, 'minutes={2}', 'minutes={99}'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Scene>: minutes must be a whole number from 1 to 15; found \d+\./,
  },
  {
    id: 'm105',
    what: 'five children beside a question',
    edit: replace(section, 'with="amina"', 'with="amina yusuf mei leo jas"'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Talk>: with must name one to three children of the cast .*; found "amina yusuf mei leo jas"/,
  },
  {
    id: 'm106',
    what: 'a child twice beside a question',
    edit: replace(section, 'with="yusuf mei"', 'with="mei mei"'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Talk>: with names a child twice: "mei mei"\. Keep one/,
  },
  {
    id: 'm107',
    what: 'a mark in quotation marks',
    edit: replace(section, ' short>', ' short="true">'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Scene>: short is written alone, as short, or left out\./,
  },
  {
    id: 'm108',
    what: 'a mark that is false',
    edit: replace(section, ' short>', ' short={false}>'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Scene>: short is written alone/,
  },
  {
    id: 'm109',
    what: 'a kind of scene in capitals',
    edit: replace(section, 'kind="statement"', 'kind="Statement"'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Scene>: kind must be kind="statement", or be left out\./,
  },
  {
    what: 'an attribute twice',
    edit: replace(section, ' short>', ' minutes={3}>'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has minutes twice in <Scene>\. Keep one/,
  },
  {
    id: 'm110',
    what: 'steps and cards in one scene',
    edit: change('en/sections/what-is-it.mdx', (text) =>
      text.replace('</Steps>', () => `</Steps>\n\n${/<Cards>[\s\S]*<\/Cards>/.exec(text)?.[0]}`),
    ),
    says: /content\/en\/sections\/what-is-it\.mdx: line \d+ has <Steps> and <Cards> in the scene ".*"\. Slides and the page show one of them: keep one/,
  },
  {
    id: 'm112',
    what: 'an item without text',
    edit: change('en/sections/what-is-it.mdx', (text) =>
      text.replace(/(<Item [^\n]*\n\n### [^\n]*\n)[\s\S]*?(\n<\/Item>)/, '$1$2'),
    ),
    says: /content\/en\/sections\/what-is-it\.mdx: line \d+ <Item> has no text/,
  },
  {
    id: 'm113',
    what: 'a big number that is missing',
    edit: change('en/sections/what-is-it.mdx', (text) =>
      text.replace(/(<OneInThree>)[\s\S]*?(<\/OneInThree>)/, '$1\n$2'),
    ),
    says: /content\/en\/sections\/what-is-it\.mdx: line \d+ <OneInThree> has no text/,
  },
  {
    id: 'm080',
    what: 'half of what helps lost in one language',
    edit: change('fr/sections/online.mdx', (text) =>
      text.replace(/(id="who-is-writing"[\s\S]*?<Helps who="you">\n\n\*\*[^*]+\*\*)[^\n]*/, '$1.'),
    ),
    says: /content\/fr\/sections\/online\.mdx: line \d+ has \d+ letters in <Helps who="you"> of the scene "who-is-writing"\. Expected about \d+, as the English has \d+: was a sentence lost\?/,
  },
  {
    what: 'a line of what helps that says in no bold words whose it is',
    edit: instead('Helps', 'You can go online to learn.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Helps who="you"> begins without strong words\. No label stands above the line: begin with whose it is, such as \*\*You can\*\*/,
  },
  {
    what: 'a line of what helps of nobody',
    edit: change(section, (text) => text.replace('<Helps who="you">', '<Helps>')),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Helps>: who must say whose line it is: who="you" or who="adults"/,
  },
  {
    what: 'a line of what helps of somebody else',
    edit: change(section, (text) => text.replace('<Helps who="you">', '<Helps who="police">')),
    says: /content\/en\/sections\/online\.mdx: line \d+ <Helps>: who must be who="you" or who="adults"; found "police"/,
  },
  {
    what: 'adults before the child',
    edit: change(section, (text) =>
      text
        .replace('<Helps who="you">', '<Helps who="them">')
        .replace('<Helps who="adults">', '<Helps who="you">')
        .replace('<Helps who="them">', '<Helps who="adults">'),
    ),
    says: /content\/en\/sections\/online\.mdx: line \d+ has <Helps> for adults, you in the scene "does-it-happen-online"\. Expected you, adults: each once, what a child can do first/,
  },
  {
    what: 'the same line of what helps twice',
    edit: change(section, (text) => text.replace('<Helps who="adults">', '<Helps who="you">')),
    says: /content\/en\/sections\/online\.mdx: line \d+ has <Helps> for you, you in the scene "does-it-happen-online"\. Expected you:/,
  },
  {
    what: 'a question that another language keeps from the child’s own page',
    edit: change('fr/sections/what-is-it.mdx', (text) => text.replace(/" page>/, '">')),
    says: /content\/fr\/sections\/what-is-it\.mdx: has other parts.*: in can-a-child-agree\.asksAlone expected true, found false/,
  },
  {
    id: 'm124',
    what: 'no way to skip, in every language',
    edit: everywhere('sections/online.mdx', (text) =>
      text.replace(/^talks: .*/m, 'talks: A text.'),
    ),
    says: /content\/fr\/sections\/online\.mdx: has no way to skip in talks\. Expected links to a place on the page, .* and to \[help\]\(page:help\)/,
  },
  {
    id: 'm143',
    what: 'two versions that were never made one',
    edit: inside('Helps', '<<<<<<< HEAD\nSome.\n=======\nFew.\n>>>>>>> other'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has the marks of two versions that were never made one/,
  },
  {
    id: 'm144',
    what: 'a number without a source',
    edit: replace(section, 'Tricking a child is wrong.', 'That happens to 7 of 10 children.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a number without a source behind it in <More> of the scene "does-it-happen-online"\. Write \[source: key\] after its sentence/,
  },
  {
    id: 'm029',
    what: 'a script of another site in a part of a scene',
    edit: inside('More', 'One. <script src="https://example.org/a.js"></script>'),
    says: /content\/en\/sections\/online\.mdx: line \d+ uses <script> in its text/,
  },
  {
    id: 'm033',
    what: 'a link in HTML that opens a window',
    edit: inText('<a href="https://example.org" target="_blank">Some</a> pretend.'),
    says: /content\/en\/sections\/online\.mdx: line \d+ uses <a> in its text/,
  },
  {
    id: 'm059',
    what: 'a link to a part of a page for teachers, in a scene',
    edit: inText('Some [pretend](teach:card#first).'),
    says: /content\/en\/sections\/online\.mdx: .*links to the page for teachers "card#first", which is not there/,
  },
  {
    id: 'm069',
    what: 'a source without its space, in every language',
    edit: everywhere('sections/online.mdx', (text) => text.replaceAll('[source: ', '[source:')),
    says: [
      /content\/en\/sections\/online\.mdx: line \d+ has "\[source:unodc-2023\]"/,
      /content\/zh\/sections\/online\.mdx: line \d+ has "\[source:unodc-2023\]"/,
    ],
  },
  {
    id: 'm128',
    what: 'a section saved as UTF-16',
    edit: (files) => {
      files.write(section, Buffer.from(`\uFEFF${files.read(section)}`, 'utf16le'));
    },
    says: /content\/en\/sections\/online\.mdx: line 1 has letters that cannot be read: the file is not saved as UTF-8/,
  },
  {
    id: 'm129',
    what: 'a section saved in the old way of Windows',
    edit: (files) => {
      files.write(
        'fr/sections/online.mdx',
        Buffer.from(files.read('fr/sections/online.mdx'), 'latin1'),
      );
    },
    says: /content\/fr\/sections\/online\.mdx: line \d+ has letters that cannot be read: the file is not saved as UTF-8\. Save it again/,
  },
  {
    id: 'm141',
    what: 'a word that never ends',
    edit: inText(`Some ${'pretend'.repeat(17)}.`),
    says: /content\/en\/sections\/online\.mdx: line \d+ has a word of 119 letters: "pretendpretendpreten\.\.\."\. No word is so long/,
  },
  {
    what: 'a number without brackets',
    edit: replace(section, 'minutes={3}', 'minutes=3'),
    says: /^content\/en\/sections\/online\.mdx: line \d+ has minutes= without quotation marks or brackets in a tag\. Write minutes=\{3\}\.$/,
  },
  {
    what: 'a number in brackets and in quotation marks',
    edit: replace(section, 'minutes={3}', 'minutes={"3"}'),
    says: /<Scene>: minutes must be a number in braces: minutes=\{2\}; found "3"\.$/,
  },
  {
    what: 'a sum in brackets',
    edit: replace(section, 'minutes={3}', 'minutes={1+2}'),
    says: /<Scene>: minutes must be a number in braces: minutes=\{2\}; found 1\+2\.$/,
  },
  {
    what: 'a comma between two parts of a tag',
    edit: replace(section, /(picture="[^"]*") minutes/, '$1, minutes'),
    says: /^content\/en\/sections\/online\.mdx: line \d+ has a comma in a tag\. Between its parts stand spaces only: /,
  },
  {
    what: 'a link without words',
    edit: replace(section, /\[[^\]]+\]\(term:/, '[](term:'),
    says: /^content\/en\/sections\/online\.mdx: line \d+ has a link without words: \[\]\(term:[\w-]+\)\. Write what a reader is to see/,
  },
  {
    what: 'a link with a space for words',
    edit: replace(section, /\[[^\]]+\]\(term:/, '[ ](term:'),
    says: /^content\/en\/sections\/online\.mdx: line \d+ has a link without words: /,
  },
  {
    what: 'a link without words in YAML',
    edit: replace('en/quiz.yaml', /\[[^\]]+\]\(term:/, '[ ](term:'),
    says: /^content\/en\/quiz\.yaml: line \d+ what-1\.\S+ has a link without words: \[ \]\(term:[\w-]+\)/,
  },
  {
    what: 'a link that has no site',
    edit: everywhere('pages/about.mdx', (text) => `${text}\n[WHO](https://)\n`),
    says: /content\/ru\/pages\/about\.mdx: line \d+ must be a whole address: https:\/\/\.\.\.; found "https:\/\/"\.$/m,
  },
  {
    what: 'a link to the computer of its author',
    edit: everywhere('pages/about.mdx', (text) => `${text}\n[WHO](https://localhost/a)\n`),
    says: /content\/en\/pages\/about\.mdx: line \d+ names "localhost", which is no site on the web/,
  },
];
