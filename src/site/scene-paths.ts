// The last part of the address of a scene.
import addresses from '../../content/shared/addresses.json' with { type: 'json' };

/**
 * Scenes whose ids name the subject have another address: addresses stay in the browser history,
 * where others can read them.
 */
const quiet: Readonly<Partial<Record<string, string>>> = addresses;
/** The last part of the address of a scene’s small page; it never changes. */
export const pathOf = (scene: string): string => quiet[scene] ?? scene;
