/** What stands in the menus before the pages for a child who thinks of their own life. */
export const quietIcons: Partial<Record<string, 'question' | 'breath'>> = {
  happening: 'question',
  quiet: 'breath',
};
