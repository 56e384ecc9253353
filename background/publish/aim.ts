import type { Place } from '../../src/publish/place';
import { readKuboAddress } from '../../src/publish/settings';
import type { Settings, TargetState } from '../../src/publish/share';

/**
 * Where a share is to be pinned: this browser, the node in the settings, and the places that a person gave. A place that has it
 * already stays in the list, also where the settings now name another; one that never got it gives way. So does one that a backup names
 * and nobody has asked: it stays paused.
 */
export const aim = (
  targets: readonly TargetState[],
  settings: Settings,
  places: readonly Place[],
  at: string,
): TargetState[] => {
  const wanted: Pick<TargetState, 'target' | 'address'>[] = [{ target: 'browser', address: '' }];
  const address = readKuboAddress(settings.kuboAddress);
  if (address) wanted.push({ target: 'kubo', address });
  // Services come last: they fetch the blocks from the nodes before them.
  const inOrder = [...places].sort(
    (a, b) => Number(a.kind === 'pinning-service') - Number(b.kind === 'pinning-service'),
  );
  for (const place of inOrder)
    if (!wanted.some((known) => known.target === place.kind && known.address === place.address))
      wanted.push({ target: place.kind, address: place.address });
  const isWanted = (place: Pick<TargetState, 'target' | 'address'>): boolean =>
    wanted.some(({ target, address }) => target === place.target && address === place.address);
  const pinned = targets.filter(({ state }) => state === 'pinned');
  const asleep = targets.filter((each) => each.restored && each.state === 'paused' && !isWanted(each));
  const open = wanted.filter(
    ({ target, address }) => !pinned.some((known) => known.target === target && known.address === address),
  );
  const confirmedAt = (place: Pick<TargetState, 'target' | 'address'>) => {
    const known = targets.find(({ target, address }) => target === place.target && address === place.address);
    return known?.confirmed ? { confirmed: known.confirmed } : {};
  };
  return [
    ...pinned,
    ...asleep,
    ...open.map((place): TargetState => ({ ...place, ...confirmedAt(place), state: 'waiting', problem: null, at })),
  ];
};
