import { offersOf } from '../../../src/attribution/safe-license';
import type { Entry } from '../../../src/library/entry';
import type { Facet } from '../../../src/library/query';
import { wordsOf } from './words';

/**
 * What an entry is found by. A term is one letter for its kind, and the value: a · all, w… · a word, p… · the first one or two letters
 * of a word, n… · a word of a creator's name, f… · a value of a facet, u · it is under the row of its work, g… · a term that the row of
 * a work has from what is under it alone.
 */
export type Term = string;

export const ALL: Term = 'a';
export const UNDER: Term = 'u';
const OF_GROUP = 'g';
/** Letters of a word's beginning that are terms themselves, because many words have them. */
export const PREFIX_LENGTH = 2;
/** Letters by which the words of one bucket begin alike. */
const BUCKET_LENGTH = 3;

const beginning = (text: string, letters: number): string => [...text.slice(0, letters * 2)].slice(0, letters).join('');

/** A term as the row of a work has it from what is under it. */
export const ofGroup = (term: Term): Term => OF_GROUP + term;
/** The term itself, whether a row has it by itself or from what is under it. */
export const ungrouped = (term: Term): Term => (term.startsWith(OF_GROUP) ? term.slice(OF_GROUP.length) : term);

/** What terms are written together under: words that begin alike, and hosts and tags that do; every other term by itself. */
export const bucketOf = (whole: Term): string => {
  const term = ungrouped(whole);
  // Names are searched by their first letter already.
  if (term.startsWith('n')) return beginning(term, 2);
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
  const { changes, where, number } = entry.type === 'credited' ? entry.attribution : {};
  const used = [changes, where, number, entry.permission?.note].map((text) => text ?? '');
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
    ...wordsOf(entry.work.creators.map(({ name }) => name).join('\n')).map((word) => `n${word}`),
  ];
};

/** What is counted of these terms: for entries f…, and what makes the rows of works others: uf… of what is under one, gf… of what one gains. */
export const countedOf = (terms: readonly Term[]): Term[] => {
  const isUnder = terms.includes(UNDER);
  return terms.flatMap((term) => {
    if (term.startsWith(ofGroup('f'))) return term;
    if (term !== ALL && !term.startsWith('f')) return [];
    return isUnder ? [term, UNDER + term] : term;
  });
};
