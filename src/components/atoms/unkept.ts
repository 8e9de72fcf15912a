/**
 * Attributes of every text field, so that no browser stores or sends what is typed: no autofill, no
 * session restore, no spelling or prediction service.
 */
export const unkept = {
  autocomplete: 'off',
  autocorrect: 'off',
  spellcheck: 'false',
  writingsuggestions: 'false',
} as const;
