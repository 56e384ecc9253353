import type { Attribution } from '../attribution/attribution';
import { compose } from '../attribution/compose';
import type { Entry } from './entry';

/** The attribution of an entry: as it was copied, or for a kept work the one it would get under its first license. */
export const creditOf = (entry: Entry): Attribution | null => {
  if (entry.type === 'credited') return entry.attribution;
  const license = entry.work.licenses[0];
  return license ? compose(entry.work, { license, changes: null }) : null;
};
