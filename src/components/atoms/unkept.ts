/**
 * What every field that takes words has, so that no browser keeps them or sends them anywhere: not for filling in forms, not in the files from which it
 * opens its tabs again, not to a service that spells or predicts.
 */
export const unkept = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
} as const;
