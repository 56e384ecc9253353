import type { License } from '../license/license';
import type { WorkKind } from '../work/work';
import type { Attribution } from './attribution';
import { clean } from './clean';

/** A text, with the address that it links to or null. */
export interface Linked {
  text: string;
  address: string | null;
}

/** A credit as the parts of a sentence, the same for every format: “title” by creators, says, license. rest */
export interface Sentence {
  title: Linked | null;
  /** What stands where there is no title: Image, Text, Work. */
  noun: Linked;
  creators: Linked[];
  /** is licensed under · is marked with · is in the public domain */
  says: string;
  /** Null where `says` has said it all. */
  license: Linked | null;
  /** Whole sentences that follow: changes and notices. */
  rest: string[];
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
  url.username = '';
  url.password = '';
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
 * The Open Government Licence wants the provider's own statement, and this one where there is none ("You must", in every
 * version, https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/).
 */
const statementOf = ({ license, notices }: Attribution): string[] =>
  license.unit === 'ogl-uk' && notices.length === 0
    ? [`Contains public sector information licensed under the ${license.title}.`]
    : [];

/** The sentence that every format of a credit writes. Texts are clean, addresses linkable or null. */
export const sentenceOf = (attribution: Attribution): Sentence => {
  const source = linkable(attribution.source);
  const title = clean(attribution.title ?? '');
  const changes = clean(attribution.changes ?? '');
  return {
    title: title ? { text: title, address: source } : null,
    noun: { text: attribution.creators.length ? NOUNS[attribution.kind] : 'This work', address: source },
    creators: attribution.creators.map(({ name, address }) => ({ text: clean(name), address: linkable(address) })),
    ...claimOf(attribution.license),
    rest: [
      ...(changes ? [ended(`Changes: ${changes}`)] : []),
      ...statementOf(attribution),
      ...attribution.notices.map((text) => ended(clean(text))),
    ],
  };
};
