import { plainUse } from '../attribution/use';
import type { Credited, Entry, KeptWork } from './entry';

/** An entry as it was before uses, notes and projects: in the database up to version 4, and in the first version of the JSON export. */
export type OldEntry =
  | Omit<KeptWork, 'note' | 'tags' | 'projects' | 'digest' | 'former'>
  | (Omit<Credited, 'note' | 'tags' | 'projects' | 'digest' | 'attribution'> & {
      attribution: Partial<Credited['attribution']> & Pick<Credited['attribution'], 'license' | 'changes'>;
    });

/** The entry with what it did not know: nothing was said of the use, and so it is a plain one. */
export const upgradeEntry = (entry: OldEntry): Entry => {
  const more = { note: '', tags: [], projects: [], digest: '' };
  if (entry.type === 'kept') return { ...more, former: [], ...entry };
  const attribution = { ...plainUse(entry.attribution.license), ...entry.attribution };
  return { ...more, ...entry, attribution: attribution as Credited['attribution'] };
};
