/**
 * Asks browsers that know speculation rules to fetch the next small page while a child reads this one (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API): its HTML, and nothing of it
 * runs. Only a link that is shown counts, so on the short way the next page of that way. A browser that saves data does not do it. "Immediate" because "eager" waits for a pointer over the link.
 */
export const nextPage =
  '{"prefetch":[{"where":{"selector_matches":"[rel=next]"},"eagerness":"immediate"}]}';
