import { readOrigin } from '../settings/settings';
import type { Opened, Tried } from './opened';
import type { Origin } from './origin';
import type { Problem, ProblemCode } from './share';

export const PLACES = ['anywhere', 'here', 'node', 'gateway'] as const;

/** Where a person lets a shared work be looked for. */
export interface Where {
  /** `anywhere`: this browser, then the node, then the gateway that a pasted link names. */
  place: (typeof PLACES)[number];
  /** Addresses as written. */
  node: string;
  gateway: string;
}

const at = (from: 'node' | 'gateway', written: string): Origin[] => {
  const address = readOrigin(written);
  return address ? [{ from, address }] : [];
};

/**
 * Where to look, in order; null where the address that was written is none. A gateway is asked where a person names it, in a link or as
 * the place, and never otherwise.
 * @param named the gateway of the link that was pasted, or null
 */
export const originsFor = ({ place, node, gateway }: Where, named: string | null): Origin[] | null => {
  if (place === 'here') return [{ from: 'here' }];
  if (place === 'anywhere') return [{ from: 'here' }, ...at('node', node), ...(named ? at('gateway', named) : [])];
  const origins = at(place, place === 'node' ? node : gateway);
  return origins.length > 0 ? origins : null;
};

export type LookedUp =
  | { opened: Opened; origin: Origin }
  | { opened: null; problem: Problem | { code: 'not-found'; detail: string } };

/** What only says that a place does not have it, or is not there. */
const NOT_THERE: readonly ProblemCode[] = [
  ...(['block-missing', 'node-unreachable', 'node-not-kubo', 'node-forbidden', 'permission-missing'] as const),
];

/**
 * Opens a work from the first place that has it. What went wrong at one is told only where no other has it; whatever was served is hashed,
 * so that none can make it another work.
 */
export const lookUp = async (
  origins: readonly Origin[],
  open: (origin: Origin) => Promise<Tried<Opened>>,
): Promise<LookedUp> => {
  const failed: { from: Origin['from']; problem: Problem }[] = [];
  for (const origin of origins) {
    const { value, problem } = await open(origin);
    if (value) return { opened: value, origin };
    if (problem.code === 'cancelled') return { opened: null, problem };
    failed.push({ from: origin.from, problem });
  }
  const telling = failed.find(({ problem }) => !NOT_THERE.includes(problem.code));
  const [only] = failed.length === 1 ? failed : [];
  const alone = only && (only.problem.code !== 'block-missing' ? only : undefined);
  const told = telling ?? alone;
  if (told) return { opened: null, problem: told.problem };
  const said = failed.filter(({ from, problem }) => from !== 'here' && problem.detail !== '');
  const detail = said.map(({ from, problem }) => `${from}: ${problem.detail}`).join('\n');
  return { opened: null, problem: { code: 'not-found', detail } };
};
