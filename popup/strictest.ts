import type { License } from '../src/license/license';
import { termsOf } from '../src/license/terms';

/**
 * Whether who keeps to the one also keeps to the other: it permits no more, asks no less and forbids no less. Two that each
 * ask for themselves cannot both be kept to.
 */
const covers = (one: License, other: License): boolean => {
  const a = termsOf(one);
  const b = termsOf(other);
  const isTorn = b.asks.includes('same-license') && one.unit !== other.unit;
  return (
    !isTorn &&
    a.permits.every((each) => b.permits.includes(each)) &&
    b.asks.every((each) => a.asks.includes(each)) &&
    b.forbids.every((each) => a.forbids.includes(each))
  );
};

/** Of licenses that a page names in contradiction, the one that is safe whichever is meant; null where none is. */
export const findStrictest = (licenses: readonly License[]): License | null =>
  licenses.find((one) => licenses.every((other) => covers(one, other))) ?? null;
