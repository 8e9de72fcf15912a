import type { Language, Rule, TypingRules } from './types.ts';

const sent = (rules: readonly Rule[]) =>
  rules.map(([letters, instead]) => [letters.source, instead] as const);

/**
 * The rules to read what a child types in a language, as sent to the browser: plain data, for this
 * language only.
 */
export function typingRules({ tag, spaces, alphabet, typed }: Language): TypingRules {
  const { article } = alphabet;
  const {
    apostrophe,
    fold = [],
    sounds,
    asking,
    also,
    particles,
    clitics,
    elided,
    places,
    latin,
  } = typed;
  return {
    tag,
    spaces,
    ...(article && { article }),
    apostrophe,
    fold: sent(fold),
    sounds: typeof sounds === 'string' ? sounds : sent(sounds),
    ...(asking && { asking: asking.source }),
    ...(also && { also }),
    ...(particles && { particles: particles.source }),
    ...(elided && { elided: elided.source }),
    places: {
      before: places.before.source,
      ...(places.endings && { endings: places.endings.source }),
    },
    ...(clitics && { clitics: { before: clitics.before.source, after: clitics.after.source } }),
    ...(latin && {
      latin: {
        letters: sent(latin.letters),
        ...(latin.instead && { instead: sent(latin.instead) }),
        ...(latin.unsure && { unsure: latin.unsure.source }),
      },
    }),
  };
}
