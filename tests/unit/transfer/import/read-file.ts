import type { KeptWork } from '../../../../src/library/entry';
import { isEntry, renewLicenses } from '../../../../src/message/entry';
import type { Read } from '../../../../src/transfer/import/read';
import { findReader } from '../../../../src/transfer/import/reader';

const checked = (value: unknown): unknown => {
  const entry = renewLicenses(value);
  return isEntry(entry) ? entry : null;
};

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let from = 0; from < text.length; from += size) yield text.slice(from, from + size);
}

/** Reads a text as a file of this name, in pieces of a few characters: what is split between two must not matter. */
export const readText = async (text: string, name = 'file.txt', size = 7): Promise<Read[]> => {
  let count = 0;
  const makeId = (): string => {
    count += 1;
    return `new-${count}`;
  };
  const read = findReader(name, text.slice(0, 4096), { checked, makeId });
  if (!read) throw new Error('no reader');
  const all: Read[] = [];
  for await (const each of read({ pieces: inPieces(text, size), name, at: '2026-06-01T00:00:00.000Z' })) all.push(each);
  return all;
};

export const entriesIn = (all: readonly Read[]): KeptWork[] =>
  all.flatMap((each) => ('entry' in each && each.entry.type === 'kept' ? [each.entry] : []));
export const reasonsIn = (all: readonly Read[]): string[] =>
  all.flatMap((each) => ('reason' in each ? [`${each.line} ${each.reason}`] : []));
