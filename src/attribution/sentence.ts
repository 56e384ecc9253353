import type { License } from '../license/license';
import type { WorkKind } from '../work/work';
import type { Attribution } from './attribution';
import { clean } from './clean';

/** A text, with the address that it links to or null. */
export interface Linked {
  text: string;
  address: string | null;
}

/** A credit as the parts of a sentence, the same for every format: [Adapted from] “title” by creators, says, license. rest */
export interface Sentence {
  /** What stands before the work, with a space after it: nothing, or that something was made from it. */
  opening: string;
  title: Linked | null;
  /** What stands where there is no title: Image, Text, Work. */
  noun: Linked;
  creators: Linked[];
  /** With what stands before it: " is licensed under", ", which is marked with", " is in the public domain". */
  says: string;
  /** Null where `says` has said it all. */
  license: Linked | null;
  /** Whole sentences that follow: changes and notices. */
  rest: string[];
  /** Whether addresses stand in words, because what is printed has no links. */
  spelledOut: boolean;
}

const NOUNS: Record<WorkKind, string> = {
  text: 'Text',
  image: 'Image',
  video: 'Video',
  sound: 'Recording',
  data: 'Data',
  design: 'Design',
  software: 'Software',
  other: 'Work',
};

/**
 * The address as it may stand in a link, without a name and password, or null: only the web and IPFS are linked to, so
 * that nothing in a credit can run or read what is local.
 */
export const linkable = (address: string | null): string | null => {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!['http:', 'https:', 'ipfs:'].includes(url.protocol)) return null;
  // To set either parses the address once more, and hardly any has them.
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url.href;
};

const isCalledLicense = (title: string): boolean => /licen[cs]e|lizenz|agreement/i.test(title);

/** Public domain tools mark a work; only a license licenses it (https://creativecommons.org/public-domain/). */
const claimOf = (license: License): Pick<Sentence, 'says' | 'license'> => {
  const address = linkable(license.address);
  if (license.family === 'zero') {
    const text = license.version ? `CC0 ${license.version} Universal` : 'CC0';
    return { says: 'is marked with', license: { text, address } };
  }
  if (license.family === 'mark' && !license.version) return { says: 'is in the public domain', license: null };
  if (license.family === 'rights-statement')
    return { says: 'is marked with', license: { text: license.title, address } };
  const marks = license.family === 'mark' || license.unit === 'publicdomain';
  // Creative Commons' licenses are called by their short names; of others few know what the initials stand for.
  if (!marks && license.family !== 'cc' && license.family !== 'retired') {
    const text = license.title.replace(/^The /, '');
    return { says: `is licensed under${isCalledLicense(text) ? ' the' : ''}`, license: { text, address } };
  }
  return { says: marks ? 'is marked with' : 'is licensed under', license: { text: license.name, address } };
};

const ended = (text: string): string => (/[.!?…。！？]$/u.test(text) ? text : `${text}.`);

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
const nounOf = ({ creators, kind, manner }: Attribution): string => {
  if (creators.length > 0) return manner === 'adapted' ? articled(NOUNS[kind]) : NOUNS[kind];
  return manner === 'adapted' ? 'a work' : 'This work';
};
const articled = (noun: string): string => {
  if (noun === 'Data' || noun === 'Software') return noun.toLowerCase();
  return `${/^[AEIOU]/.test(noun) ? 'an' : 'a'} ${noun.toLowerCase()}`;
};

/**
 * That the work was changed, and how. Creative Commons' licenses want it said of what is made from a work in every version
 * (4.0 §3(a)(1)(B); 3.0 §3(b); before that §4, the use in a derivative work): where a person did not say what, that it was done.
 */
const changesOf = ({ manner, changes }: Attribution): string[] => {
  const said = clean(changes ?? '');
  if (said) return [ended(`Changes: ${said}`)];
  return manner === 'adapted' ? ['Changes were made.'] : [];
};

/** Whole sentences that follow a credit: changes, a statement that the license wants, notices. */
export const restOf = (attribution: Attribution): string[] => [
  ...changesOf(attribution),
  ...statementOf(attribution),
  ...attribution.notices.map((text) => ended(clean(text))),
];

/** The sentence that every format of a credit writes. Texts are clean, addresses linkable or null. */
export const sentenceOf = (attribution: Attribution): Sentence => {
  const source = linkable(attribution.source);
  const title = clean(attribution.title ?? '');
  const isAdapted = attribution.manner === 'adapted';
  const claim = claimOf(attribution.license);
  return {
    opening: isAdapted ? 'Adapted from ' : '',
    title: title ? { text: title, address: source } : null,
    noun: { text: nounOf(attribution), address: source },
    creators: attribution.creators.map(({ name, address }) => ({ text: clean(name), address: linkable(address) })),
    // After "Adapted from" the sentence has no verb of its own: what is said of the work comes as a clause.
    ...claim,
    says: isAdapted ? `, which ${claim.says}` : ` ${claim.says}`,
    rest: restOf(attribution),
    spelledOut: attribution.medium === 'print',
  };
};
