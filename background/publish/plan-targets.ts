import type { Place } from '../../src/publish/place';
import type { TargetState } from '../../src/publish/share';
import type { Settings } from '../../src/settings/settings';
import { readOrigin } from '../../src/settings/settings';

type At = Pick<TargetState, 'target' | 'address'>;

/**
 * Where a share is to be pinned: this browser, the node in the settings, and the places that a person gave. A place that has it
 * already stays in the list, also where the settings now name another; one that never got it gives way. One that was asked to
 * unpin it is asked again only where nothing else is left to do. One that a backup names and nobody has asked stays paused.
 */
export const planTargets = (
  targets: readonly TargetState[],
  settings: Settings,
  places: readonly Place[],
  at: string,
): TargetState[] => {
  const wanted: At[] = [{ target: 'browser', address: '' }];
  const address = readOrigin(settings.kuboAddress);
  if (address) wanted.push({ target: 'kubo', address });
  // Services come last: they fetch the blocks from the nodes before them.
  const inOrder = [...places].sort(
    (a, b) => Number(a.kind === 'pinning-service') - Number(b.kind === 'pinning-service'),
  );
  for (const place of inOrder)
    if (!wanted.some((known) => known.target === place.kind && known.address === place.address))
      wanted.push({ target: place.kind, address: place.address });
  const isIn = (some: readonly At[]) => (place: At) =>
    some.some(({ target, address }) => target === place.target && address === place.address);
  const pinned = targets.filter(({ state }) => state === 'pinned');
  const missing = wanted.filter((place) => !isIn(pinned)(place));
  const asleep = targets.filter((each) => each.restored && each.state === 'paused' && !isIn(wanted)(each));
  const unpinned = targets.filter(({ state }) => state === 'unpinned');
  const others = missing.filter((place) => !isIn(unpinned)(place));
  // Who tries again what failed does not take back what they unpinned; where nothing else is open they mean that.
  const open = others.length > 0 ? others : missing;
  const kept = [...pinned, ...unpinned.filter((place) => !isIn(open)(place))];
  const confirmedAt = (place: At) => {
    const known = targets.find(({ target, address }) => target === place.target && address === place.address);
    if (known?.state === 'unpinned') return {};
    return {
      ...(known?.confirmed && { confirmed: known.confirmed }),
      ...(known?.pinnedAt && { pinnedAt: known.pinnedAt }),
    };
  };
  return [
    ...kept,
    ...asleep,
    ...open.map((place): TargetState => ({ ...place, ...confirmedAt(place), state: 'waiting', problem: null, at })),
  ];
};
