import { clean } from '../../attribution/clean';
import { inFours, isBic, isIban } from './iban';
import { isPixKey } from './pix-key';

/** An account that an app of a person's bank can pay to. */
export type Account =
  | { kind: 'iban'; iban: string; bic: string | null }
  /** ann@bank: a virtual payment address of India's UPI. */
  | { kind: 'upi'; address: string }
  /** A key of Brazil's Pix, and the town, which its code names beside it. */
  | { kind: 'pix'; key: string; town: string | null };

/** What a payto: address says (RFC 8905). An amount is not in it: how much is given is the giver's to say. */
export interface Payto {
  /** null for a kind that no code is made of here. */
  account: Account | null;
  name: string | null;
  /** What the payee wants to find beside the payment, for people and for programs. */
  message: string | null;
  instruction: string | null;
}

export type PaytoFault =
  | 'unreadable' // no address of this kind, or one that says more than can be seen
  | 'wrong-account'; // the account's own check digits say that it cannot be right

const PAYTO = /^payto:\/\/([a-z\d.-]{1,40})\/([^?#]{1,400})(?:\?([^#]{0,1500}))?$/i;
const OPTIONS_AT_MOST = 20;
const VPA = /^[a-z\d._-]{2,256}@[a-z][a-z\d]{1,63}$/i;

const decode = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** One line, where everything is seen: what ends a line would be a field of its own in a code. null for anything else. */
const readPlain = (text: string): string | null => {
  const value = decode(text);
  if (value === null) return null;
  const seen = clean(value);
  return seen === value.replace(/[ \u00a0]+/g, ' ').replace(/^ | $/g, '') ? seen : null;
};

/** The options by their names in small letters; null where one cannot be read, or stands there twice. */
const readOptions = (query: string): Map<string, string> | null => {
  const options = new Map<string, string>();
  const written = query.split('&').filter(Boolean);
  if (written.length > OPTIONS_AT_MOST) return null;
  for (const each of written) {
    const at = each.indexOf('=');
    const name = (at < 0 ? each : each.slice(0, at)).toLowerCase();
    const value = readPlain(at < 0 ? '' : each.slice(at + 1));
    if (value === null || options.has(name)) return null;
    options.set(name, value);
  }
  return options;
};

const readIban = (parts: readonly string[]): Account | PaytoFault => {
  const [bic, iban = ''] = parts.length === 2 ? parts : [null, parts[0]];
  if (parts.length > 2 || !/^[A-Z\d]{5,34}$/i.test(iban)) return 'unreadable';
  if (!isIban(iban.toUpperCase()) || (bic && !isBic(bic.toUpperCase()))) return 'wrong-account';
  return { kind: 'iban', iban: iban.toUpperCase(), bic: bic ? bic.toUpperCase() : null };
};

const readAccount = (
  kind: string,
  parts: readonly string[],
  options: Map<string, string>,
): Account | null | PaytoFault => {
  const [only = ''] = parts;
  if (kind === 'iban') return readIban(parts);
  if (kind !== 'upi' && kind !== 'pix') return null;
  if (parts.length !== 1) return 'unreadable';
  if (kind === 'upi') return VPA.test(only) ? { kind, address: only } : 'unreadable';
  const key = only.includes('@') ? only.toLowerCase() : only;
  return isPixKey(key) ? { kind, key, town: options.get('receiver-town') || null } : 'wrong-account';
};

/** Reads a payto: address. Nothing in it may end a line, hide, or stand there twice. */
export const readPayto = (text: string): Payto | PaytoFault => {
  const [, kind = '', path = '', query = ''] = PAYTO.exec(text) ?? [];
  const options = readOptions(query);
  const parts = path.split('/').map(readPlain);
  if (!kind || !options || !parts.every((part) => part !== null && part !== '')) return 'unreadable';
  const account = readAccount(kind.toLowerCase(), parts as string[], options);
  if (typeof account === 'string') return account;
  const said = (name: string): string | null => options.get(name) || null;
  return { account, name: said('receiver-name'), message: said('message'), instruction: said('instruction') };
};

/** An account as people compare it: an IBAN in groups of four. */
export const accountInWords = (account: Account): string =>
  account.kind === 'iban' ? inFours(account.iban) : account.kind === 'upi' ? account.address : account.key;

/** What two addresses have in common that lead to the same place: of an account, whatever name or message stands beside it; else all of it. */
export const placeOf = (address: string): string => {
  const payto = /^payto:/i.test(address) ? readPayto(address) : 'unreadable';
  const account = typeof payto === 'string' ? null : payto.account;
  return account ? `${account.kind} ${accountInWords(account)}` : address;
};
