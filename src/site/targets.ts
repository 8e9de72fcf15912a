// What an author may write as the goal of a link: `page:help`, `term:crime`.
import type { Locale } from '#languages/locales.ts';
import type { Page } from './addresses.ts';
import {
  pages,
  helpParts,
  happeningParts,
  homeUrl,
  sectionUrl,
  pageUrl,
  teachUrl,
  shareUrl,
  slidesUrl,
  termUrl,
} from './urls.ts';

const partsOf: Partial<Record<Page, readonly string[]>> = {
  help: helpParts,
  happening: happeningParts,
};

/** What an author may write between the round brackets of a link. */
export type Target =
  | { kind: 'page'; page: Page | 'home'; part?: string }
  | { kind: 'section'; slug: string; scene?: string }
  | { kind: 'scene'; scene: string }
  | { kind: 'term'; term: string }
  | { kind: 'teach'; page: string }
  | { kind: 'share'; page: string }
  | { kind: 'slide'; slide: string }
  /** A place that a school fills in on paper. */
  | { kind: 'blank' }
  /** The name of this site's host, or of the neutral page that "Leave" opens. */
  | { kind: 'site'; which: 'host' | 'leave' }
  | { kind: 'lang'; tag: string }
  | { kind: 'outside'; href: string };

const includes = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value);

/** The targets of each scheme. */
const targets: Record<string, (rest: string) => Target | undefined> = {
  page: (rest) => {
    const [page = '', part] = rest.split('#');
    if (page === 'home') return part ? undefined : { kind: 'page', page };
    if (!includes(pages, page) || (part && !partsOf[page]?.includes(part))) return undefined;
    return { kind: 'page', page, ...(part ? { part } : {}) };
  },
  section: (rest) => {
    const [slug = '', scene] = rest.split('#');
    return { kind: 'section', slug, ...(scene ? { scene } : {}) };
  },
  term: (term) => ({ kind: 'term', term }),
  lang: (tag) => ({ kind: 'lang', tag }),
  teach: (page) => ({ kind: 'teach', page }),
  share: (page) => ({ kind: 'share', page }),
  slide: (slide) =>
    /^(rules|breathe|help|hope)$/.test(slide) ? { kind: 'slide', slide } : undefined,
  blank: () => ({ kind: 'blank' }),
  site: (which) => (which === 'host' || which === 'leave' ? { kind: 'site', which } : undefined),
};
/**
 * Reads `page:help`, `page:help#find`, `section:online#who-is-writing`, `#remember`, `term:crime`,
 * `teach:card`, `share:licence`, `slide:rules`, `blank:`, `site:host`, `lang:en` or an https
 * address; undefined for anything else.
 */
export function targetOf(link: string): Target | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(link) ?? [];
  if (Object.hasOwn(targets, scheme)) return targets[scheme]?.(rest);
  if (link.startsWith('#')) return { kind: 'scene', scene: link.slice(1) };
  return /^https?:\/\//.test(link) ? { kind: 'outside', href: link } : undefined;
}

/** The section and scene that a text names: `section:online#who-is-writing`. */
export function sceneOf(link: string): { section: string; scene: string } | undefined {
  const target = targetOf(link);
  return target?.kind === 'section' && target.scene
    ? { section: target.slug, scene: target.scene }
    : undefined;
}

/**
 * The address of a target in a language; undefined where there is none (a language mark, a blank to
 * fill in). `section`: set on small pages, where links to scenes of that section lead to their
 * pages; elsewhere they lead to a place on the same page.
 */
export function urlOf(locale: Locale, target: Target, section?: string): string | undefined {
  switch (target.kind) {
    case 'page':
      return target.page === 'home' ? homeUrl(locale) : pageUrl(locale, target.page, target.part);
    case 'section':
      return sectionUrl(locale, target.slug, target.scene);
    case 'scene':
      return section ? sectionUrl(locale, section, target.scene) : `#${target.scene}`;
    case 'term':
      return termUrl(locale, target.term);
    case 'teach':
      return teachUrl(locale, target.page);
    case 'share':
      return shareUrl(locale, target.page);
    case 'slide':
      return slidesUrl(locale, 'what-is-it', { slide: target.slide });
    case 'outside':
      return target.href;
    default:
      return undefined;
  }
}
