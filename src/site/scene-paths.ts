// The last part of the address of a scene.

/** Scenes whose names say the subject: an address stays in the history of a computer, and who looks on must not read it there. */
const quietPaths: Readonly<Partial<Record<string, string>>> = {
  'a-crime-against-children': 'what-happened-to-leo',
  'what-is-exploitation': 'when-is-it-wrong',
  'children-in-poverty': 'little-money',
  'children-in-war': 'no-peace',
  'who-are-traffickers': 'who-are-they',
  'criminals-online': 'tricks-online',
  'never-a-criminal': 'no-blame',
};
/** The last part of the address of a scene’s small page; it never changes. */
export const pathOf = (scene: string): string => quietPaths[scene] ?? scene;
