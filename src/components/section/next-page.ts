/**
 * Prefetches the next small page by speculation rules
 * (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API): its HTML only, without
 * running it. Only visible links count, so on the short route it is the next page of that route.
 * Save-Data turns it off. "immediate", because "eager" waits for a pointer over the link.
 */
export const nextPage =
  '{"prefetch":[{"where":{"selector_matches":"[rel=next]"},"eagerness":"immediate"}]}';
