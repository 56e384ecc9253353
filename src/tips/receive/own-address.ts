import { readPayto } from '../bank-code/payto';
import { type PayAddress, readPayAddress, readPointer } from '../read-address';

/** Why a line is no address at which a person can be paid: a key of _locales (paid_<code>). */
export type OwnFault =
  | 'wrong' // none that is known
  | 'iban-wrong' // an account's number with a mistake in it
  | 'iban-nameless'; // an account without the name of its holder, which banks want

export type OwnAddress = { fault: OwnFault } | { fault: null; address: string; read: PayAddress };

/** An account as a person writes it: its number, with or without spaces, and behind a comma whose it is. */
const ACCOUNT = /^([A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30})(?:\s*[,;]\s*(\S.{0,69})?)?$/i;

const asPayto = (line: string): string => {
  const [, number, name = ''] = ACCOUNT.exec(line) ?? [];
  if (!number) return line;
  const query = name ? `?receiver-name=${encodeURIComponent(name.trim())}` : '';
  return `payto://iban/${number.replaceAll(' ', '').toUpperCase()}${query}`;
};

/**
 * Reads one way to pay the person themselves, as they write it: what a page may give (read-address), a payment pointer ($wallet.example/ann),
 * or a bank account with the name of its holder, which becomes a payto: address. Nobody is asked.
 */
export const readOwnAddress = (written: string): OwnAddress => {
  const address = asPayto(written.trim());
  const payto = /^payto:/i.test(address) ? readPayto(address) : null;
  if (payto === 'wrong-account') return { fault: 'iban-wrong' };
  if (payto === 'unreadable') return { fault: 'wrong' };
  if (payto?.account?.kind === 'iban' && payto.name === null) return { fault: 'iban-nameless' };
  const read = address.startsWith('$') ? readPointer(address) : readPayAddress(address);
  return typeof read === 'string' ? { fault: 'wrong' } : { fault: null, address, read };
};
