import type { Tip } from '../../src/tips/tip';

/** What is shown of a payment pointer that a person pays with a wallet of theirs, to be copied; '' for any other way. */
export const pointerOf = ({ state, payee }: Pick<Tip, 'state' | 'payee'>): string =>
  state.step === 'opened' && payee?.rail === 'pointer' ? payee.label : '';

/** As many characters as a QR code of version 40 holds at medium correction (ISO/IEC 18004, table 7). */
const CODE_HOLDS = 2331;

const isPayto = (address: string): boolean => /^payto:/i.test(address);

/**
 * What an app of the person's reads: an invoice that waits, or an address of a network. The text is for a code, which is smaller in
 * capitals where those say the same (BOLT 11); '' where no code holds it, or no app reads it from one. The link is for an app on this
 * machine; '' where there is nothing to open.
 */
export const toShow = ({ state, payee }: Pick<Tip, 'state' | 'payee'>): { text: string; link: string } => {
  const shown = (text: string, link: string) => ({ text: text.length <= CODE_HOLDS ? text : '', link });
  if (state.step === 'waiting') {
    const link = `lightning:${state.quote.invoice}`;
    return shown(link.toUpperCase(), link);
  }
  if (state.step !== 'opened' || payee?.rail !== 'code') return shown('', '');
  const { address } = payee;
  // Nothing but these is ever opened by a press: the address came from a page.
  if (!/^(?:bitcoin|payto|taler|lightning):/i.test(address)) return shown('', '');
  return shown(isPayto(address) ? '' : address, address);
};
