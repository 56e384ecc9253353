import { offersOf } from '../../src/attribution/safe-license';
import type { Entry, Facet } from '../../src/export/entry';
import { wordsOf } from './words';

/**
 * What an entry is found by. A term is one letter for its kind, and the value: a · all, w… · a word, p… · the first one to three letters
 * of a word, f… · a value of a facet.
 */
export type Term = string;

export const ALL: Term = 'a';
/** Letters of a word's beginning that are terms themselves, because many words have them. */
export const PREFIX_LENGTH = 3;
export const facetTerm = (facet: Facet, value: string): Term => `f${facet}=${value}`;

const hostOf = (address: string | null): string =>
  address !== null && URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';

/** The values of an entry by facet; its month is in its number. */
export const facetsOf = (entry: Entry): Record<Exclude<Facet, 'month'>, string[]> => {
  const { type, work, projects, tags } = entry;
  const licenses = type === 'credited' ? [entry.attribution.license] : offersOf(work);
  return {
    type: [type],
    license: licenses.map(({ id }) => id),
    kind: [work.kind],
    host: [hostOf(work.page.address) || hostOf(work.address)].filter(Boolean),
    project: projects,
    tag: tags,
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

/** The first one, two and three letters of a word. */
const beginningsOf = (word: string): string[] => {
  const letters = [...word.slice(0, PREFIX_LENGTH * 2)];
  return letters.slice(0, PREFIX_LENGTH).map((_, i) => letters.slice(0, i + 1).join(''));
};

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
