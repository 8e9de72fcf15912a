// The order of the sections (content/shared/sections.yaml), what the texts say about it, and ids
// already in use on a page.
import type { Locale } from '#languages/locales.ts';
import { pages } from '#site/urls.ts';
import { targetOf } from '#site/targets.ts';
import type { Report } from '#content/problem.ts';
import type { Content } from '#content/read.ts';
import type { Text } from '#content/texts.ts';
import { known } from './names.ts';
import { loudName } from './words.ts';

/** Addresses beside those of the sections: /en/<name>/. */
const takenPages: readonly string[] = [...pages, 'home', 'slides', 'pictures', '404'];
/**
 * Fragments on a section's page and its slides, and its pages beside those of scenes:
 * /en/online/#<name>, /en/online/<name>/.
 */
const takenPlaces: readonly string[] = [
  ...[
    'main',
    'top',
    'said',
    'remember',
    'all',
    'short',
    'title',
    'pages',
    'foot-read',
    'foot-site',
  ],
  ...['settings', 'panel-title', 'panel-note', 'listen'],
  ...['rules', 'breathe', 'help', 'hope', 'keys', 'country'],
];

/** A name in an address leads to one thing. */
export function checkNames({ sections, quiz, addresses }: Content, report: Report): void {
  const where = 'shared/sections.yaml';
  for (const [slug, { scenes }] of Object.entries(sections)) {
    if (takenPages.includes(slug))
      report(
        where,
        `has the section "${slug}", which is the name of a page already. Give it another name, in all languages.`,
      );
    for (const id of Object.keys(scenes)) {
      const address = addresses[id] ?? id;
      if (loudName.test(address))
        report(
          where,
          `has the scene "${id}" in "${slug}", and its page would have that name in its address, which stays in the history of a computer. Give it another name, in all languages: the first words of its heading; or another address in content/shared/addresses.json.`,
        );
      if (takenPlaces.includes(id) || id in quiz || /-(talk|poll)$/.test(id))
        report(
          where,
          `has the scene "${id}" in "${slug}", which is the name of another place on that page or its slides. Give it another name, in all languages.`,
        );
    }
  }
}

/** Each address that content/shared/addresses.json gives is of a scene, and of one only. */
export function checkAddresses({ sections, addresses }: Content, report: Report): void {
  const file = 'shared/addresses.json';
  const scenes = Object.values(sections).flatMap((section) => Object.keys(section.scenes));
  for (const [scene, address] of Object.entries(addresses)) {
    known(report, file, 'scene', scene, scenes, 'shared/sections.yaml');
    const others = scenes.filter((id) => id !== scene && (addresses[id] ?? id) === address);
    if (others.length > 0)
      report(
        file,
        `gives "${scene}" the address "${address}", which "${others.join(', ')}" has already. Each scene has an address of its own.`,
        { near: scene },
      );
  }
}

/** Where a text gives the number of a part, that part has it. */
export function checkOrder(content: Content, texts: readonly Text[], report: Report): void {
  const order = Object.keys(content.sections);
  for (const { file, at, text } of texts)
    for (const [, label = '', link = ''] of text.matchAll(/\[([^\]]+)\]\(([^)\s]+)\)/g)) {
      const target = targetOf(link);
      const said = /\d+/.exec(label)?.[0];
      if (target?.kind !== 'section' || target.scene || !said) continue;
      const number = order.indexOf(target.slug) + 1;
      if (number > 0 && Number(said) !== number)
        report(
          file,
          `has the link "[${label}](${link})", but "${target.slug}" is part ${number} in content/shared/sections.yaml. Correct the number or the link.`,
          at,
        );
    }
}

/** Each section leads on to the one after it. */
export function checkNext({ sections, languages }: Content, locale: Locale, report: Report): void {
  const order = Object.keys(sections);
  for (const [slug, { front }] of Object.entries(languages[locale].sections)) {
    const after = order[order.indexOf(slug) + 1];
    const found = [...front.next.matchAll(/\]\(section:([^)#\s]+)/g)].map(([, to = '']) => to);
    if (found.join() !== (after ?? ''))
      report(
        `${locale}/sections/${slug}.mdx`,
        `leads on (next) to ${found.join(', ') || 'no section'}. Expected, by the order in content/shared/sections.yaml: ${after ? `[...](section:${after})` : 'pages, since it is the last part'}.`,
        { path: ['next'] },
      );
  }
}
