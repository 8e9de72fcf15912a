// What a child meets on the page of a country, found in its tree.
import assert from 'node:assert/strict';
import { serviceKinds, type Service } from '#content/schemas/helplines.ts';
import { firstService } from '#library/first-number.ts';
import { named, type Tag, textOf } from './html.ts';
import { treeOf } from './trees.ts';

/** The services of a country in the order of its page: the one of the big button, then by kind. */
export function servicesShown(services: readonly Service[], language: string): Service[] {
  const first = firstService(services, language, new Date().toISOString().slice(0, 10));
  const placeOf = (one: Service): number => (one === first ? -1 : serviceKinds.indexOf(one.kind));
  return services.toSorted((a, b) => placeOf(a) - placeOf(b));
}
export const mainOf = (url: string): Tag => named(treeOf(url), 'main')[0] ?? assert.fail(url);

/** The card of each number, in their order. */
export const cardsOf = (url: string): Tag[] => named(mainOf(url), 'article');

/** The links in a part of a page that call a number. */
export const callsIn = (tag: Tag): Tag[] =>
  named(tag, 'a').filter(({ attributes }) => attributes.href?.startsWith('tel:'));

/**
 * The large buttons at the start of a page: those in the box after the country's name, which has
 * its own box with the button that reads aloud.
 */
export function firstButtons(url: string): Tag[] {
  const [heading = assert.fail(url)] = named(mainOf(url), 'h1');
  const tags = (tag: Tag | undefined): Tag[] =>
    (tag?.children ?? []).filter((child) => typeof child !== 'string');
  const title = heading.parent ?? assert.fail(url);
  const beside = tags(title.parent);
  const next = beside[beside.indexOf(title) + 1];
  return next?.name === 'div' ? tags(next) : [];
}

/** What a big button is for: its first words. */
export const labelOf = (button: Tag): string =>
  named(button, 'span').map(textOf).find(Boolean) ?? assert.fail(textOf(button));
