import type { Attribution } from '../attribution/attribution';
import { compose } from '../attribution/compose';
import { findSafe } from '../attribution/safe-license';
import { plainUse } from '../attribution/use';
import type { Entry } from './entry';

/**
 * The attribution of an entry: as it was copied, or for a kept work the one it would get under the license that is safe;
 * where its page contradicts itself and none is, under the first that it states.
 */
export const creditOf = (entry: Entry): Attribution | null => {
  if (entry.type === 'credited') return entry.attribution;
  const license = findSafe(entry.work) ?? entry.work.licenses[0];
  return license ? compose(entry.work, plainUse(license)) : null;
};
