import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';
import { readFile } from '../../src/lookup/file/read-file';
import { propertiesOf } from '../../src/transfer/export/xmp-properties';
import { creditFile } from '../../src/transfer/in-file/credit-file';
import { writeJpeg } from '../../src/transfer/in-file/jpeg';
import { ADDRESS, type Bytes, said, worksIn } from '../unit/transfer/in-file/a-file';
import { folderOf, readByPython, withReaders } from './reader';

const NAMES = ['photo.jpg', 'picture.png', 'lossy.webp', 'still.gif', 'photo.avif', 'drawing.svg', 'tone.mp3'];
const BY_SA = 'https://creativecommons.org/licenses/by-sa/4.0/';
const ASSERTIONS = [
  {
    label: 'stds.schema-org.CreativeWork',
    data: {
      ...{ '@context': 'https://schema.org', '@type': 'CreativeWork', license: BY_SA },
      author: [{ '@type': 'Person', name: 'Ida Brook' }, { '@type': 'Person', name: 'Zoë Lund' }],
      copyrightNotice: '© 2025 Ida Brook',
    },
  },
  { label: 'org.example.notes', data: { nested: [{ a: 1.5, b: [null, true, -7], c: 'x'.repeat(300) }] } },
]; // biome-ignore format: as others write it

interface Answer {
  wrong: string[][];
}

withReaders(['python'], 'a file that Content Credentials bind', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const read = (name: string): Bytes => Uint8Array.from(readFileSync(at(name)));
  beforeAll(async () => {
    folder = folderOf();
    const sign = NAMES.map((name) => ({
      ...{
        from: inRoot('tests', 'fixtures', name.endsWith('.avif') ? 'camera' : 'media', name),
        to: at(name),
        assertions: ASSERTIONS,
      },
    }));
    const { wrong } = await readByPython<Answer>('content_credentials', { sign, check: sign.map(({ to }) => to) });
    expect(wrong).toEqual(NAMES.map(() => []));
  });

  it.each(NAMES)('is left as it is, and its credit stands beside it: %s', (name) => {
    const bytes = read(name);
    const { bytes: same, beside } = creditFile(bytes, said());
    expect(same).toBe(bytes);
    expect(beside?.problem).toBe('sealed');
    expect(beside?.packet).toContain('First light over the tarn');
  });

  it('would be broken by whoever wrote into it all the same', async () => {
    const properties = propertiesOf(said());
    const forced = folderOf({ 'photo.jpg': writeJpeg(read('photo.jpg'), properties) });
    const { wrong } = await readByPython<Answer>('content_credentials', { check: [join(forced, 'photo.jpg')] });
    expect(wrong).toEqual([expect.arrayContaining(['assertion.dataHash.mismatch'])]);
  });

  // A drawing and a sound are not read for them.
  it.each(NAMES.slice(0, 5))('says its license and its makers, and that nobody has checked it: %s', async (name) => {
    const signals = await readFile(read(name), ADDRESS);
    expect(signals.map(({ says, value }) => [says, value])).toEqual([
      ['license', BY_SA],
      ['license', '© 2025 Ida Brook'],
      ['creator', 'Ida Brook'],
      ['creator', 'Zoë Lund'],
      ['notice', '© 2025 Ida Brook'],
    ]);
    for (const { words } of signals) expect(words).toContain('(C2PA, unverified)');
    const [work] = await worksIn(read(name));
    expect(work).toMatchObject({
      licenses: [{ id: 'CC-BY-SA-4.0' }],
      creators: [{ name: 'Ida Brook' }, { name: 'Zoë Lund' }],
    });
  });

  it('cut or changed at any byte is told, or read', async () => {
    const bytes = read('picture.png');
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 300)) {
      await readFile(bytes.slice(0, at), ADDRESS).catch(({ code }) => expect(code).toBe('unreadable'));
      const changed = bytes.slice();
      changed.fill(0xff, at, at + 3);
      await readFile(changed, ADDRESS).catch(({ code }) => expect(code).toBe('unreadable'));
    }
  });
});
