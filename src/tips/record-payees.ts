import { tell } from '../signal/tell';
import { isDidKey } from './creator-key';
import { type Fields, isFields } from './fields';
import type { Payee } from './payee';
import { judgeAddress, sortPayees } from './payees';
import { readPayAddress } from './read-address';

const ADDRESSES_AT_MOST = 12;
const LENGTH_AT_MOST = 1000;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** An action's target as it may be written: an address, an EntryPoint, or one of both behind another name of JSON-LD's. */
const addressIn = (target: unknown): string => {
  if (typeof target === 'string') return target;
  if (!isFields(target)) return '';
  return (
    [target.urlTemplate, target.url, target['@id'], target['@value']].find((each) => typeof each === 'string') ?? ''
  );
};

const isGiving = (action: unknown): action is Fields =>
  isFields(action) &&
  listOf(action['@type']).some(
    (type) => typeof type === 'string' && /^(?:https?:\/\/schema\.org\/|schema:)?(?:Donate|Tip)Action$/.test(type),
  );

/** A schema.org DonateAction: how what is published says where its creator takes support. */
export interface PayAction {
  '@type': 'DonateAction';
  target: string | string[];
}

/**
 * What goes into a credit record, and into JSON-LD on a page, as `potentialAction`: where the creator takes support, the best first.
 * undefined where that is nowhere. A Lightning address is written with its scheme, so that it is an address for everybody who reads it.
 * @param addresses as readPayAddress takes them
 */
export const payActions = (addresses: readonly string[]): PayAction | undefined => {
  const targets = addresses.flatMap((written) => {
    const read = readPayAddress(written);
    if (typeof read === 'string') return [];
    return [
      read.rail === 'lightning'
        ? `${read.address.includes('://') ? 'lnurlp' : 'lightning'}:${read.address}`
        : read.address,
    ];
  });
  const [first, ...more] = [...new Set(targets)].slice(0, ADDRESSES_AT_MOST);
  if (first === undefined) return undefined;
  return { '@type': 'DonateAction', target: more.length ? [first, ...more] : first };
};

/** The addresses at which a record's `potentialAction` lets its creator be supported, as written; [] for anything that is none. */
export const readPayActions = (record: unknown): string[] => {
  if (!isFields(record)) return [];
  const targets = listOf(record.potentialAction)
    .filter(isGiving)
    .flatMap((action) => listOf(action.target ?? action.url))
    .map(addressIn)
    .filter((address) => address !== '' && address.length <= LENGTH_AT_MOST);
  return [...new Set(targets)].slice(0, ADDRESSES_AT_MOST);
};

/**
 * The ways to pay that a signed record gives.
 * @param payAt what readPayActions read in it
 * @param signedBy the did:key whose signature fits that record, checked; null gives none: a word that nobody signed is anybody's
 */
export const signedPayees = (payAt: readonly string[], signedBy: string | null): Payee[] => {
  if (!isDidKey(signedBy)) return [];
  const payees = payAt.flatMap((value): Payee[] => {
    const address = readPayAddress(value);
    if (typeof address === 'string') return [];
    const { isService, ...where } = address;
    const signal = tell('record', 'support', '', value, 'potentialAction', signedBy);
    return [{ ...where, grade: 'signed', cautions: judgeAddress(address, null), signal }];
  });
  return sortPayees(payees);
};

/** The same for a record as it is read. A source's own record is asked by itself: what a work says of its sources, they did not sign. */
export const recordPayees = (record: unknown, signedBy: string | null): Payee[] =>
  signedPayees(readPayActions(record), signedBy);
