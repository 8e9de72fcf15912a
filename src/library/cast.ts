import { dataOf } from './entries.ts';

/** Which child of the cast stands where: names of `head-<child>` and `cast-<child>`. */
export const castList = () => dataOf('sharedCast', 'shared/cast');
