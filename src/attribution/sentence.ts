import type { License } from '../license/license';
import type { Attribution } from './attribution';
import { clean } from './clean';
import { type Claim, fill, isolate, type Words } from './language/words';
import { nameLicense } from './license-words';
import { linkable } from './linkable';

/** A text, with the address that it links to or null. */
export interface Linked {
  text: string;
  address: string | null;
}

/** A credit as the parts of a sentence, the same for every format. The words of its language say how they stand together. */
export interface Sentence {
  words: Words;
  title: Linked | null;
  /** What stands where there is no title: Image, Text, Work. */
  noun: Linked;
  creators: Linked[];
  /** A whole sentence of {subject} and {license}. */
  says: string;
  /** Null where `says` has said it all; `named` is the address by which machines know the license. */
  license: (Linked & { named: string | null }) | null;
  /** Whole sentences that follow: changes and notices. */
  rest: string[];
  /** Whether addresses stand in words, because what is printed has no links. */
  spelledOut: boolean;
}

const isCalledLicense = (title: string): boolean => /licen[cs]e|lizenz|agreement/i.test(title);

/** Public domain tools mark a work; only a license licenses it (https://creativecommons.org/public-domain/). */
const claimOf = (license: License): { claim: Claim; text: string | null } => {
  if (license.family === 'zero')
    return { claim: 'marked', text: license.version ? `CC0 ${license.version} Universal` : 'CC0' };
  if (license.family === 'mark' && !license.version) return { claim: 'domain', text: null };
  if (license.family === 'rights-statement') return { claim: 'marked', text: license.title };
  const marks = license.family === 'mark' || license.unit === 'publicdomain';
  // Creative Commons' licenses are called by their short names; of others few know what the initials stand for.
  if (!marks && license.family !== 'cc' && license.family !== 'retired') {
    const text = license.title.replace(/^The /, '');
    return { claim: isCalledLicense(text) ? 'named' : 'licensed', text };
  }
  return { claim: marks ? 'marked' : 'licensed', text: license.name };
};

const ended = (text: string, stop = '.'): string => (/[.!?…。！？]$/u.test(text) ? text : `${text}${stop}`);

/**
 * Statements that licenses of governments want, or offer, where the provider has none of its own: "You must" of the Open Government
 * Licences (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/, https://open.canada.ca/en/open-government-licence-canada)
 * and §5 of the Norwegian one (https://data.norge.no/nlod/en/2.0).
 */
const STATEMENTS: Readonly<Record<string, (attribution: Attribution) => string | null>> = {
  'ogl-uk': ({ license }) => `Contains public sector information licensed under the ${license.title}.`,
  'ogl-canada': () => 'Contains information licensed under the Open Government Licence – Canada.',
  nlod: ({ creators }) => {
    const licensor = clean(creators[0]?.name ?? '');
    const license = 'the Norwegian licence for Open Government data (NLOD)';
    return licensor ? ended(`Contains data under ${license} distributed by ${licensor}`) : null;
  },
};

const statementOf = (attribution: Attribution): string[] => {
  const statement = attribution.notices.length === 0 ? STATEMENTS[attribution.license.unit]?.(attribution) : null;
  return statement ? [statement] : [];
};

/** What a work without a title is called. */
const nounOf = ({ creators, kind, manner }: Attribution, words: Words): string => {
  const isAdapted = manner === 'adapted';
  if (creators.length > 0) return (isAdapted ? words.some : words.kinds)[kind];
  return isAdapted ? words.someWork : words.thisWork;
};

/**
 * That the work was changed, and how. Creative Commons' licenses want it said of what is made from a work in every version
 * (4.0 §3(a)(1)(B); 3.0 §3(b); before that §4, the use in a derivative work): where a person did not say what, that it was done.
 */
const changesOf = ({ manner, changes }: Attribution, words: Words): string[] => {
  const said = clean(changes ?? '');
  if (!said) return manner === 'adapted' ? [words.changed] : [];
  // What ends the person's words ends the sentence.
  const whole = fill(words.changes, { changes: isolate(said, words) });
  return [ended(said, words.stop) === said ? whole : `${whole}${words.stop}`];
};

/** Whole sentences that follow a credit: changes, a statement that the license wants, notices. */
export const restOf = (attribution: Attribution, words: Words): string[] => [
  ...changesOf(attribution, words),
  ...statementOf(attribution),
  ...attribution.notices.map((text) => ended(clean(text))),
];

/** The sentence that every format of a credit writes. Texts are clean, addresses linkable or null. */
export const sentenceOf = (attribution: Attribution, words: Words): Sentence => {
  const { license } = attribution;
  const source = linkable(attribution.source);
  const title = clean(attribution.title ?? '');
  const { claim, text } = claimOf(license);
  const claims = attribution.manner === 'adapted' ? words.adapted : words.says;
  return {
    words,
    title: title ? { text: title, address: source } : null,
    noun: { text: nounOf(attribution, words), address: source },
    creators: attribution.creators.map(({ name, address }) => ({ text: clean(name), address: linkable(address) })),
    says: claims[claim] ?? claims.licensed,
    license: text === null ? null : { ...nameLicense(license, text, words), named: linkable(license.address) },
    rest: restOf(attribution, words),
    spelledOut: attribution.medium === 'print',
  };
};
