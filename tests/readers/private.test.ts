import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';
import { readPrivate } from '../../src/publish/private/read-private';
import { strip } from '../../src/publish/private/strip';
import { folderOf, readBy, readByPython, withReaders } from './reader';

const PHOTO = inRoot('tests', 'fixtures', 'camera', 'photo.avif');
const NAMED = ['GPSLatitude', 'SerialNumber', 'OwnerName', 'City'];

withReaders(['exiftool', 'python'], 'an AVIF that a camera wrote', () => {
  it('is the same to look at without its place and its number, and exiftool finds nothing of them', async () => {
    const bytes = Uint8Array.from(readFileSync(PHOTO));
    const { facts, canStrip } = await readPrivate(bytes.length, async (at, length) => bytes.slice(at, at + length));
    expect(facts.map(({ kind }) => kind).sort()).toEqual(['owner', 'place', 'place', 'serial']);
    expect(canStrip).toBe(true);
    const folder = folderOf({ 'photo.avif': strip(bytes) as Uint8Array });
    const after = join(folder, 'photo.avif');
    expect(JSON.stringify(await readBy('exiftool', ['-j', PHOTO]))).toContain('GPSLatitude');
    const told = await readBy('exiftool', ['-j', '-warning', '-all', after]);
    for (const name of [...NAMED, 'Warning']) expect(told).not.toContain(name);
    const [one, other] = await readByPython<{ decoded: string }[]>('in_file', [PHOTO, after]);
    expect(other?.decoded).toBe(one?.decoded);
  });
});
