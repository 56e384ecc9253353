import { tell } from '../signal/tell';
import { GRADES, type Payee, type Rail } from './payee';
import { judgeAddress, sortPayees } from './payees';
import { type AddressRefusal, type PayAddress, readLightningText, readPayAddress, readPointer } from './read-address';

/** As many ways to pay are kept with an entry: a person chooses among the best ones. */
const KEPT_AT_MOST = 5;

const RAILS: readonly Rail[] = ['lightning', 'link', 'code', 'pointer'];
const FORM = /^(\w{1,20}) (\w{1,20}) (\S{1,2000})$/;

/** One way to pay as an entry keeps it: how far it is believed, its rail and its address ("head lightning ann@pay.example"). */
const write = ({ grade, rail, address }: Payee): string => `${grade} ${rail} ${address}`;

/** What an entry keeps of the ways to pay for its work, the best first. */
export const keepPayees = (payees: readonly Payee[]): string[] => payees.slice(0, KEPT_AT_MOST).map(write);

const readAs = (rail: Rail, address: string, loopback: boolean): PayAddress | AddressRefusal => {
  if (rail === 'pointer') return readPointer(address, loopback);
  if (rail === 'lightning') return readLightningText(address, loopback);
  const read = readPayAddress(address, loopback);
  // rel=payment starts no payment: what is Lightning's is shown as a code (src/tips/payees).
  if (rail === 'code' && typeof read !== 'string' && read.rail === 'lightning')
    return { ...read, rail: 'code', address: `lightning:${read.address}` };
  return read;
};

const read = (text: string, page: string, loopback: boolean): Payee | null => {
  const [, grade, rail, address = ''] = FORM.exec(text) ?? [];
  const isGrade = GRADES.find((each) => each === grade);
  const isRail = RAILS.find((each) => each === rail);
  const found = isGrade && isRail ? readAs(isRail, address, loopback) : 'unreadable';
  if (!isGrade || typeof found === 'string' || found.rail !== isRail) return null;
  const { isService, ...where } = found;
  const signal = tell('record', 'support', '', address, 'payAt');
  return { ...where, grade: isGrade, cautions: judgeAddress(found, isGrade === 'signed' ? null : page), signal };
};

/**
 * The ways to pay that an entry keeps, as they were believed when its page was looked at. What is no such way, or is none any more, is
 * left out.
 * @param page the address of the work's page
 * @param loopback as in offeredBy
 */
export const readKeptPayees = (kept: readonly string[], page: string, loopback = false): Payee[] =>
  sortPayees(kept.slice(0, KEPT_AT_MOST).flatMap((text) => read(text, page, loopback) ?? []));

/** The same, believed no more than what stands anywhere on a page: whoever wrote a backup or an export chose them. */
export const doubtPayees = (kept: readonly string[]): string[] =>
  kept.slice(0, KEPT_AT_MOST).map((text) => text.replace(/^\w+/, 'page' satisfies (typeof GRADES)[number]));
