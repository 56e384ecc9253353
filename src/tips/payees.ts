import { parseAddress } from '../signal/parse-address';
import type { Signal } from '../signal/signal';
import { OFFERS, type Offer, STANDINGS, type Standing } from '../signal/support';
import type { Seen, Work } from '../work/work';
import { placeOf } from './bank-code/payto';
import { isNamedIn, isSameName, siteOf } from './creator-key';
import { isLightningService, serviceOf } from './known-host';
import { looksLikeAnother } from './look-alike';
import { type Caution, GRADES, type Grade, type Payee, type Rail } from './payee';
import {
  type AddressRefusal,
  isLoopback,
  type PayAddress,
  readLightningText,
  readPayAddress,
  readPointer,
} from './read-address';

export type RefusalCode =
  | AddressRefusal
  | 'insecure-page' // read over http: whoever carried the page could have put their own address into it
  | 'other-creator' // the page offers it for its own author, and the work is another's
  | 'unsure-place'; // a bank account in the page's text: money that was sent to a wrong one does not come back

/** What a page offers and nobody is paid by, and why: a screen can tell. */
export interface Refused {
  code: RefusalCode;
  signal: Signal;
}

export interface Offered {
  /** The best first (sortPayees), each address once. */
  payees: Payee[];
  refused: Refused[];
}

/** What of Seen is asked. */
export type OfferingPage = Pick<Seen, 'page' | 'creators' | 'supports'>;

const AT_MOST = 12;

/** Markup by which a page speaks of what is its own. A caption credits whom it names. */
const OWN_MARKUP: readonly Signal['evidence'][] = ['rdfa', 'json-ld', 'microdata', 'site', 'meta', 'link-element'];

/** Whether a page that asks for its author asks for the one who made this work. */
const isOfAuthor = (seen: OfferingPage, work: Work): boolean => {
  if (work.page.address !== seen.page.address) return false; // A frame's, shown with the page.
  if (work.about === 'page') return true;
  if (seen.creators.length && work.creators.length)
    return work.creators.some(({ name }) => seen.creators.some((author) => isSameName(name, author.name)));
  return work.evidence.some(({ says, evidence }) => says === 'license' && OWN_MARKUP.includes(evidence));
};

/** Where a signal stands and what it offers; null for one that no collector wrote. */
export const readDetail = ({ detail = '' }: Signal): { standing: Standing; offer: Offer } | null => {
  const [first = '', second = ''] = detail.split(' ');
  const standing = STANDINGS.find((each) => each === first);
  const offer = OFFERS.find((each) => each === second);
  return standing && offer ? { standing, offer } : null;
};

/** How far the place is believed: the block of an author who is named and is not this work's is any place on the page. */
export const gradeOf = (standing: Standing, { words }: Signal, names: readonly string[]): Grade =>
  standing === 'author' && names.length && !names.some((name) => isNamedIn(words, name)) ? 'page' : standing;

const read = (offer: Offer, value: string, loopback: boolean): PayAddress | AddressRefusal => {
  if (offer === 'monetization') return readPointer(value, loopback);
  if (offer === 'lightning' || offer === 'text') return readLightningText(value, loopback);
  const address = readPayAddress(value, loopback);
  if (typeof address === 'string') return address;
  // Who paid for a work that is done is named by the same words as who takes support; only a page for support is sure.
  if ((offer === 'funding' || offer === 'link') && address.rail === 'link' && !address.isService) return 'not-payable';
  // rel=payment is "not intended to initiate an automated transaction" (IANA, Link Relations): it is opened or shown.
  if (offer === 'payment' && address.rail === 'lightning')
    return { ...address, rail: 'code', address: `lightning:${address.address}` };
  return address;
};

/** Whether it is an account at a bank. */
const isBank = ({ address }: Pick<PayAddress, 'address'>): boolean => /^payto:/i.test(address);

const isOneSite = (a: string, b: string): boolean => a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/**
 * What a person should see, as far as the address alone says it.
 * @param page the address of the page that offers it; null for a record, which has no site
 */
export const judgeAddress = ({ host, isService, rail }: PayAddress, page: string | null): Caution[] => {
  if (host === null) return [];
  const name = host.replace(/:\d+$/, '');
  const isOwn = page !== null && isOneSite(name.replace(/^www\./, ''), siteOf(page).replace(/:\d+$/, ''));
  const isKnown = isOwn || isService || (rail === 'lightning' && isLightningService(name));
  return [
    ...(looksLikeAnother(name, isOwn) ? (['look-alike'] as const) : []),
    ...(isKnown || page === null ? [] : (['other-site'] as const)),
  ];
};

const RAILS: Record<Rail, number> = { lightning: 0, link: 2, code: 2, pointer: 3 };

/** How soon a person is done there: what Commoner pays, a service that is known, others, and what Commoner can only name. */
const rankOf = ({ rail, address }: Payee): number => {
  const url = rail === 'link' ? parseAddress(address) : null;
  return url && serviceOf(url) ? 1 : RAILS[rail];
};

/**
 * What the creator's own key signed, before anything else, and what Commoner can only name behind it all. What stands anywhere in a page's
 * text may be anybody's, and comes behind what its head and its author say; then the way that is easiest; of two alike, the one that is
 * believed more.
 */
const byUse = (a: Payee, b: Payee): number =>
  Number(b.grade === 'signed') - Number(a.grade === 'signed') ||
  Number(a.rail === 'pointer') - Number(b.rail === 'pointer') ||
  Number(a.grade === 'page') - Number(b.grade === 'page') ||
  rankOf(a) - rankOf(b) ||
  GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
  a.cautions.length - b.cautions.length;

/** The best way to pay first, each address once, as it is believed most. */
export const sortPayees = (payees: readonly Payee[]): Payee[] => {
  const known = new Set<string>();
  const sorted = [...payees].sort(byUse).filter(({ address }) => {
    const key = placeOf(address.replace(/^lightning:/, ''));
    return !known.has(key) && known.add(key);
  });
  return sorted.slice(0, AT_MOST);
};

/** Why a page offers nothing for a work, whatever it says; null where it may. */
export const refuse = (
  seen: OfferingPage,
  work: Work | null,
  signal: Signal,
  loopback: boolean,
): RefusalCode | null => {
  const page = parseAddress(seen.page.address);
  if (page?.protocol !== 'https:' && !(loopback && page && isLoopback(page))) return 'insecure-page';
  const isNamed = signal.about !== '' && (signal.about === work?.address || signal.about === work?.id);
  if (isNamed || (work === null ? signal.about === '' : signal.about === '' && isOfAuthor(seen, work))) return null;
  return 'other-creator';
};

/**
 * Concludes from what a page says whom a person would pay for a work, how, and how far that is believed.
 * @param work one of the page's works; null for the page itself, where it names none
 * @param loopback whether addresses of this machine are let in, plain http too: in a build for tests, and in no other
 */
export const offeredBy = (seen: OfferingPage, work: Work | null, loopback = false): Offered => {
  const payees: Payee[] = [];
  const refused: Refused[] = [];
  const names = (work?.creators.length ? work.creators : seen.creators).map(({ name }) => name);
  for (const signal of seen.supports) {
    const said = readDetail(signal);
    if (said?.offer === 'contact') continue; // Nobody is paid there (contacts).
    const grade = said && gradeOf(said.standing, signal, names);
    const code = refuse(seen, work, signal, loopback);
    const address = said ? read(said.offer, signal.value, loopback) : 'unreadable';
    if (code || typeof address === 'string') {
      refused.push({ code: code ?? (address as AddressRefusal), signal });
    } else if (grade === 'page' && said?.offer === 'text') {
      // Words are believed in the block of the work's own author alone.
      refused.push({ code: 'other-creator', signal });
    } else if (grade === 'page' && isBank(address)) {
      refused.push({ code: 'unsure-place', signal });
    } else if (grade) {
      const { isService, ...where } = address;
      payees.push({ ...where, grade, cautions: judgeAddress(address, seen.page.address), signal });
    }
  }
  return { payees: sortPayees(payees), refused };
};

/** The ways to pay for a work that its page offers (offeredBy), without those that are refused. */
export const payeesOf = (seen: OfferingPage, work: Work | null, loopback = false): Payee[] =>
  offeredBy(seen, work, loopback).payees;

/** Where nobody writes but who runs the site, or the creator with their own key. */
const isSure = ({ grade }: Payee): boolean => grade === 'signed' || grade === 'head';

/**
 * Whether another address is offered for the same creator and nothing sure tells which is theirs. Several ways to pay that the head or a
 * record names are one author's choice; two addresses for the same way to pay are not.
 */
const isContested = (payee: Payee, payees: readonly Payee[]): boolean =>
  payees.some((other) => {
    if (placeOf(other.address) === placeOf(payee.address)) return false;
    return (
      !isSure(payee) ||
      (isSure(other) && other.grade === payee.grade && other.rail === 'lightning' && payee.rail === 'lightning')
    );
  });

/**
 * Adds what stands beside one address: that nothing was ever sent there, that the creator was paid elsewhere before, or that another is
 * offered too. Where they were paid before comes first while it is still offered, so that an address that was put beside it does not take
 * its place.
 * @param paidAt the address at which this creator was last paid, or null
 */
export const caution = (payees: readonly Payee[], paidAt: string | null): Payee[] => {
  const isPaid = ({ address }: Payee): boolean => paidAt !== null && placeOf(address) === placeOf(paidAt);
  const told = payees.map((payee): Payee => {
    if (isPaid(payee)) return payee;
    if (paidAt !== null) return { ...payee, cautions: ['changed', ...payee.cautions] };
    const contested = isContested(payee, payees) ? (['contested'] as const) : [];
    return { ...payee, cautions: ['first-time', ...contested, ...payee.cautions] };
  });
  return told.sort((a, b) => Number(isPaid(b)) - Number(isPaid(a)));
};
