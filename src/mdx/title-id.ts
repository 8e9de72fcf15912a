/** The name of the heading of a scene, which names the scene for those who listen; its address is the scene itself. */
export const titleId = (scene: string): string => `${scene}-title`;
