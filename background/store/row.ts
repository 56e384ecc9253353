import type { Entry } from '../../src/export/entry';
import type { Work } from '../../src/work/work';
import { fold } from './fold';
import type { Row } from './schema';

/** Longer words than this are in the entry and are not searched: an index key is no place for a book. */
const WORDS_LENGTH = 4000;

/** The same work on the same address is the same work, on whichever page it was seen. */
export const keyOf = ({ address }: Work): string => address;

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : '');

/** What an entry is found by: title, creators, hosts, licenses, and the credit as copied. */
const wordsOf = ({ work, ...entry }: Entry): string => {
  const hosts = [work.address, work.page.address, work.source ?? ''].map(hostOf);
  const licenses = work.licenses.flatMap(({ id, name }) => [id, name]);
  const credit = entry.type === 'credited' ? entry.text : '';
  const names = work.creators.map(({ name }) => name);
  return fold([work.title ?? '', ...names, ...new Set(hosts), ...licenses, credit].join(' ')).slice(0, WORDS_LENGTH);
};

/** The row of an entry: with its place in the library, or out of it where it is deleted. */
export const rowOf = (entry: Entry): Row => ({
  id: entry.id,
  entry,
  ...(entry.type === 'kept' ? { key: keyOf(entry.work) } : {}),
  ...(entry.deletedAt === null ? { live: [entry.at, entry.id, wordsOf(entry)] } : {}),
});
