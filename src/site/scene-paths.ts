// The last part of the address of a scene.
import addresses from '../../content/shared/addresses.json' with { type: 'json' };

/** Scenes whose names say the subject: an address stays in the history of a computer, and who looks on must not read it there. */
const quiet: Readonly<Partial<Record<string, string>>> = addresses;
/** The last part of the address of a scene’s small page; it never changes. */
export const pathOf = (scene: string): string => quiet[scene] ?? scene;
