import { parseAddress } from '../signal/parse-address';
import type { Creator, Work } from '../work/work';

/** The key that signed a credit record (https://w3c-ccg.github.io/did-key-spec/). */
const DID_KEY = /^did:key:z[1-9A-HJ-NP-Za-km-z]{20,200}$/;
/** Characters: a key stands where addresses do. */
const LENGTH_AT_MOST = 2000;

export const isDidKey = (text: string | null | undefined): text is string => DID_KEY.test(text ?? '');

/** A name as it is compared: letters that are written in several ways are one, and so are capitals and spaces. */
export const foldName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const wordsIn = (name: string): string =>
  foldName(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text names somebody, as whole words. */
export const isNamedIn = (text: string, name: string): boolean => {
  const words = wordsIn(name);
  return words !== '' && ` ${wordsIn(text)} `.includes(` ${words} `);
};

/**
 * Whether two names are one person's: the same, or a full name within a byline that says more ("Oona Varga, from Four Small Harbours").
 * A first name alone is many people's.
 */
export const isSameName = (a: string, b: string): boolean =>
  wordsIn(a) === wordsIn(b) ||
  [[a, b] as const, [b, a] as const].some(([text, name]) => wordsIn(name).includes(' ') && isNamedIn(text, name));

/** The site of an address as its visitors know it; '' where it has none. */
export const siteOf = (address: string): string => parseAddress(address)?.host.replace(/^www\./, '') ?? '';

/** Under which a site gives each of its people a part: /users/ann, and /~ann and /@ann by themselves. */
const PEOPLE = /^(?:users?|u|members?|profiles?)$/i;
const PERSON = /^(?:~|%7e|@|%40)./i;
/** Beyond this many steps of a path nothing names whose it is. */
const STEPS = 4;

/**
 * Whose part of a site an address is in, '' where it does not say: people of one site can call themselves alike, and what was given to
 * one of them must not make another known.
 */
const partOf = (address: string): string => {
  const steps = (parseAddress(address)?.pathname ?? '').split('/').filter(Boolean).slice(0, STEPS);
  const owner = steps.find((step, i) => PERSON.test(step) || PEOPLE.test(steps[i - 1] ?? ''));
  // No name is empty: two slashes are in no key that has no part.
  return owner ? `${owner.replace(/^%7e/i, '~').replace(/^%40/, '@').toLowerCase()}//` : '';
};

/**
 * The same for one creator wherever they are met again: the key that signed, or their names on one site, within their own
 * part of it where its addresses say whose they are. A creator without a name is that part.
 */
export const keyOfCreator = (creators: readonly Creator[], address: string, signedBy: string | null): string => {
  if (isDidKey(signedBy)) return signedBy;
  const names = creators.map(({ name }) => foldName(name)).filter(Boolean);
  return `${siteOf(address)}/${partOf(address)}${[...new Set(names)].sort().map(encodeURIComponent).join('/')}`.slice(
    0,
    LENGTH_AT_MOST,
  );
};

/** Who signed the record that a work's evidence is; null where none did. */
export const signerOf = ({ evidence }: Pick<Work, 'evidence'>): string | null =>
  evidence.find(({ evidence: kind, says, detail }) => kind === 'record' && says === 'license' && isDidKey(detail))
    ?.detail ?? null;

/** What pins a payee to the creator of a work: the next time that another address is offered for them is told by it. */
export const creatorKey = (work: Pick<Work, 'creators' | 'evidence' | 'page'>): string =>
  keyOfCreator(work.creators, work.page.address, signerOf(work));
