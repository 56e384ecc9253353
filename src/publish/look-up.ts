import { codedOf } from '../error/coded-error';
import type { Result } from '../error/result';
import { readOrigin } from '../settings/settings';
import type { Opened } from './opened';
import type { Origin } from './origin';
import { isProblemError } from './problem';
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

/** A work that was found, and where. */
export interface Found {
  opened: Opened;
  origin: Origin;
}

export type LookedUp = Result<Found, ProblemCode | 'not-found'>;

/** What a place has of a work, or why it has nothing. */
const openAt = async (
  origin: Origin,
  open: (origin: Origin) => Promise<Opened>,
): Promise<Result<Found, ProblemCode>> => {
  try {
    return { ok: true, value: { opened: await open(origin), origin } };
  } catch (error) {
    if (!isProblemError(error)) throw error;
    return { ok: false, problem: codedOf(error) };
  }
};

/** What only says that a place does not have it, or is not there. */
const NOT_THERE: readonly ProblemCode[] = [
  ...(['block-missing', 'node-unreachable', 'node-not-kubo', 'node-forbidden', 'permission-missing'] as const),
];

/**
 * Opens a work from the first place that has it. What went wrong at one is told only where no other has it; whatever was served is hashed,
 * so that none can make it another work.
 * @param open throws a ProblemCode for what is no reason to stop looking elsewhere
 */
export const lookUp = async (
  origins: readonly Origin[],
  open: (origin: Origin) => Promise<Opened>,
): Promise<LookedUp> => {
  const failed: { from: Origin['from']; problem: Problem }[] = [];
  for (const origin of origins) {
    const found = await openAt(origin, open);
    if (found.ok || found.problem.code === 'cancelled') return found;
    failed.push({ from: origin.from, problem: found.problem });
  }
  const telling = failed.find(({ problem }) => !NOT_THERE.includes(problem.code));
  const [only] = failed.length === 1 ? failed : [];
  const alone = only && (only.problem.code !== 'block-missing' ? only : undefined);
  const told = telling ?? alone;
  if (told) return { ok: false, problem: told.problem };
  const said = failed.filter(({ from, problem }) => from !== 'here' && problem.detail !== '');
  const detail = said.map(({ from, problem }) => `${from}: ${problem.detail}`).join('\n');
  return { ok: false, problem: { code: 'not-found', detail } };
};
