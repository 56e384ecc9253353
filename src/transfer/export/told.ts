import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import type { Entry } from '../../library/entry';
import { tellCorrections } from './corrected';
import { tellChanges } from './tell-changes';

/** What a reference says beside its fields, as lines: what was changed, the notices that travel with it, what a person corrected. */
export const toldBeside = (attribution: Attribution, entry: Entry): string[] => {
  const changes = tellChanges(attribution);
  return [...(changes ? [changes] : []), ...attribution.notices.map(clean), ...tellCorrections(entry.work)];
};
