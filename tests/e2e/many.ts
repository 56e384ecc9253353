import type { Entry } from '../../src/library/entry';
import type { OneFile } from '../../src/transfer/export/format';
import { writeWhole } from '../../src/transfer/export/format';
import { jsonl } from '../../src/transfer/export/jsonl';
import { licenseOf } from '../unit/attribution/a-work';
import { credited, kept } from '../unit/transfer/export/entries';

const LICENSES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'CC-BY-NC-4.0'];

/** A history of so many entries: every third a kept work, the others credits, each with a word of its own. */
export const manyEntries = (amount: number, name: string): Entry[] =>
  Array.from({ length: amount }, (_, i) => {
    const address = `https://${name}.example/${i}.jpg`;
    const work = {
      ...{ id: address, address, title: `Work ${name}${i}`, source: address },
      licenses: [licenseOf(LICENSES[i % LICENSES.length] as string)],
      page: { address: `https://${name}.example/${i}`, title: '' },
    };
    const at = new Date(Date.UTC(2025, 0, 1, 0, i)).toISOString();
    return i % 3 === 0 ? kept(`${name}-${i}`, work, at) : { ...credited(`${name}-${i}`, work), at };
  });

/** The same as the file that we export. */
export const fileOf = (entries: readonly Entry[]): Buffer =>
  Buffer.from(
    writeWhole(jsonl as OneFile, entries, {
      at: '2026-01-01T00:00:00.000Z',
      project: null,
      projects: [],
      corrections: [],
    }),
  );
