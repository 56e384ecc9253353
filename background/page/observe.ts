import { correct } from '../../src/correction/correct';
import { type Report, takeSound } from '../../src/message/observation';
import { refusal } from '../../src/message/refusal';
import { ownAddress } from '../../src/signal/own-address';
import { embed } from '../../src/work/embed';
import { identify } from '../../src/work/identify';
import { announceSeen } from '../store/db/announce';
import { showBadge } from './badge';
import { readForPage } from './from-store';
import { readLeftSites } from './left-sites';
import { readTold } from './looked-up';
import { countSeen, forgetGone, isLeftAlone, noteSeen } from './seen';

const originOf = (address: string): string => new URL(address).origin;

/**
 * A page, or a frame in it, reports what it observed.
 * @param sent from which tab and address, as the browser says
 * @throws a refusal where it speaks for another site than its own
 */
export const observe = async (
  report: Report,
  sent: { tab: number | null; frame: number; address: string },
): Promise<null> => {
  const observation = takeSound(report);
  const own = originOf(sent.address);
  if (sent.tab === null || [observation.address, observation.canonical].some((address) => originOf(address) !== own)) {
    throw refusal('not-allowed', 'a page may only report for itself');
  }
  // A frame's script cannot read whose page it is in.
  if (sent.frame !== 0 && (await readLeftSites()).length > 0 && (await isLeftAlone(sent.tab))) return null;
  const canonical = ownAddress(observation.address, observation.canonical);
  const told = sent.frame === 0 ? await readTold(sent.tab, observation.address) : [];
  const seen = identify({ ...observation, canonical, signals: [...observation.signals, ...told] });
  const { corrections, waiting } = await readForPage(canonical);
  const corrected = correct(sent.frame === 0 ? seen : embed(seen), canonical, corrections);
  await noteSeen(sent.tab, sent.frame, corrected);
  // A page that says no license reports nothing, and the one before it may still be noted.
  await forgetGone(sent.tab, sent.frame);
  announceSeen();
  await showBadge(sent.tab, await countSeen(sent.tab), waiting);
  return null;
};
