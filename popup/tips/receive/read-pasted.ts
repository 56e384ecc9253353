import type { Observation } from '../../../src/signal/signal';
import { identify } from '../../../src/work/identify';
import type { Seen } from '../../../src/work/work';
import { Complaint } from '../../platform/explain';
import { t } from '../../platform/words';

/** What content/source-reader puts there: the reader that runs in every page. */
type ReadSource = (html: string, address: string) => Omit<Observation, 'ms'>;
const reader = globalThis as typeof globalThis & { commonerReadSource?: ReadSource };

const load = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'source-reader.js';
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Complaint(t('refusal_failed'))));
    document.head.append(script);
  });

/** Reads the source of a page as the page itself is read. The reader is loaded for it, once. */
export const readPasted = async (html: string, address: string): Promise<Seen> => {
  if (!reader.commonerReadSource) await load();
  const look = reader.commonerReadSource?.(html, address);
  if (!look) throw new Complaint(t('refusal_failed'));
  return identify({ ...look, ms: 0 });
};
