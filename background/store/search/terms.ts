import { offersOf } from '../../../src/attribution/safe-license';
import type { Entry } from '../../../src/library/entry';
import type { Facet } from '../../../src/library/query';
import { wordsOf } from './words';

/**
 * What an entry is found by. A term is one letter for its kind, and the value: a · all, w… · a word, p… · the first one or two letters
 * of a word, f… · a value of a facet.
 */
export type Term = string;

export const ALL: Term = 'a';
/** Letters of a word's beginning that are terms themselves, because many words have them. */
export const PREFIX_LENGTH = 2;
/** Letters by which the words of one bucket begin alike. */
const BUCKET_LENGTH = 3;

const beginning = (text: string, letters: number): string => [...text.slice(0, letters * 2)].slice(0, letters).join('');

/** What terms are written together under: words that begin alike, and hosts and tags that do; every other term by itself. */
export const bucketOf = (term: Term): string => {
  const many = /^(?:w|fhost=|ftag=)/.exec(term)?.[0];
  return many ? many + beginning(term.slice(many.length), BUCKET_LENGTH) : term;
};

export const facetTerm = (facet: Facet, value: string): Term => `f${facet}=${value}`;

const hostOf = (address: string | null): string =>
  address !== null && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';

/** The values of an entry by facet. */
export const facetsOf = (entry: Entry): Record<Facet, string[]> => {
  const { type, work, projects, tags, at } = entry;
  const licenses = type === 'credited' ? [entry.attribution.license] : offersOf(work);
  return {
    type: [type],
    license: licenses.map(({ id }) => id),
    kind: [work.kind],
    host: [hostOf(work.page.address) || hostOf(work.address)].filter(Boolean),
    project: projects,
    tag: tags,
    month: [at.slice(0, 'YYYY-MM'.length)],
    changed: type === 'kept' && entry.former.length > 0 ? ['yes'] : [],
  };
};

/** Everything of an entry that a search looks through. */
const textOf = (entry: Entry): string => {
  const { work, note, tags } = entry;
  const hosts = [work.address, work.page.address, work.source].map(hostOf);
  const licenses = offersOf(work).flatMap(({ id, name }) => [id, name]);
  const used = entry.type === 'credited' ? [entry.attribution.changes ?? '', entry.attribution.where ?? ''] : [];
  const names = work.creators.map(({ name }) => name);
  return [
    ...[work.title ?? '', ...names, ...tags, note, ...used],
    ...[...new Set(hosts), ...new Set(licenses), work.page.title],
  ].join('\n');
};

/** The first letter of a word, and the first two. */
const beginningsOf = (word: string): string[] => [
  ...new Set(Array.from({ length: PREFIX_LENGTH }, (_, i) => beginning(word, i + 1))),
];

/** Every term of an entry, each once. */
export const termsOf = (entry: Entry): Term[] => {
  const words = wordsOf(textOf(entry));
  const beginnings = new Set(words.flatMap(beginningsOf));
  const facets = Object.entries(facetsOf(entry)) as [Facet, string[]][];
  return [
    ALL,
    ...words.map((word) => `w${word}`),
    ...[...beginnings].map((beginning) => `p${beginning}`),
    ...new Set(facets.flatMap(([facet, values]) => values.map((value) => facetTerm(facet, value)))),
  ];
};
