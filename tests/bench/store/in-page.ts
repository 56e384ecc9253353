import { openStore, withStore } from '../../../background/store/db/open';
import type { Store } from '../../../background/store/db/schema';
import { keep } from '../../../background/store/library/keep';
import { merge } from '../../../background/store/library/merge';
import { list } from '../../../background/store/library/read';
import { settle } from '../../../background/store/search/postings';
import { walk } from '../../../background/store/search/walk';
import { wordsOfSearch } from '../../../background/store/search/words';
import { csv } from '../../../src/transfer/export/csv';
import type { OneFile } from '../../../src/transfer/export/format';
import { openRaw, prepare, putRaw, readAllRaw, readRaw } from './raw';
import { makeEntry, makeSearches } from './rows';
import { openDexie, putDexie, searchDexie } from './with-dexie';

const BATCH = 500;
/** Entries between two times that the index is put in order, as a restored backup does it. */
const SETTLE_EVERY = 8000;
const PAGE = 50;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const batch = (from: number, to: number, all: number, credits: number) =>
  Array.from({ length: Math.min(BATCH, to - from) }, (_, i) => makeEntry(from + i, all, credits));

const say = (engine: string, done: number): void => {
  if (done % 50_000 < BATCH) console.log(`${engine}: ${done} entries`);
};

/** Writes entries `from` to `to` of `all` into an engine, and answers the milliseconds of the writing alone. */
export const fill = async (
  engine: 'ours' | 'raw' | 'dexie',
  from: number,
  to: number,
  all: number,
  credits: number,
): Promise<number> => {
  let ms = 0;
  const raw = engine === 'raw' ? await openRaw() : null;
  const dexie = engine === 'dexie' ? openDexie() : null;
  const store = engine === 'ours' ? await openStore() : null;
  for (let i = from; i < to; i += BATCH) {
    const entries = batch(i, to, all, credits);
    if (store) {
      ms += await timed(() => merge(store, entries, 'keep-mine'));
      if (i % SETTLE_EVERY === 0 || i + BATCH >= all) ms += await timed(() => settle(store, 0));
    } else {
      const prepared = entries.map((entry, at) => prepare(entry, i + at));
      if (raw) ms += await timed(() => putRaw(raw, prepared));
      if (dexie) ms += await timed(() => putDexie(dexie, prepared));
    }
    say(engine, i);
  }
  raw?.close();
  dexie?.close();
  store?.close();
  return ms;
};

/** Saves works one by one, as a person does, and answers the milliseconds of each. */
export const saveOneByOne = async (
  engine: 'ours' | 'raw',
  from: number,
  times: number,
  all: number,
): Promise<number[]> => {
  const each: number[] = [];
  const raw = engine === 'raw' ? await openRaw() : null;
  for (let i = 0; i < times; i += 1) {
    const entry = makeEntry(from + i, all, 0);
    const prepared = prepare(entry, from + i);
    const save = (store: Store) => keep(store, entry.work, { now: entry.at });
    each.push(await timed(() => (raw ? putRaw(raw, [prepared]) : withStore(openStore, save))));
  }
  raw?.close();
  return each;
};

/**
 * The milliseconds of each search's first page, `rounds` times each, in the same order for every engine.
 * @param budget after so many milliseconds no other search is begun
 */
export const search = async (
  engine: 'ours' | 'raw' | 'dexie',
  rounds: number,
  budget = Number.POSITIVE_INFINITY,
): Promise<number[]> => {
  const end = performance.now() + budget;
  const raw = engine === 'raw' ? await openRaw() : null;
  const dexie = engine === 'dexie' ? openDexie() : null;
  const each: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const text of makeSearches()) {
      if (performance.now() > end) break;
      const words = wordsOfSearch(text);
      const query = { query: { search: text, filter: {}, of: 'works' as const }, from: 0, limit: PAGE };
      each.push(
        await timed(() =>
          raw
            ? readRaw(raw, words[0] ?? '', PAGE)
            : dexie
              ? searchDexie(dexie, words, PAGE)
              : withStore(openStore, (store) => list(store, query)),
        ),
      );
    }
  }
  raw?.close();
  dexie?.close();
  return each;
};

/** Reads every row and forgets it: what no export can be faster than. */
export const readRows = async (): Promise<number> => {
  const raw = await openRaw();
  const ms = await timed(() => readAllRaw(raw, BATCH));
  raw.close();
  return ms;
};

/** Writes the whole history as CSV, piece by piece, and answers the milliseconds and the characters. */
export const exportAll = async (): Promise<{ ms: number; length: number }> => {
  let length = 0;
  const ms = await timed(() =>
    withStore(openStore, async (store) => {
      let file = new Blob([]);
      let pieces: string[] = [];
      const writing = (csv as OneFile).start({
        at: new Date().toISOString(),
        project: null,
        projects: [],
        corrections: [],
      });
      pieces.push(writing.head);
      const how = { order: 'newest', evidence: false, size: BATCH } as const;
      for await (const entries of walk(store, { query: { search: '', filter: {} } }, how)) {
        for (const entry of entries) pieces.push(writing.add(entry));
        if (pieces.length > 8000) {
          file = new Blob([file, ...pieces]);
          pieces = [];
        }
      }
      file = new Blob([file, ...pieces, writing.end()]);
      length = file.size;
    }),
  );
  return { ms, length };
};
