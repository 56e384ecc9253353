import { readKuboAddress } from '../../src/publish/settings';
import type { Settings, TargetState } from '../../src/publish/share';

/**
 * Where a share is to be pinned: this browser, and the node in the settings. A place that has it already stays in the
 * list, also where the settings now name another; one that never got it gives way.
 */
export const aim = (targets: readonly TargetState[], settings: Settings, at: string): TargetState[] => {
  const wanted: Pick<TargetState, 'target' | 'address'>[] = [{ target: 'browser', address: '' }];
  const address = readKuboAddress(settings.kuboAddress);
  if (address) wanted.push({ target: 'kubo', address });
  const pinned = targets.filter(({ state }) => state === 'pinned');
  const open = wanted.filter(
    ({ target, address }) => !pinned.some((known) => known.target === target && known.address === address),
  );
  return [...pinned, ...open.map((place): TargetState => ({ ...place, state: 'waiting', problem: null, at }))];
};
