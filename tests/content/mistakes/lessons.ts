// Mistakes in lesson plans, worksheets and class mode.
import { change, replace, type Row } from './row.ts';

export const lessons: Row[] = [
  {
    what: 'a lesson plan that names a scene which is not there',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'online#who-is-writing',
      'online#who-writes',
    ),
    says: /content\/shared\/plans\/20-online-11-14\.yaml: names the scene "online#who-writes", which content\/shared\/sections\.yaml does not have/,
  },
  {
    what: 'a lesson plan whose minutes do not add up',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'minutes: 2, slides: ["slide:rules"]',
      'minutes: 4, slides: ["slide:rules"]',
    ),
    says: /content\/shared\/plans\/20-online-11-14\.yaml: has steps of 20 minutes in all\. Expected 18/,
  },
  {
    what: 'a lesson that never shows where help is',
    edit: replace('shared/plans/20-online-11-14.yaml', ', "slide:help"', ''),
    says: /20-online-11-14\.yaml: does not end with slide:help\. Where help is stays on the screen/,
  },
  {
    what: 'a short lesson without the rules',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      '{ minutes: 15, leaveOut: [2, 3] }',
      '{ minutes: 15, leaveOut: [1, 2] }',
    ),
    says: /20-online-11-14\.yaml: leaves out the step 1 \(short\.leaveOut\), which shows slide:rules\. The rules, the lines about fault and help are for every lesson, however short: leave out another step/,
  },
  {
    what: 'a short lesson without the line about fault',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      '{ minutes: 15, leaveOut: [2, 3] }',
      '{ minutes: 14, leaveOut: [2, 5] }',
    ),
    says: /leaves out the step 5 \(short\.leaveOut\), which shows online#what-can-you-do\./,
  },
  {
    what: 'a short lesson without help',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      '{ minutes: 15, leaveOut: [2, 3] }',
      '{ minutes: 15, leaveOut: [2, 10] }',
    ),
    says: /leaves out the step 10 \(short\.leaveOut\), which shows slide:help\./,
  },
  {
    what: 'a short lesson without a step 0',
    edit: replace('shared/plans/20-online-11-14.yaml', 'leaveOut: [2, 3]', 'leaveOut: [0, 2, 3]'),
    says: /20-online-11-14\.yaml: short\.leaveOut\.0 must be the number of a step: the first is 1/,
  },
  {
    what: 'a short lesson without a step that is not there',
    edit: replace('shared/plans/20-online-11-14.yaml', 'leaveOut: [2, 3]', 'leaveOut: [2, 3, 11]'),
    says: /leaves out the step 11 \(short\.leaveOut\), but has 10 steps\. Leave out one that is there/,
  },
  {
    what: 'a short lesson that leaves out a step twice',
    edit: replace('shared/plans/20-online-11-14.yaml', 'leaveOut: [2, 3]', 'leaveOut: [2, 3, 3]'),
    says: /20-online-11-14\.yaml: short\.leaveOut names a step twice\. Keep one/,
  },
  {
    what: 'a lesson that never says whose fault it is not',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      '"online#what-can-you-do"',
      '"online#criminals-online"',
    ),
    says: /20-online-11-14\.yaml: never says that it is not the child’s fault\. Show one of these scenes: what-is-it#can-a-child-agree, /,
  },
  {
    what: 'five kinds of harm for pupils of 8',
    edit: replace(
      'shared/plans/20-what-is-it-8-10.yaml',
      'what-is-it#what-does-it-mean',
      'what-is-it#five-kinds',
    ),
    says: /20-what-is-it-8-10\.yaml: shows what-is-it#five-kinds in the step 4, and is for pupils from 8\. That scene is for pupils from 11: take it out/,
  },
  {
    what: 'private pictures for pupils of 8',
    edit: replace(
      'shared/plans/20-what-is-it-8-10.yaml',
      'what-is-it#what-does-it-mean',
      'online#who-is-writing',
    ),
    says: /20-what-is-it-8-10\.yaml: shows online#who-is-writing in the step 4, and is for pupils from 8/,
  },
  {
    what: 'a step that is too short for its scenes',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'minutes: 3, slides: ["online#who-is-writing"]',
      'minutes: 2, slides: ["online#who-is-writing"]',
    ),
    says: /20-online-11-14\.yaml: gives the step 4 2 minutes\. Expected at least 3: that long take its scenes \(online#who-is-writing\) by their own minutes/,
  },
  {
    what: 'a plan that names another section than those it shows',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'sections: [online]',
      'sections: [promises, online]',
    ),
    says: /20-online-11-14\.yaml: names the sections promises, online\. Expected those of its slides, in their order: online\./,
  },
  {
    what: 'a plan with the good news of another section',
    edit: replace('shared/plans/20-online-11-14.yaml', 'hope: online', 'hope: promises'),
    says: /20-online-11-14\.yaml: ends with the good news of the section promises \(hope\)\. Expected that of its last section: online/,
  },
  {
    what: 'a plan from 11 to 10',
    edit: replace('shared/plans/20-online-11-14.yaml', 'to: 14', 'to: 10'),
    says: /20-online-11-14\.yaml: to must be more than from: write the age of the oldest pupils/,
  },
  {
    what: 'a lesson without a place to stop and breathe',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'slides: ["slide:breathe"]',
      'slides: [], picture: all-done',
    ),
    says: /20-online-11-14\.yaml: never shows slide:breathe\. Every lesson has a place to stop and breathe/,
  },
  {
    what: 'a lesson that shows a scene twice',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'slides: [], picture: tell-someone',
      'slides: ["online#who-is-writing"]',
    ),
    says: /20-online-11-14\.yaml: shows online#who-is-writing twice, .* keep one/,
  },
  {
    what: 'a lesson that shows something between good news and help',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      '"slide:hope", "slide:help"',
      '"slide:hope", "online#criminals-online", "slide:help"',
    ),
    says: /20-online-11-14\.yaml: shows something between slide:hope and slide:help\./,
  },
  {
    what: 'a lesson that tells before it asks',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'slides: [], picture: talk-together',
      'slides: ["online#criminals-online"]',
    ),
    says: /20-online-11-14\.yaml: line \d+ asks nothing before its first scene\. Put a step without slides before it/,
  },
  {
    what: 'a lesson that does not look back before it ends',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'slides: [], picture: teach',
      'slides: ["online#criminals-online"]',
    ),
    says: /20-online-11-14\.yaml: does not look back before it ends\. Expected a step without slides/,
  },
  {
    what: 'a lesson in which no hand goes up',
    edit: replace('shared/plans/20-online-11-14.yaml', 'poll:online', 'online#criminals-online'),
    says: /20-online-11-14\.yaml: has 0 questions with hands up\. Expected one: write poll:<section>/,
  },
  {
    what: 'a lesson with a poll of a section that is not there',
    edit: replace('shared/plans/20-online-11-14.yaml', 'poll:online', 'poll:onlin'),
    says: /20-online-11-14\.yaml: names the section "onlin".*Did you mean "online"/,
  },
  {
    what: 'a lesson in which pupils only listen for seven minutes',
    edit: replace(
      'shared/plans/3x40-1-what-and-who.yaml',
      /minutes: 5, (.*), "poll:what-is-it"/,
      'minutes: 7, $1',
    ),
    says: /3x40-1-what-and-who\.yaml: line \d+ lets pupils only listen for 7 minutes up to the step 3\. Expected at most 6/,
  },
  {
    what: 'a lesson that tells the story with a picture which is not there',
    edit: replace('shared/plans/20-without-words-5-8.yaml', 'picture:leo-19', 'picture:leo-91'),
    says: /20-without-words-5-8\.yaml: line \d+ names the picture "leo-91", which content\/shared\/without-words\.yaml does not have\. Did you mean "leo-/,
  },
  {
    what: 'a lesson that shows a picture of the story twice',
    edit: replace('shared/plans/20-without-words-5-8.yaml', 'picture:leo-12', 'picture:leo-11'),
    says: /20-without-words-5-8\.yaml: shows picture:leo-11 twice/,
  },
  {
    what: 'a lesson that turns the story around',
    edit: replace(
      'shared/plans/20-without-words-5-8.yaml',
      '"picture:leo-07", "picture:leo-11"',
      '"picture:leo-11", "picture:leo-07"',
    ),
    says: /20-without-words-5-8\.yaml: line \d+ shows picture:leo-07 after picture:leo-11\. Expected the order of content\/shared\/without-words\.yaml: it is one story/,
  },
  {
    what: 'a lesson that stops the story before its end',
    edit: replace('shared/plans/20-without-words-5-8.yaml', ', "picture:leo-20"', ''),
    says: /20-without-words-5-8\.yaml: line \d+ ends its story with picture:leo-19\. Expected picture:leo-20, the last: no child is left with a cold picture/,
  },
  {
    what: 'a short lesson without the end of the story',
    edit: replace(
      'shared/plans/20-without-words-5-8.yaml',
      '{ minutes: 16, leaveOut: [2, 9] }',
      '{ minutes: 16, leaveOut: [2, 6] }',
    ),
    says: /20-without-words-5-8\.yaml: line \d+ leaves out the step 6 \(short\.leaveOut\), which shows pictures of the story\. A story is told to its end/,
  },
  {
    what: 'a poll for pupils who do not read yet',
    edit: replace(
      'shared/plans/20-without-words-5-8.yaml',
      '"who-is-harmed#is-it-my-fault"',
      '"who-is-harmed#is-it-my-fault", "poll:online"',
    ),
    says: /20-without-words-5-8\.yaml: line \d+ has 1 questions with hands up\. Expected none where the story is told in pictures/,
  },
  {
    what: 'a plan that does not say how its worksheet is used',
    edit: replace('es/teach/plans/40-who-can-help-8-10.yaml', /^worksheet:.*\n/m, ''),
    says: /content\/es\/teach\/plans\/40-who-can-help-8-10\.yaml: does not say how the worksheet "plan" is used, which content\/shared\/plans\/40-who-can-help-8-10\.yaml names\. Add worksheet/,
  },
  {
    what: 'words for a worksheet that a plan does not have',
    edit: replace(
      'ar/teach/plans/20-without-words-5-8.yaml',
      /^short:/m,
      'worksheet: بعد الدرس.\nshort:',
    ),
    says: /content\/ar\/teach\/plans\/20-without-words-5-8\.yaml: line \d+ says how a worksheet is used \(worksheet\), and content\/shared\/plans\/20-without-words-5-8\.yaml names none/,
  },
  {
    what: 'a step without slides that has no picture',
    edit: replace('shared/plans/20-online-11-14.yaml', ', picture: tell-someone', ''),
    says: /20-online-11-14\.yaml: has a step 6 without slides and without a picture\. .* give it a picture/,
  },
  {
    what: 'a step with slides and a picture',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'slides: ["slide:breathe"]',
      'slides: ["slide:breathe"], picture: all-done',
    ),
    says: /20-online-11-14\.yaml: has slides and a picture in the step 9\. .* remove it/,
  },
  {
    what: 'a step with a picture that is not there',
    edit: replace(
      'shared/plans/20-online-11-14.yaml',
      'picture: tell-someone',
      'picture: tell-somebody',
    ),
    says: /20-online-11-14\.yaml: names the picture "tell-somebody".*Did you mean "tell-someone"/,
  },
  {
    what: 'a step without slides that does not say what pupils do',
    edit: replace('ru/teach/plans/40-who-can-help-8-10.yaml', /^    show:\n(      - .*\n)+/m, ''),
    says: /content\/ru\/teach\/plans\/40-who-can-help-8-10\.yaml: has a step 2 without "show", and no slide\. Write there in one to three lines what pupils do/,
  },
  {
    what: 'words for a slide in a step that has others',
    edit: replace(
      'en/teach/plans/20-online-11-14.yaml',
      /^(    do: Read it, and one.*\n)/m,
      '$1    show: ["We read it."]\n',
    ),
    says: /en\/teach\/plans\/20-online-11-14\.yaml: has "show" in the step 3, which shows online#does-it-happen-online\. Remove it/,
  },
  {
    what: 'a story that no step reads aloud',
    edit: replace('shared/plans/40-who-can-help-8-10.yaml', ', story: true', ''),
    says: /en\/teach\/plans\/40-who-can-help-8-10\.yaml: has a story, and content\/shared\/plans\/40-who-can-help-8-10\.yaml reads one aloud in 0 steps/,
  },
  {
    what: 'a link where it would be printed with its brackets',
    edit: replace(
      'en/teach/plans/20-online-11-14.yaml',
      /^otherTask: .*/m,
      'otherTask: "See [the rules](teach:rules)."',
    ),
    says: /content\/en\/teach\/plans\/20-online-11-14\.yaml: otherTask has a link, which would stand there with its brackets\. Write the words without it/,
  },
  {
    what: 'a link in what a lesson needs',
    edit: replace(
      'fr/teach/plans/20-online-11-14.yaml',
      /^need:\n/m,
      'need:\n  - "[Les règles](teach:rules)"\n',
    ),
    says: /content\/fr\/teach\/plans\/20-online-11-14\.yaml: need\.0 has a link/,
  },
  {
    what: 'a worksheet without the parts of its kind',
    edit: replace('shared/worksheets.yaml', /, places: \[[^\]]*\]/, ''),
    says: /content\/shared\/worksheets\.yaml: has no places in "order"\. A worksheet of the kind order needs them: add places/,
  },
  {
    what: 'a worksheet with parts of another kind',
    edit: replace(
      'shared/worksheets.yaml',
      'map: { kind: table,',
      'map: { kind: table, helps: [true],',
    ),
    says: /content\/shared\/worksheets\.yaml: has helps in "map"\. A worksheet of the kind table has no use for them here: remove helps/,
  },
  {
    what: 'a worksheet at the address of the answers',
    edit: replace('shared/worksheets.yaml', 'map: { kind', 'answers: { kind'),
    says: /content\/shared\/worksheets\.yaml: has a worksheet "answers", which is the address of the answers to all of them\. Give it another name/,
  },
  {
    what: 'a table without its rows',
    edit: replace('es/teach/worksheets.yaml', /  rows:\n(    - .*\n)+/, ''),
    says: /content\/es\/teach\/worksheets\.yaml: has no rows in "map"\. A worksheet of the kind table needs them: add rows/,
  },
  {
    what: 'a puzzle with a word that the glossary does not have',
    edit: replace(
      'en/teach/worksheets.yaml',
      'words: [rights, helpline,',
      'words: [rights, helplin,',
    ),
    says: /content\/en\/teach\/worksheets\.yaml: names the word "helplin" for "puzzle".*Did you mean "helpline"\?/,
  },
  {
    what: 'a lesson plan without another task',
    edit: replace('fr/teach/plans/20-online-11-14.yaml', /^otherTask:.*\n/m, ''),
    says: /content\/fr\/teach\/plans\/20-online-11-14\.yaml: otherTask is missing\. Add it/,
  },
  {
    what: 'a lesson plan that forgot pupils who are deaf',
    edit: replace('en/teach/plans/20-online-11-14.yaml', /^  hearing:.*\n/m, ''),
    says: /content\/en\/teach\/plans\/20-online-11-14\.yaml: for\.hearing is missing\. Add it/,
  },
  {
    what: 'a step that one language lost',
    edit: change('ru/teach/plans/20-online-11-14.yaml', (text) =>
      text.replace(/  - title:[\s\S]*?(?=  - title:)/, ''),
    ),
    says: /content\/ru\/teach\/plans\/20-online-11-14\.yaml: has 9 steps, and content\/shared\/plans\/20-online-11-14\.yaml has 10/,
  },
  {
    what: 'a part that one language lost in a step of a plan',
    edit: replace('ru/teach/plans/20-online-11-14.yaml', /    ask:\n      - .*\n/, ''),
    says: /content\/ru\/teach\/plans\/20-online-11-14\.yaml: has other parts, pictures, links, numbers or places than content\/en\/teach\/plans\/20-online-11-14\.yaml: in steps\.\d\.ask expected a list of 1, found nothing\. Give it the same/,
  },
  {
    what: 'a step of a plan left in English',
    edit: replace(
      'ar/teach/plans/20-online-11-14.yaml',
      /^otherTask: .*/m,
      'otherTask: Write five good rules for a game or an app that is made for children, in words or pictures.',
    ),
    says: /content\/ar\/teach\/plans\/20-online-11-14\.yaml: has a text still in English: "Write five good rules .*"\. Translate it/,
  },
  {
    what: 'a worksheet with one sentence too few',
    edit: change('ar/teach/worksheets.yaml', (text) => {
      const at = text.indexOf('sort:');
      return text.slice(0, at) + text.slice(at).replace(/    - \{ text: .*\n/, '');
    }),
    says: /content\/ar\/teach\/worksheets\.yaml: has 11 items in "sort"\. Expected 12/,
  },
  {
    id: 'm356',
    what: 'a story for pupils of 11 in a plan for pupils of 8',
    edit: replace(
      'shared/plans/40-who-can-help-8-10.yaml',
      'stories: [far-team]',
      'stories: [the-wedding]',
    ),
    says: /^content\/shared\/plans\/40-who-can-help-8-10\.yaml: line \d+ names the story "the-wedding", which is for children from 11, and is for pupils from 8\. Choose one for them/,
  },
  {
    id: 'm357',
    what: 'a worksheet for pupils of 11 in a plan for pupils of 8',
    edit: replace('shared/plans/40-who-can-help-8-10.yaml', 'worksheet: plan', 'worksheet: letter'),
    says: /^content\/shared\/plans\/40-who-can-help-8-10\.yaml: line \d+ names the worksheet "letter", which is for children from 11, and is for pupils from 8/,
  },
  {
    id: 'm365',
    what: 'two lessons of the series with one number',
    edit: replace('shared/plans/3x40-2-tricks-online-story.yaml', 'part: 2', 'part: 1'),
    says: /^content\/shared\/plans\/3x40-2-tricks-online-story\.yaml: line \d+ is lesson 1 of the series \(part: 1\), and so is content\/shared\/plans\/3x40-1-what-and-who\.yaml\. Give each its own number/,
  },
  {
    id: 'm352',
    what: 'a slide that is not there',
    edit: replace('shared/plans/20-online-11-14.yaml', 'slide:breathe', 'slide:breath'),
    says: /20-online-11-14\.yaml: line \d+ steps\.8\.slides\.0 must be a scene .*; found "slide:breath"/,
  },
  {
    what: 'a link to a page for teachers that is not there',
    edit: replace('en/teach/index.yaml', '(teach:card)', '(teach:cards)'),
    says: /content\/en\/teach\/index\.yaml: links to the page for teachers "cards".*Did you mean "card"\?/,
  },
  {
    what: 'good news without a source',
    edit: replace('shared/slides.yaml', 'hope: crc-35', 'hope: crc-53'),
    says: /content\/shared\/slides\.yaml: names the source "crc-53"/,
  },
  ...['0', '"20"', '99'].map((minutes) => ({
    what: `a lesson of ${minutes} minutes`,
    edit: replace('shared/plans/20-online-11-14.yaml', /^minutes: .*/m, `minutes: ${minutes}`),
    says: new RegExp(
      `line \\d+ minutes must be a number of minutes from 1 to 45, without quotes; found ${minutes}\\.`,
    ),
  })),
  {
    what: 'good news of a page that is not there',
    edit: replace('shared/slides.yaml', 'page:help#find', 'page:halp#find'),
    says: /^content\/shared\/slides\.yaml: line \d+ \w+\.hope must be a key of content\/shared\/sources\.yaml, or page:help#find; found "page:halp#find"\.$/,
  },
];
