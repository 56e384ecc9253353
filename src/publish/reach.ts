import { isPrivateAddress } from '../signal/private-address';
import type { ProblemCode, Share, TargetState } from './share';

/** How far a share reaches, as far as that is known: what a screen says of it as a whole. */
export type Reach =
  | 'hashing'
  /** It could not be kept: there is no copy. */
  | 'failed'
  /** This browser has the only copy, and nobody else can open it. */
  | 'here'
  /** The same, and it is on its way to another place. */
  | 'sending'
  /** It was pinned elsewhere, and no place confirms it any more. */
  | 'unconfirmed'
  /** A place of this machine or its network has it: others reach it while that runs and can be reached. */
  | 'node'
  /** A place beyond the own network said that it has it. */
  | 'online';

/** How one place stands to a share, in the words that a line of it says. */
export type Standing =
  | ('saved' | 'not_saved')
  | ('waiting' | 'sending' | 'paused' | 'pinned' | 'unpinned')
  | ('offline' | 'refused' | 'lost' | 'failed');

/** What a place answered that could have pinned it. Every other failure is one of talking with it. */
const REFUSALS: readonly (ProblemCode | undefined)[] = [
  ...(['node-forbidden', 'node-refused-block', 'node-full', 'service-forbidden', 'service-refused'] as const),
];

export const isElsewhere = ({ target }: TargetState): boolean => target !== 'browser';

const isNear = ({ address }: TargetState): boolean => URL.canParse(address) && isPrivateAddress(address);

/** Whether a place said once that it has the share, and nobody let it go. */
const wasPinned = ({ state, pinnedAt, problem }: TargetState): boolean =>
  state !== 'unpinned' && (pinnedAt !== undefined || problem?.code === 'service-lost');

export const reachOf = ({ state, targets }: Share): Reach => {
  if (state.step !== 'held') return state.step;
  const elsewhere = targets.filter(isElsewhere);
  const pinned = elsewhere.filter((each) => each.state === 'pinned');
  if (pinned.length > 0) return pinned.every(isNear) ? 'node' : 'online';
  if (elsewhere.some((each) => each.state === 'waiting' || each.state === 'sending')) return 'sending';
  return elsewhere.some(wasPinned) ? 'unconfirmed' : 'here';
};

/** Whether a link to it may be offered: a copy elsewhere is confirmed. */
export const isOnline = (reach: Reach): boolean => reach === 'node' || reach === 'online';

export const standingOf = ({ target, state, problem }: TargetState): Standing => {
  if (target === 'browser') return state === 'failed' ? 'not_saved' : 'saved';
  if (state === 'unreachable') return 'offline';
  if (state !== 'failed') return state;
  if (problem?.code === 'service-lost') return 'lost';
  return REFUSALS.includes(problem?.code) ? 'refused' : 'failed';
};

/** Whether a place may have a pin of the share that it can be asked to let go. */
export const canUnpin = (place: TargetState): boolean => {
  const { state, confirmed, pinnedAt } = place;
  if (!isElsewhere(place) || state === 'waiting' || state === 'sending' || state === 'unpinned') return false;
  if (standingOf(place) === 'lost') return false;
  return state === 'pinned' || pinnedAt !== undefined || confirmed !== undefined;
};
