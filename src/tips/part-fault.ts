import type { Part } from './tip';

/** Why a part of a gift cannot be given as it is, or null. */
export const partFault = ({ manner, payee, msat, spoken }: Part): string | null => {
  if (manner === 'word') return null;
  if (!payee) return 'nobody is named who would be paid';
  if (manner === 'open') return null;
  if (manner === 'consent') {
    if (payee.rail !== 'pointer') return `${payee.label} is no wallet address`;
    return spoken && spoken.amount > 0 && msat === 0 ? null : 'no amount is named';
  }
  if (payee.rail !== 'lightning') return `${payee.label} is not paid over Lightning`;
  return msat > 0 ? null : 'no amount is named';
};
