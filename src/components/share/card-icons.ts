// The sign of each card on the first page for organizations, by its page.
export const cardIcons = {
  links: 'link',
  pictures: 'eye',
  embed: 'screen',
  words: 'message',
  print: 'print',
  offline: 'download',
  'your-name': 'note',
  evidence: 'tick',
  'tell-us': 'question',
} as const;
