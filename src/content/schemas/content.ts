// What the files of `content/` must look like. A sentence beside a key tells the author or the translator what it is for.
import { z } from 'astro/zod';
import { locales, type Locale } from '#languages/locales.ts';

export * from './pictures.ts';
export * from './sections.ts';
export * from './sources.ts';

const words = z.string().trim().min(1, 'is empty: write the words');
/** Words with links in Markdown: `[part 2](section:who-is-harmed)`. */
const linked = words;
const key = z.string().regex(/^[a-z0-9-]+$/, 'must be lower-case letters, digits and hyphens');
const reviewed = z.boolean({
  error: 'must be true or false: has a native speaker read this page?',
});

/** content/<language>/strings.json: every word of the interface. */
export const stringsSchema = z.strictObject({
  'site.title': words.describe('The name of the site.'),
  'site.short': words.describe(
    'The name beside the kite at the top of each page: two to four words.',
  ),
  skip: words.describe('The first link for people who use a keyboard: it goes to the text.'),
  'leave.button': words.describe(
    'The button at the top of every page that leaves the site at once. One short word.',
  ),
  'leave.twice': words.describe('Heard and seen after Shift was pressed once.'),
  'leave.once': words.describe('Heard and seen after Shift was pressed twice.'),
  'leave.over': words.describe(
    'Only heard, when more than five seconds passed between two presses.',
  ),
  'leave.going': words.describe(
    'Only heard, when the page goes away. Nothing about the subject of the site.',
  ),
  'menu.label': words.describe('Only heard: the name of the row of tools at the top.'),
  'menu.parts': words.describe('Opens the list of the six parts. Very short.'),
  'menu.words': words.describe('Goes to the picture glossary. Very short.'),
  'menu.language': words.describe('Only heard, before the name of the language.'),
  'menu.search': words.describe('Goes to the search page. Very short.'),
  'menu.help': words.describe(
    'The saffron button at the top of every page: goes to the help page. Short.',
  ),
  'set.title': words.describe(
    'Opens the panel where a child sets the page to their eyes, and is its heading. Short.',
  ),
  'set.lead': words.describe('Under the heading of that panel.'),
  'set.size': words.describe('A setting with four steps.'),
  'set.space': words.describe('A setting with three steps.'),
  'set.step.1': words.describe('The first step of size and of space.'),
  'set.step.2': words.describe('The second step.'),
  'set.step.3': words.describe('The third step.'),
  'set.step.4': words.describe('The fourth step.'),
  'set.page': words.describe('A setting.'),
  'set.page.auto': words.describe('The page is light or dark as the computer is set.'),
  'set.page.light': words.describe('A colour of the page.'),
  'set.page.cream': words.describe('A colour of the page: warm, like old paper.'),
  'set.page.dark': words.describe('A colour of the page: dark blue.'),
  'set.page.black': words.describe('A colour of the page: black.'),
  'set.ruler': words.describe('A setting to tick: a bar that helps to stay in a line.'),
  'set.calm': words.describe('A setting to tick.'),
  'set.font': words.describe(
    'A setting to tick: the font OpenDyslexic (not offered in Arabic and Chinese).',
  ),
  'set.remember': words.describe('A box to tick.'),
  'set.remember.note': words.describe('Under that box.'),
  'set.forget': words.describe('A button: puts everything back and keeps nothing.'),
  'set.forgotten': words.describe('Said after that button.'),
  'set.close': words.describe('A button that closes a panel.'),
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
  'listen.start': words.describe('A button: the computer reads the page aloud.'),
  'listen.hear': words.describe('A small button: the computer reads one part or one word aloud.'),
  'listen.bar': words.describe('Only heard: the name of the bar with pause, back, next.'),
  'listen.pause': words.describe('A button of the bar.'),
  'listen.resume': words.describe('A button of the bar: goes on reading after a pause.'),
  'listen.back': words.describe('Only heard: a button of the bar.'),
  'listen.next': words.describe('Only heard: a button of the bar.'),
  'listen.slower': words.describe('A button of the bar.'),
  'listen.faster': words.describe('A button of the bar.'),
  'listen.stop': words.describe('A button of the bar.'),
  'listen.at': words.describe('Which sentence is read, of how many.'),
  'listen.failed': words.describe('Said when nothing is heard.'),
  'words.letters': words.describe('Only heard: the name of the row of letters.'),
  'words.used': words.describe('Before links to the places that use a word.'),
  'words.all': words.describe('A link to the picture glossary, under the meaning of one word.'),
  'help.in': words.describe(
    'Title of the page of one country: a word, a colon, the name of the country (it stays in the first case).',
  ),
  'help.in.lead': words.describe('Under that title, when there is a helpline.'),
  'help.type': words.describe('The label of the box that makes the list of countries shorter.'),
  'help.found': words.describe('Said when the list gets shorter.'),
  'help.near': words.describe('Over countries whose names are nearly what was typed.'),
  'help.nowhere': words.describe(
    'Said when no country fits; the letters to choose from stand below.',
  ),
  'help.countries': words.describe('Only heard: the name of the list of countries.'),
  'help.other': words.describe('A link back to the list.'),
  'help.kind.child-helpline': words.describe('A kind of service.'),
  'help.kind.youth-helpline': words.describe('A kind of service.'),
  'help.kind.trafficking-hotline': words.describe('A kind of service.'),
  'help.kind.missing-children': words.describe('A kind of service.'),
  'help.kind.runaway-helpline': words.describe('A kind of service.'),
  'help.kind.online-safety-helpline': words.describe('A kind of service.'),
  'help.kind.child-protection-reporting': words.describe(
    'A kind of service: an office that protects children.',
  ),
  'help.kind.general-crisis-line': words.describe('A kind of service.'),
  'help.for.everyone': words.describe('Who a service is for.'),
  'help.for.women-and-children': words.describe('Who a service is for.'),
  'help.for.parents': words.describe('Who a service is for.'),
  'help.ages': words.describe('How old the callers are.'),
  'help.ages.to': words.describe('How old the callers are.'),
  'help.region': words.describe(
    'A service that works in one part of a country; the place’s name stands in the country’s file, in each language.',
  ),
  'help.free': words.describe('The call costs nothing.'),
  'help.costs': words.describe('The message costs money.'),
  'help.always': words.describe('Open 24 hours, every day.'),
  'help.daily': words.describe('Before hours such as 9:00–21:00.'),
  'help.interpreters': words.describe('After the list of languages.'),
  'help.talk': words.describe('On the first big button of a country, over “Call 116”.'),
  'help.danger': words.describe('On the second one, over “Call 999”.'),
  'help.call': words.describe('A button that calls: a verb before the number.'),
  'help.sms': words.describe('A link that writes a text message: a verb before the number.'),
  'help.whatsapp': words.describe('A number for messages, after its verb.'),
  'help.site': words.describe('Before the address of a service’s website.'),
  'help.emergency': words.describe('Heading over the emergency numbers.'),
  'help.emergency.all': words.describe('What an emergency number is for.'),
  'help.emergency.police': words.describe('What an emergency number is for.'),
  'help.emergency.ambulance': words.describe('What an emergency number is for: doctors come.'),
  'help.emergency.fire': words.describe('What an emergency number is for.'),
  'help.sources': words.describe('Opens the list of places that show the number.'),
  'help.seen': words.describe(
    'After the address of a source: the day on which we saw a copy of it.',
  ),
  'help.changed': words.describe('After the address of a source: the date of the page itself.'),
  'help.undated': words.describe('After the address of a source.'),
  'help.cited': words.describe(
    'After the address of a source that we did not open ourselves: another list names it.',
  ),
  'help.last': words.describe('The newest date on which we saw the number.'),
  'help.last.never': words.describe('Instead of the line before, when no page had a date.'),
  'help.one': words.describe('A warning, calm: only one page shows this number.'),
  'help.conflict': words.describe('A warning, calm.'),
  'help.check': words.describe(
    'Beside a number that nobody saw for a year. Calm: most numbers may be like that one day.',
  ),
  'help.check.all': words.describe('On the card to fold, once for several emergency numbers.'),
  'help.check.danger': words.describe(
    'After it, for an emergency number: nobody in danger should lose time.',
  ),
  'help.check.why': words.describe('Why, and who can help to check.'),
  'help.chi': words.describe('Before a link to Child Helpline International.'),
  'menu.stories': words.describe('Goes to the stories. Short.'),
  'menu.check': words.describe('Goes to the questions. Short.'),
  'menu.myths': words.describe('Goes to the myths. Short.'),
  'menu.plan': words.describe('Goes to the page where a child makes a plan. Short.'),
  'outcome.recognise': words.describe('What a child practises, said to the child.'),
  'outcome.fault': words.describe('What a child practises.'),
  'outcome.ask': words.describe('What a child practises.'),
  'outcome.plan': words.describe('What a child practises.'),
  'story.start': words.describe('A button.'),
  'story.again': words.describe('A link to the first step of a story.'),
  'story.back': words.describe('A link to the step before.'),
  'story.all': words.describe('A link to the page with all stories.'),
  'story.step': words.describe('Where you are in a story.'),
  'story.elsewhere': words.describe('The question after a choice that does not help yet. Kind.'),
  'story.calm': words.describe('Under the choices of a story.'),
  'story.from8': words.describe('From which age a child may read a story.'),
  'story.from11': words.describe('From which age a child may read a story.'),
  'story.skip': linked.describe(
    'After what a story talks about: its last sentence links to places to skip to.',
  ),
  'story.cast': words.describe('Heading over the people of a story.'),
  'story.practise': words.describe('Heading over what a child practises in a story.'),
  'story.didWell': words.describe('Heading at the end of a story.'),
  'story.whatNext': words.describe('Heading at the end of a story.'),
  'story.remember': words.describe('Heading at the end of a story.'),
  'story.adultsMust': words.describe('Heading at the end of a story.'),
  'story.help': words.describe('A button at the end of a story: goes to help.'),
  'story.otherWay': words.describe('A button at the end of a story: goes to its first step.'),
  'story.notes': words.describe('Heading over the notes for teachers, on paper.'),
  'story.print': words.describe('A button.'),
  'story.goto': words.describe('On paper, after a choice.'),
  'story.how': words.describe('On paper: how to read the booklet.'),
  'story.end': words.describe('Above the end of a story.'),
  'story.learn': words.describe('Before a link to a scene of a part.'),
  colon: words.describe('A label before what it names, with the mark of the language: {label}.'),
  'choice.letters': words.describe(
    'The letters before the choices of a story and the answers of a question, with spaces between them.',
  ),
  'quiz.number': words.describe('Above a question.'),
  'quiz.check': words.describe('A button.'),
  'quiz.again': words.describe('A button: the question begins anew.'),
  'quiz.next': words.describe('A link to the next question.'),
  'quiz.show': words.describe('Opens the answer.'),
  'quiz.private': words.describe('Near the questions.'),
  'quiz.choose-one': words.describe('What to do with a question.'),
  'quiz.choose-all': words.describe('What to do with a question.'),
  'quiz.true-or-myth': words.describe('What to do with a question.'),
  'quiz.up': words.describe('Only heard: a button that moves a step up.'),
  'quiz.down': words.describe('Only heard: a button that moves a step down.'),
  'quiz.moved': words.describe('Only heard, after a step was moved.'),
  'quiz.place': words.describe('The place of a step in the right order.'),
  'quiz.pick': words.describe('The first line of a list to choose from.'),
  'quiz.picked': words.describe('Under that list: what was chosen, as a whole.'),
  'quiz.some': words.describe('After the answers were checked.'),
  'quiz.none': words.describe(
    'After the answers were checked, when none of the chosen ones is right.',
  ),
  'quiz.all': words.describe('After the answers were checked.'),
  'quiz.missing': words.describe('After the answers were checked.'),
  'quiz.right': words.describe(
    'Only heard, after the order was checked: the numbers that are right.',
  ),
  'quiz.first': words.describe('When nothing is chosen yet.'),
  'quiz.learn': words.describe('A link to the scene that a question is about.'),
  'quiz.two': words.describe('Heading at the end of a part.'),
  'quiz.more': words.describe('A link to more questions, and the title of their page.'),
  'quiz.eight': words.describe('A link back to the eight questions.'),
  'quiz.print': words.describe('A button.'),
  'quiz.answers': words.describe('Heading over the answers, on paper.'),
  'myths.myth': words.describe('Before a sentence that is not true.'),
  'myths.fact': words.describe('Before what is true.'),
  'myths.source': words.describe('Opens the source of a fact.'),
  'plan.print': words.describe('A button.'),
  'plan.draw': words.describe('Heading over how to make the plan.'),
  'plan.help': words.describe('A link to the list of helplines.'),
  'plan.private': words.describe('Heading over what others may see.'),
  'plan.fingers': words.describe('Heading over the five fingers.'),
  'plan.palm': words.describe('Heading over the palm of the hand.'),
  'plan.sentences': words.describe('Heading over sentences to say.'),
  'plan.nobody': words.describe('A question of a child.'),
  'menu.teach': words.describe('Goes to the pages for teachers.'),
  'teach.before': words.describe('A link to the page that comes before any lesson.'),
  'teach.tells': words.describe('The short name of the page about a child who tells.'),
  'teach.print': words.describe('A button.'),
  'teach.card': words.describe('A button: prints the card.'),
  'lesson.start': words.describe('A button: opens the slides of a lesson.'),
  'lesson.age': words.describe('A label.'),
  'lesson.age.8-10': words.describe('An age.'),
  'lesson.age.11-14': words.describe('An age.'),
  'lesson.age.8-14': words.describe('An age.'),
  'lesson.minutes': words.describe('How long something takes.'),
  'lesson.need': words.describe('A label of a lesson plan.'),
  'lesson.outcomes': words.describe(
    'A label of a lesson plan, before what pupils can do afterwards.',
  ),
  'lesson.words': words.describe('A label of a lesson plan.'),
  'lesson.steps': words.describe('Heading over the steps of a lesson.'),
  'lesson.say': words.describe('A label: what the teacher says.'),
  'lesson.ask': words.describe('A label: what the teacher asks.'),
  'lesson.slides': words.describe('A label.'),
  'lesson.story': words.describe('Heading over a story, with its title.'),
  'lesson.worksheet': words.describe('A label.'),
  'lesson.other': words.describe('A label: the task for those who do not take part.'),
  'lesson.calm': words.describe('A label.'),
  'lesson.help': words.describe('A label.'),
  'lesson.home': words.describe('A label.'),
  'lesson.check': words.describe('A label: the five questions.'),
  'lesson.short': words.describe('A label.'),
  'lesson.on': words.describe('A label.'),
  'lesson.on.story': words.describe('A link to a story.'),
  'lesson.on.questions': words.describe('A link to questions.'),
  'lesson.series': words.describe('Which lesson of how many.'),
  'lesson.for': words.describe('Heading over what helps single pupils.'),
  'lesson.for.language': words.describe('A label.'),
  'lesson.for.sight': words.describe('A label.'),
  'lesson.for.hearing': words.describe('A label.'),
  'lesson.for.learning': words.describe('A label.'),
  'lesson.for.large': words.describe('A label.'),
  'lesson.for.power': words.describe('A label.'),
  'sheet.all': words.describe('The title of the list of worksheets.'),
  'sheet.letters': words.describe('Eight letters on a worksheet, with spaces between them.'),
  'sheet.name': words.describe('On each worksheet.'),
  'sheet.self': words.describe('On each worksheet.'),
  'sheet.answers': words.describe(
    'The title of the paper with the answers to all worksheets, and a link to it.',
  ),
  'sheet.answers.what': words.describe(
    'Under that title: for whom it is, and that the sheets have no answers.',
  ),
  'sheet.extra': words.describe('A label of a worksheet: one more task.'),
  'sheet.help': words.describe(
    'At the foot of a worksheet; a line to write the number on follows.',
  ),
  'sheet.before': words.describe('A box to tick on the check.'),
  'sheet.after': words.describe('A box to tick on the check.'),
  'sheet.use': words.describe('A heading.'),
  'sheet.read': words.describe('A heading.'),
  'sheet.limits': words.describe('A heading.'),
  'slides.title': words.describe('The name of class mode.'),
  'slides.back': words.describe('A button.'),
  'slides.next': words.describe('A button.'),
  'slides.count': words.describe('Which slide of how many.'),
  'slides.notes': words.describe('A button. Very short.'),
  'slides.for-you': words.describe('Heading over the notes.'),
  'slides.private': words.describe('Over the notes.'),
  'slides.after': words.describe('The slide that comes next.'),
  'slides.black': words.describe('A button. Very short.'),
  'slides.is-black': words.describe('On the black screen.'),
  'slides.full': words.describe('A button. Very short.'),
  'slides.full-off': words.describe('A button.'),
  'slides.breathe': words.describe('A button. Very short.'),
  'slides.keys': words.describe('A button, and the heading over the keys.'),
  'slides.end': words.describe('A link: ends class mode. Very short.'),
  'slides.text': words.describe('A link to the section to read.'),
  'slides.plan': words.describe('A link to the plan of the lesson.'),
  'slides.task': words.describe('On a plan, the name of a slide that says what pupils do.'),
  'slides.story': words.describe('A link on a slide.'),
  'slides.window': words.describe('A button.'),
  'slides.window-on': words.describe('In the second window.'),
  'slides.window-lost': words.describe('In the second window.'),
  'slides.goto': words.describe('After a number was typed.'),
  'slides.none': words.describe('After a number was typed.'),
  'slides.scroll': words.describe('Without a script.'),
  'slides.print-notes': words.describe('A button.'),
  'slides.poll': words.describe('A label: hands up.'),
  'slides.answer': words.describe('Opens the answer of a poll.'),
  'slides.source': words.describe('Under the good news.'),
  'slides.number': words.describe(
    'On the help slide and the help poster: the verb before the number that a school writes.',
  ),
  'slides.country': words.describe('A button on the help slide.'),
  'slides.country.check': words.describe('Beside the list of countries.'),
  'slides.country.none': words.describe('When the list of countries does not come.'),
  'slides.shift': words.describe('In the keys.'),
  'slides.show': words.describe('A link to class mode.'),
  'slides.short': words.describe('A link: the slides of a 20-minute lesson only.'),
  'slides.all': words.describe('A link: all slides of a part.'),
  'slides.clock': words.describe('Only heard: the name of the clock.'),
  'print.booklet': words.describe('The name of the booklet.'),
  'print.booklet.what': words.describe('What is in the booklet.'),
  'print.posters': words.describe('Heading over the posters.'),
  'print.poster': words.describe('The name of a poster.'),
  'print.cards': words.describe('Heading over the cards of the countries.'),
  'print.cards.what': words.describe('Under that heading; a link to the countries follows.'),
  'print.browser': words.describe('A link to a page that is made for printing.'),
  'print.pdf': words.describe('A link to a file: its paper (A4) and size (312 kB).'),
  'print.ink': words.describe(
    'After “A4”: a version of the booklet without colours behind the text. Small letters.',
  ),
  'print.contents': words.describe('Heading over the contents of the booklet.'),
  'print.number': words.describe('In the booklet, after the steps to help: in a box to write in.'),
  'print.scan': words.describe('Beside the square code of a poster, which a phone reads.'),
  'print.card': words.describe('A button on the page of a country.'),
  'print.card.title': words.describe(
    'Title of the page with the card of a country (the name stays in the first case).',
  ),
  'print.fold': words.describe('Beside the cards: how to cut and fold them.'),
  'print.back': words.describe('A link back to the list.'),
  'print.for.everyone': words.describe('For whom something is.'),
  'print.for.class': words.describe('For whom a poster is.'),
  'print.across': words.describe('Heading over the clues of a crossword: words from side to side.'),
  'print.down': words.describe('Heading over the clues of a crossword: words from top to bottom.'),
  'print.search': words.describe('Over the meanings of a word search.'),
  'footer.credit': linked.describe(
    'Where the facts come from; the Office and ICAT did not make or check the site.',
  ),
  'footer.read': words.describe('Heading over the links to the parts and words.'),
  'footer.site': words.describe('Heading over the links about the site itself.'),
  'footer.start': words.describe('The link to the first page of a language.'),
  'footer.licence': words.describe(
    'That words and pictures may be shared under Creative Commons BY 4.0.',
  ),
  'footer.unreviewed': words.describe(
    'That no native speaker has checked this page yet (in English: nobody outside the team).',
  ),
});
export type Strings = z.infer<typeof stringsSchema>;

/** content/<language>/glossary.yaml: key -> the word (other forms after a comma) and its meaning for a child. */
export const glossarySchema = z.record(key, z.strictObject({ word: words, meaning: words }));
/** content/shared/glossary.yaml: key -> the picture beside the word. */
export const glossaryPicturesSchema = z.record(key, key);

/** The front matter of content/<language>/sections/<slug>.mdx. */
export const sectionFrontSchema = z.strictObject({
  title: words,
  summary: words.describe('One or two sentences under the title.'),
  label: words.optional().describe('A small line under the summary.'),
  talks: linked.describe(
    'What the page talks about; its last sentence links to places to skip to.',
  ),
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
  audience: z
    .enum(['child', 'adults'])
    .describe('Who the page is written for: sentences for children are checked.'),
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
export const notFoundSchema = z.strictObject({
  title: words,
  body: words,
  buttons: z.array(linked).min(1),
  reviewed,
});

const titled = z.strictObject({ title: words, text: linked });
/** content/<language>/pages/help.yaml. */
export const helpSchema = z.strictObject({
  title: words,
  summary: words,
  findButton: words,
  now: z.strictObject({ question: words, answer: words }).describe('Danger now.'),
  steps: z.strictObject({
    heading: words,
    items: z.array(z.strictObject({ title: words, picture: key, text: linked })).length(5),
  }),
  find: z.strictObject({
    heading: words,
    lead: words,
    from: words.describe('Under the list of countries.'),
    emergency: words,
    none: words.describe('Said for a country without a helpline.'),
  }),
  without: z
    .strictObject({
      heading: words,
      items: z.array(words).length(3),
      emergency: words.describe('Said for a country without an emergency number.'),
    })
    .describe(
      'Whom to ask where there is no helpline: at school, a clinic, a tent of the United Nations, the Red Cross or the Red Crescent.',
    ),
  say: z.strictObject({
    heading: words,
    lead: words,
    items: z.array(z.strictObject({ to: words, child: key, words })).min(3),
  }),
  call: z.strictObject({ heading: words, items: z.array(words).min(3), more: z.array(titled) }),
  again: z.strictObject({ heading: words, items: z.array(words).min(2) }),
  friend: z.strictObject({ heading: words, items: z.array(words).min(3) }),
  worries: z.strictObject({ heading: words, items: z.array(titled) }),
  private: linked,
  reviewed,
});

/** content/<language>/pages/search.yaml. */
export const searchSchema = z.strictObject({
  title: words,
  label: words.describe('Over the field.'),
  lead: words,
  button: words,
  without: words.describe('Said where no script runs: the page then is a list of links.'),
  questionsHeading: words,
  partsHeading: words,
  wordsHeading: words,
  found: words.describe('How many places were found; said to those who do not see them.'),
  meant: words.describe('Another spelling, which is searched already.'),
  waiting: words,
  failed: words,
  empty: z.strictObject({ title: words, body: words }),
  cry: z
    .strictObject({ title: words, body: words, buttons: z.array(linked).length(4) })
    .describe(
      'The card that stands alone when a child asks for help: danger now, a number, what to say, all of the help page.',
    ),
  note: words.describe('Who sees what is typed: not we, but perhaps someone beside the child.'),
  questions: z
    .array(
      z.strictObject({
        ask: words,
        to: words.describe('Where the answer is: page:help, section:online#who-is-writing.'),
        like: z.array(words),
      }),
    )
    .min(12),
  reviewed,
});
/** content/<language>/pages/print.yaml: the page that lists everything on paper. */
export const printPageSchema = z.strictObject({ title: words, lead: words, reviewed });
/** content/<language>/misspellings.yaml: words of the site -> what children type instead. */
export const misspellingsSchema = z.record(
  words,
  z.array(z.string({ error: 'must be a word; put it in quotes' })).min(1),
);
/** content/<language>/cries-for-help.yaml. */
export const criesSchema = z.strictObject({
  alone: z
    .array(words)
    .min(5)
    .describe('Words that are a cry for help when nothing else is typed, or hardly anything.'),
  phrases: z.array(words).min(30).describe('Words in a row that are one wherever they stand.'),
});

/** content/shared/leave.yaml: language -> the neutral page that the button "Leave" opens. */
export const leaveSchema = z.strictObject(
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      z.url({ protocol: /^https$/, error: 'must be an https address of another site' }),
    ]),
  ) as Record<Locale, z.ZodURL>,
);

/** A Zod error in the author's words, one line a mistake: `dateline.url must be ...`. */
export function sayIssues(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      return `${path ? `${path} has` : 'has'} the unknown key ${issue.keys.map((k) => `"${k}"`).join(', ')}. Remove it, or correct its spelling.`;
    if (issue.code === 'invalid_key')
      return `${path} is no name for this place: it ${issue.issues.map(({ message }) => message).join(', ')}.`;
    if (issue.code === 'invalid_type' && issue.message.includes('received undefined'))
      return `${path} is missing. Add it.`;
    return `${path} ${issue.message.replace(/^Invalid input: /, '')}.`.replace(/\.\.$/, '.');
  });
}
