import { dataOf } from './entries.ts';

/** The child of the cast for each place: names of `head-<child>` and `cast-<child>`. */
export const castList = () => dataOf('sharedCast', 'shared/cast');
