import type { Tip } from '../../src/tips/tip';

/** What is shown of a payment pointer that a person pays with a wallet of theirs, to be copied; '' for any other way. */
export const pointerOf = ({ state, payee }: Pick<Tip, 'state' | 'payee'>): string =>
  state.step === 'opened' && payee?.rail === 'pointer' ? payee.label : '';

/** As many characters as a QR code of version 40 holds at medium correction (ISO/IEC 18004, table 7). */
const CODE_HOLDS = 2331;

export const fitsCode = (text: string): boolean => text.length <= CODE_HOLDS;

/**
 * What an app of the person's reads: an invoice that waits, or an address of a network. The text is for a code, which is smaller in
 * capitals where those say the same (BOLT 11); the link is for an app on this machine. '' where there is neither.
 */
export const toShow = ({ state, payee }: Pick<Tip, 'state' | 'payee'>): { text: string; link: string } => {
  if (state.step === 'waiting') {
    const link = `lightning:${state.quote.invoice}`;
    return { text: link.toUpperCase(), link };
  }
  if (state.step !== 'opened' || payee?.rail !== 'code') return { text: '', link: '' };
  // Nothing but these is ever opened by a press: the address came from a page.
  return /^(?:bitcoin|payto|taler|lightning):/i.test(payee.address)
    ? { text: payee.address, link: payee.address }
    : { text: '', link: '' };
};
