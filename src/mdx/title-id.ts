/** The id of a scene's heading, for `aria-labelledby`. The scene's own id is its address. */
export const titleId = (scene: string): string => `${scene}-title`;
