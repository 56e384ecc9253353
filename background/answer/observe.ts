import { RefusedError } from '../../src/message/transport';
import type { Observation } from '../../src/signal/signal';
import { identify } from '../../src/work/identify';
import { showBadge } from './badge';
import { noteSeen } from './seen';
import { readTold } from './told';

const originOf = (address: string): string => new URL(address).origin;

/**
 * A page reports what it observed.
 * @param sent from which tab and address, as the browser says
 * @throws RefusedError where it speaks for another site than its own
 */
export const observe = async (
  observation: Observation,
  sent: { tab: number | null; address: string },
): Promise<null> => {
  const own = originOf(sent.address);
  if (sent.tab === null || [observation.address, observation.canonical].some((address) => originOf(address) !== own)) {
    throw new RefusedError('page.observed', { code: 'not-allowed', detail: 'a page may only report for itself' });
  }
  const told = await readTold(sent.tab, observation.address);
  const seen = identify({ ...observation, signals: [...observation.signals, ...told] });
  await noteSeen(sent.tab, seen);
  await showBadge(sent.tab, seen.works.length);
  return null;
};
