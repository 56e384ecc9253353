import { authorizationOf, type Place, type PlaceInput } from '../../src/publish/place';
import { readProblem } from '../../src/publish/problem';
import type { Problem } from '../../src/publish/share';

/** What trying a place needs of the rest. */
export interface Trying {
  /** The Authorization header that is kept for a place; null where it wants none, or is not kept. */
  authorizationAt(place: Place): Promise<string | null>;
  /** Asks the place whether it is one, and would take what we send. Throws a ProblemCode where not. */
  reach(place: Place, authorization: string | null): Promise<void>;
}

/**
 * Asks a place whether it is there and takes the person's name and secret; nothing of any work is sent.
 * @returns null where it would, else why not. Without a user and a secret, those that are kept for it count
 */
export const tryPlace = async ({ user, secret, ...place }: PlaceInput, deps: Trying): Promise<Problem | null> => {
  try {
    await deps.reach(place, authorizationOf({ user, secret }) ?? (await deps.authorizationAt(place)));
    return null;
  } catch (error) {
    return readProblem(error);
  }
};
