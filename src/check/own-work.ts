import type { Signal } from '../signal/signal';
import { creatorsOf, noticesOf, titleOf } from '../work/describe';
import { type Reading, readLicense } from '../work/reading';
import type { Work } from '../work/work';
import type { Medium } from './medium';

/** What a file inside a document is called in the signals about it: it has no address. */
export const OWN_FILE = '#file';

/** The work that a file says it is, or null where it names no license. */
export const ownWork = (
  signals: readonly Signal[],
  { kind, address }: Pick<Medium, 'kind' | 'address'>,
): Work | null => {
  const readings = signals
    .filter(({ says }) => says === 'license')
    .map(readLicense)
    .filter((reading): reading is Reading => reading !== null);
  const [first] = readings;
  if (!first) return null;
  const source = signals.find(({ says }) => says === 'source')?.value ?? null;
  return {
    ...{ id: OWN_FILE, about: 'part', kind, address: address ?? '' },
    title: titleOf(signals, OWN_FILE),
    creators: creatorsOf(signals, OWN_FILE),
    licenses: [first.license],
    source: source && /^https?:\/\//i.test(source) ? source : null,
    scope: null,
    notices: noticesOf(signals, OWN_FILE),
    ...{ conflicts: [], evidence: [], page: { address: '', title: '' } },
  };
};
