// The lessons on paper: the sheet to teach from, and the sheets for a class without a screen.
import assert from 'node:assert/strict';
import { counted } from '#languages/message.ts';
import { content } from '../support/content.ts';
import { squeeze, wordsIn } from '../support/html.ts';
import { cardLines, inThisOrder, papersOf, placeOf } from '../support/papers.ts';
import { test } from '../support/test.ts';
import { treeOf } from '../support/trees.ts';

test('a lesson on paper has every part of its plan in order, says how many pages it has, and brings rules, slides and help for the class', async () => {
  for (const open of await papersOf(/^lesson-/)) {
    const { locale, name } = open;
    const { plans, slides, teachIndex, strings, withoutWords } = content.languages[locale];
    const id = name.replace(/^lesson-|-\w+$/g, '');
    const plan = plans[id] ?? assert.fail(open.file);
    const steps = plan.steps.flatMap(({ title, do: act, say = [], ask = [] }, i) => [
      title,
      act,
      // Who tells the story without a screen has its sentences on the sheet.
      ...(content.plans[id]?.steps[i]?.slides ?? []).flatMap(
        (slide) => withoutWords.frames[slide.replace('picture:', '')]?.tells ?? [],
      ),
      ...say,
      ...ask,
    ]);
    const story = plan.story ? [plan.story.title, ...plan.story.text.split(/\[[^\]]+\]/)] : [];
    const { language, sight, hearing, learning, large, power } = plan.for;
    const series = content.plans[id]?.part === 1 ? teachIndex.series.notes : [];
    await inThisOrder(open, [
      plan.title,
      strings['lesson.steps'],
      ...steps,
      ...plan.need,
      ...story,
      language,
      sight,
      hearing,
      learning,
      large,
      power,
      ...(plan.worksheet ? [plan.worksheet] : []),
      plan.short,
      plan.otherTask,
      plan.calm,
      plan.helpSlide,
      plan.check,
      ...series,
      ...cardLines(locale).filter((line) => line.startsWith('**')),
    ]);
    // A teacher who stands holds one page: the lesson with its ending, and nothing before it.
    const [first = '', second = '', ...more] = await open.texts();
    const [need = ''] = plan.need;
    const pages = counted(strings['lesson.pages'], locale, { n: more.length + 2 });
    assert.ok(
      wordsIn(treeOf(`/${locale}/teach/${id}/`)).includes(
        squeeze(strings['lesson.paper']).replace('{pages}', squeeze(pages)),
      ),
      `${open.file}: its page does not say that there are ${more.length + 2} pages`,
    );
    // Behind it: rules and breathing, every slide, and help on the last sheet.
    const { rules, breathe, hope, help } = slides;
    for (const [where, titles] of [
      [more[0], [rules.title, breathe.title]],
      [more.at(-1), [hope.title, help.title, ...help.fields]],
    ] as const)
      for (const title of titles)
        assert.ok(placeOf(where ?? '', locale, title, 0) >= 0, `${open.file}: ${title}`);
    await inThisOrder(
      { ...open, texts: () => Promise.resolve(more.slice(1, -1)) },
      plan.steps.flatMap(({ show = [] }) => show),
    );
    assert.ok(
      placeOf(second, locale, need, 0) >= 0 && placeOf(first, locale, need, 0) < 0,
      `${open.file}: its first page ends before the lesson does`,
    );
  }
});
