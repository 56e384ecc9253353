import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';
import { readByPython, withReaders } from './reader';

interface Made {
  root: string;
  file: string;
  parts: Record<string, string>;
  named: Record<string, string>;
}

withReaders(['python'], 'a reader of docs/CREDIT-RECORD.md', () => {
  it('makes the root of the vectors again, and every CID that their record names', async () => {
    const vectors = JSON.parse(readFileSync(inRoot('docs', 'vectors', 'credit-record-1.json'), 'utf8'));
    const { root, file, parts, named } = await readByPython<Made>('record-root', vectors);
    expect({ root, file }).toEqual({ root: vectors.root, file: vectors.record.cid });
    expect(Object.keys(named).sort()).toEqual(['CREDIT.html', 'LICENSE.txt', 'index.html', 'sources/1.json']);
    expect(parts).toEqual(named);
  });
});
