import { clean } from '../../attribution/clean';
import type { Money } from '../spoken';
import { cut } from './cut';
import { writeEpc } from './epc';
import { areaOf } from './iban';
import type { Account, Payto } from './payto';
import { writePix } from './pix';
import { writeUpi } from './upi';

/** Why no code can be made; what a person needs for a transfer by hand is there all the same. */
export type CodeRefusal =
  | 'name-missing' // nobody is named whose account it is: a bank asks for that
  | 'name-long' // a name cut short would be another
  | 'bic-missing' // outside the European Economic Area a bank is named too
  | 'not-sepa'; // no code is known for accounts of that country

/** What a person hands to an app of their bank, as one code and in pieces that say the same. */
export interface BankCode {
  account: Account;
  /** '' where nobody is named. */
  name: string;
  /** null where none was given, or none that this account can be paid in. */
  money: Money | null;
  reference: string;
  /** What a QR code holds; '' where none can be made. */
  text: string;
  refusal: CodeRefusal | null;
  /** For an app on this machine; '' where there is none to be opened. A code of Pix is pasted. */
  link: string;
}

/** What the giver says. */
export interface Given {
  /** Whom the page or the record names, where the address names nobody. */
  creator: string | null;
  money: Money | null;
  /** What it is for, where the payee asks for no reference of their own. */
  purpose: string;
}

const LEAST = 0.01;
const MOST = 999_999_999.99;
/** Of a purpose of our own: a fuller code is a finer picture, which fewer cameras read. */
const PURPOSE_AT_MOST = 70;

/** The currency that an account is paid in; null where no code says it. */
export const currencyOf = (account: Account): string | null => {
  if (account.kind === 'upi') return 'INR';
  if (account.kind === 'pix') return 'BRL';
  return areaOf(account.iban) === 'elsewhere' ? null : 'EUR';
};

/** Whether an account is paid in this currency, and a code can say that amount. */
export const takesMoney = (account: Account, { amount, currency }: Money): boolean =>
  currency === currencyOf(account) && amount >= LEAST && amount <= MOST;

const refusalOf = (account: Account, name: string, text: string): CodeRefusal | null => {
  const area = account.kind === 'iban' ? areaOf(account.iban) : null;
  if (area === 'elsewhere') return 'not-sepa';
  if (!name) return 'name-missing';
  if (!text) return 'name-long';
  return account.kind === 'iban' && area === 'sepa' && account.bic === null ? 'bic-missing' : null;
};

/** The payto: address of a transfer as it is given, made anew of what was read. */
const linkOf = ({ iban, bic }: Extract<Account, { kind: 'iban' }>, { name, money, reference }: BankCode): string => {
  const options = [
    ['receiver-name', name],
    ['amount', money && `${money.currency}:${money.amount.toFixed(2)}`],
    ['message', reference],
  ] as const;
  const query = options.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(value)}`] : [])).join('&');
  return `payto://iban/${bic ? `${bic}/` : ''}${iban}${query && `?${query}`}`;
};

/** What the code of an account is, and what stands in it: a name and a reference may be cut there. */
const write = (account: Account, name: string, amount: number | null, reference: string): Partial<BankCode> => {
  if (account.kind === 'iban') return writeEpc({ ...account, name, amount, reference });
  if (account.kind === 'upi') return writeUpi(account.address, name, amount, reference);
  const { town, ...made } = writePix(account.key, name, account.town, amount, reference);
  return { ...made, account: { ...account, town } };
};

/**
 * Makes the code for a transfer, and what it says.
 * @returns null for a kind of address that no bank's code is made of
 */
export const makeBankCode = ({ account, ...said }: Payto, given: Given): BankCode | null => {
  if (!account) return null;
  const money = given.money && takesMoney(account, given.money) ? given.money : null;
  const bare: BankCode = {
    ...{ account, name: said.name ?? clean(given.creator ?? ''), money, text: '', refusal: null, link: '' },
    reference: said.instruction ?? said.message ?? cut(clean(given.purpose), PURPOSE_AT_MOST),
  };
  const made = { ...bare, ...write(account, bare.name, money?.amount ?? null, bare.reference) };
  const refusal = refusalOf(account, made.name, made.text);
  const text = refusal ? '' : made.text;
  return {
    ...made,
    refusal,
    text,
    link: account.kind === 'iban' ? linkOf(account, made) : account.kind === 'upi' ? text : '',
  };
};
