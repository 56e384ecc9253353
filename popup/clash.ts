import type { License } from '../src/license/license';
import { termsOf } from '../src/license/terms';

/** Why a work made from another may not be able to carry the license that was chosen for it. */
export type Clash = 'adaptations' | 'commercial' | 'same_license';

const clashOf = (chosen: License, source: License): Clash | null => {
  const { asks, forbids } = termsOf(source);
  if (forbids.includes('adaptations')) return 'adaptations';
  if (asks.includes('same-license') && chosen.unit !== source.unit) return 'same_license';
  return forbids.includes('commercial') && termsOf(chosen).permits.includes('commercial') ? 'commercial' : null;
};

/**
 * Whether a source stands against a license. Of alternatives a person may take the one that does not. It is a hint, not
 * advice: whether a work is an adaptation at all is for a person to say.
 */
export const findClash = (chosen: License, alternatives: readonly License[]): Clash | null => {
  const clashes = alternatives.map((license) => clashOf(chosen, license));
  return clashes.includes(null) ? null : (clashes[0] ?? null);
};
