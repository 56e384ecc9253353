import { readFileSync } from 'node:fs';
import { inRoot } from '../../../scripts/process/root.mjs';
import { gather } from '../../../src/check/beside';
import { readDocument } from '../../../src/check/read/readers';
import type { Source } from '../../../src/check/zip/source';

/** Bytes as a source, as a file is one in a worker. */
export const sourceOfBytes = (bytes: Uint8Array<ArrayBuffer>): Source => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

export const bytesOf = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(inRoot('tests', 'fixtures', 'check', name)));

/** A document of the fixtures, read. */
export const openFixture = (name: string) => readDocument(sourceOfBytes(bytesOf(name)), name, null);

/** Its media with what stands beside them. */
export const gatherFixture = async (name: string) => gather((await openFixture(name)).draft);
