import type { Manner, Tip, TipState } from './tip';

/**
 * A way that money, or thanks, can go: one file in background/tips/rail for each manner. It holds nothing that has to survive. Whoever
 * drives it writes each answer into the journal before asking for the next, so that a rail is only ever asked to go on from what is
 * written down.
 */
export interface TipRail {
  manner: Manner;
  /**
   * Whether its first step asks somebody. One that does is not begun again after a restart: the person has gone, and a second invoice
   * might be one too many.
   */
  asks: boolean;
  /**
   * Does what is due for a tip that is not final, and answers the state that follows; null where nothing is known yet.
   * From `quoted` on it asks for nothing new. For a tip that is `sending` it sends the bytes of the state and no others.
   * @param first whether this background took the tip's last step itself, just now: else somebody may have done what is due already
   * @throws FailureCode where nobody can have been paid: the tip has failed for that reason
   */
  advance(tip: Tip, first: boolean): Promise<TipState | null>;
}
