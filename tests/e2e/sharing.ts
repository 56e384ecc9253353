import { poll } from '../../scripts/browser/poll.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { shareFile } from '../../scripts/tour/share.mjs';
import type { Share, TargetState } from '../../src/publish/share';
import { ask, type Driver } from './driver';

/** What is shared. */
export const FILE = inRoot('tests', 'gallery', 'media', 'hedge.jpg');

export const find = async (driver: Driver, id: string): Promise<Share> => {
  const share = (await ask(driver, 'publish.list', null)).find((each) => each.id === id);
  if (!share) throw new Error(`the share ${id} is gone`);
  return share;
};

/** Waits until the node's answer to a share is settled one way or the other. */
export const settle = (driver: Driver, id: string, state: TargetState['state']): Promise<TargetState> =>
  poll(
    async () => (await find(driver, id)).targets.find((each) => each.target === 'kubo' && each.state === state),
    `the node being ${state}`,
  );

/** Shares it through the form. */
export const share = async (driver: Driver): Promise<Share> => (await shareFile(driver, FILE))[1] as Share;
/** Has shares sent to the node at this address. */
export const aimAt = (driver: Driver, kuboAddress: string) =>
  ask(driver, 'settings.write', { kuboAddress, creator: '' });
