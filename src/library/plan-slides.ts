import type { Locale } from '../i18n/locales.ts';
import { slidesUrl, storyUrl } from '../i18n/urls.ts';
import { openStory } from './practise.ts';
import { scenesOf } from './sections.ts';
import { slideWordsIn, type Plan } from './teach.ts';

/** A slide that a lesson plan shows: its name, and where it is. */
export interface PlanSlide {
  label: string;
  href: string;
}

/** The slides of each step of a plan, by the name that the plan gives them. */
export async function planSlidesOf(locale: Locale, plan: Plan): Promise<Record<string, PlanSlide>> {
  const { rules, breathe, help, hope } = await slideWordsIn(locale);
  const special: Record<string, string> = { rules: rules.title, breathe: breathe.title, help: help.title, hope: hope.title };
  const found: Record<string, PlanSlide> = {};
  for (const slide of plan.steps.flatMap((step) => step.slides)) {
    const [section = '', scene = ''] = slide.split('#');
    if (slide.startsWith('slide:')) {
      const name = slide.slice(6);
      // Rules and breathing stand in every deck. Help and the good news under it are one slide: that of the section whose good news closes the plan.
      const closing = name === 'help' || name === 'hope';
      found[slide] = { label: special[name] ?? name, href: slidesUrl(locale, closing ? plan.hope : (plan.sections[0] ?? plan.hope), { slide: name }) };
    } else if (slide.startsWith('story:')) {
      const { slug, front } = await openStory(locale, slide.slice(6));
      found[slide] = { label: front.title, href: storyUrl(locale, slug) };
    } else {
      const heading = (await scenesOf(locale, section)).find(({ id }) => id === scene)?.heading ?? '';
      found[slide] = { label: heading, href: slidesUrl(locale, section, { slide: scene }) };
    }
  }
  return found;
}
