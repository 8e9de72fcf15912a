// Lesson plans have in each language the steps, the story and the tasks that their facts ask for.
import type { Locale } from '#languages/locales.ts';
import { figuresOf } from '#content/figures.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';

/**
 * The words of a language's lesson plans have the steps, the story and the tasks of the shared
 * plan.
 */
export function checkPlanWords(content: Content, locale: Locale, report: Report): void {
  for (const [id, { steps, story, short }] of Object.entries(content.languages[locale].plans)) {
    checkSheet(content, locale, id, report);
    const file = `${locale}/teach/plans/${id}.yaml`;
    const expected = content.plans[id]?.steps ?? [];
    const of = `content/shared/plans/${id}.yaml`;
    if (steps.length !== expected.length)
      report(
        file,
        `has ${steps.length} steps, and ${of} has ${expected.length}. Give both the same, in the same order.`,
        { path: ['steps'] },
      );
    const left = (content.plans[id]?.short.leaveOut ?? []).map(String);
    const said = figuresOf(short);
    if (left.length !== said.length || left.some((n) => !said.includes(n)))
      report(
        file,
        `names the steps ${said.join(', ') || 'none'} in short, and ${of} leaves out ${left.join(', ')} (short.leaveOut). Give both the same.`,
        { path: ['short'] },
      );
    const told = expected.filter((step) => step.story).length;
    if (told !== (story ? 1 : 0))
      report(
        file,
        `has ${story ? 'a' : 'no'} story, and ${of} reads one aloud in ${told} steps (story: true). Give a plan with a story one such step, and a plan without it none.`,
        { path: ['story'] },
      );
    steps.forEach(({ show }, i) => {
      const slides = expected[i]?.slides;
      if (slides?.length === 0 && !show)
        report(
          file,
          `has a step ${i + 1} without "show", and no slide. Write there in one to three lines what pupils do: it is their slide.`,
          { path: ['steps', i] },
        );
      else if (slides?.length && show)
        report(
          file,
          `has "show" in the step ${i + 1}, which shows ${slides.join(', ')}. Remove it: it is for a step without slides.`,
          { path: ['steps', i, 'show'] },
        );
    });
  }
}

/** A plan says how its worksheet is used, and only where it has one. */
function checkSheet(content: Content, locale: Locale, id: string, report: Report): void {
  const [named, said] = [
    content.plans[id]?.worksheet,
    content.languages[locale].plans[id]?.worksheet,
  ];
  if (!named !== !said)
    report(
      `${locale}/teach/plans/${id}.yaml`,
      named
        ? `does not say how the worksheet "${named}" is used, which content/shared/plans/${id}.yaml names. Add worksheet.`
        : `says how a worksheet is used (worksheet), and content/shared/plans/${id}.yaml names none. Take it out, or name one there.`,
      { path: ['worksheet'] },
    );
}
