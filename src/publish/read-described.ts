import { clean } from '../attribution/clean';
import { fromAddress } from '../license/from-address';
import { fromId } from '../license/from-id';
import type { License } from '../license/license';
import { type Fields, isFields } from '../tips/fields';
import { readPayActions } from '../tips/record-payees';
import { publicAddress } from './credit-record';
import type { Described, Finding } from './opened';

/** UTF-16 units of a text that is shown, and of one that is looked at. */
const TEXT_LENGTH = 1000;
const RAW_LENGTH = 4 * TEXT_LENGTH;
const CREATORS_AT_MOST = 100;
const LICENSES_AT_MOST = 20;
const SOURCES_AT_MOST = 200;
/** Generations, and works in all of them, that a lineage may have. */
const DEPTH = 12;
export const LINEAGE_AT_MOST = 1000;

const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());
export const textOf = (value: unknown): string =>
  typeof value === 'string' ? clean(value.slice(0, RAW_LENGTH)).slice(0, TEXT_LENGTH).toWellFormed() : '';

const addressOf = (value: unknown): string | null => {
  const address = publicAddress(textOf(value));
  return address !== null && /^(?:https?|ipfs|ipns):/i.test(address) ? address : null;
};

const creatorsOf = (value: unknown): Described['creators'] =>
  listOf(value)
    .slice(0, CREATORS_AT_MOST)
    .map((each) => (isFields(each) ? { name: textOf(each.name), address: addressOf(each.url) } : null))
    .filter((creator) => creator !== null && creator.name !== '') as Described['creators'];

/** The licenses that addresses and ids name. A pair of both that names two is told. */
const licensesOf = (
  { license, licenseId }: Fields,
  findings: Finding[],
): Pick<Described, 'licenses' | 'unknownLicenses'> => {
  const addresses = listOf(license).slice(0, LICENSES_AT_MOST).map(textOf);
  const ids = listOf(licenseId).slice(0, LICENSES_AT_MOST).map(textOf);
  const licenses: License[] = [];
  const unknownLicenses: string[] = [];
  for (let i = 0; i < Math.max(addresses.length, ids.length); i += 1) {
    const [address = '', id = ''] = [addresses[i], ids[i]];
    const [byAddress, byId] = [fromAddress(address), fromId(id)];
    if (byAddress && byId && byAddress.id !== byId.id)
      findings.push({ code: 'license-differs', detail: `${byAddress.id} ≠ ${byId.id}` });
    // Of two, the one that people can open and read.
    const known = byAddress ?? byId;
    if (known) licenses.push(known);
    else if (address || id) unknownLicenses.push(address || id);
  }
  return { licenses, unknownLicenses };
};

/** How far the reading of a lineage has come. */
export interface Lineage {
  /** Addresses of the works that this one is a source of, from the nearest outwards. */
  above: readonly string[];
  /** Works that may still be read, counted down. */
  budget: { left: number };
}

/** The works that a record says it is made from, as many as are followed, and whether there are more. */
export const sourcesIn = ({ isBasedOn }: Fields): { sources: Fields[]; isCut: boolean } => {
  const all = listOf(isBasedOn).filter(isFields);
  return { sources: all.slice(0, SOURCES_AT_MOST), isCut: all.length > SOURCES_AT_MOST };
};

/**
 * What a record says of one work and of what it is made from. A work that is its own ancestor, and more works than a lineage may have,
 * are told and not followed.
 * @param own what a source's own record says, by its place, where the directory has one
 */
export const readDescribed = (
  fields: Fields,
  findings: Finding[],
  lineage: Lineage,
  own: ReadonlyMap<number, Described> = new Map(),
): Described => {
  const title = textOf(fields.name) || null;
  const address = addressOf(fields.url);
  const sources: Described[] = [];
  const above = address ? [address, ...lineage.above] : lineage.above;
  const said = sourcesIn(fields);
  const tellLong = (): void => void findings.push({ code: 'lineage-too-long', detail: title ?? '' });
  for (const [i, source] of said.sources.entries()) {
    const known = own.get(i);
    const where = known ? known.address : addressOf(source.url);
    if (where && above.includes(where)) {
      findings.push({ code: 'lineage-cycle', detail: where });
      continue;
    }
    if (known) {
      sources.push(known);
      continue;
    }
    if (above.length >= DEPTH || lineage.budget.left <= 0) {
      tellLong();
      break;
    }
    lineage.budget.left -= 1;
    sources.push(readDescribed(source, findings, { above, budget: lineage.budget }));
  }
  if (said.isCut) tellLong();
  const type = /^[A-Za-z]{1,40}$/.exec(textOf(fields['@type']))?.[0] ?? 'CreativeWork';
  return {
    ...{ type, title, address, sources, signedBy: null, payAt: readPayActions(fields) },
    creators: creatorsOf(fields.creator),
    ...licensesOf(fields, findings),
  };
};
