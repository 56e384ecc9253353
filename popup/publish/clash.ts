import { carriersOf } from '../../src/license/combine/share-alike';
import type { License } from '../../src/license/license';
import { termsOf } from '../../src/license/terms';

/** Why a work made from another may not be able to carry the license that was chosen for it. */
export type Clash = 'adaptations' | 'commercial' | 'same_license';

/** The same rules as for works that are combined (src/license/combine). */
const clashOf = (chosen: License, source: License): Clash | null => {
  if (termsOf(source).forbids.includes('adaptations')) return 'adaptations';
  const carriers = carriersOf(source);
  if (carriers && carriers.allows(chosen) !== true) return 'same_license';
  return termsOf(source).forbids.includes('commercial') && termsOf(chosen).permits.includes('commercial')
    ? 'commercial'
    : null;
};

/**
 * Whether a source stands against a license. Of alternatives a person may take the one that does not. It is a hint, not
 * advice: whether a work is an adaptation at all is for a person to say.
 */
export const findClash = (chosen: License, alternatives: readonly License[]): Clash | null => {
  const clashes = alternatives.map((license) => clashOf(chosen, license));
  return clashes.includes(null) ? null : (clashes[0] ?? null);
};
