import { describe, expect, it } from '@jest/globals';
import { readPicked } from '../../../popup/publish/picked';
import { findPrivate, withoutPrivate } from '../../../popup/publish/private-files';
import { cameraExif } from '../lookup/file/make-camera';
import { bytesOf, jpeg, pdf } from '../lookup/file/make-files';

const pick = (files: Record<string, Uint8Array<ArrayBuffer>>) => {
  const picked = readPicked(
    Object.entries(files).map(([path, bytes]) => ({ path, file: new File([bytes], path, { type: 'image/jpeg' }) })),
  );
  if (!picked) throw new Error('nothing was picked');
  return picked;
};
const photo = jpeg({ exif: cameraExif() });
const letter = bytesOf(pdf(), '3 0 obj<</Author (Ida)>>endobj');

describe('what chosen files say of people', () => {
  it('is found file by file, with whether it can be taken out', async () => {
    const found = await findPrivate(pick({ 'a/1.jpg': photo, 'a/2.jpg': jpeg({}), 'a/3.pdf': letter }));
    expect(found).toMatchObject({
      files: [
        { path: '1.jpg', canStrip: true },
        { path: '3.pdf', canStrip: false, facts: [{ kind: 'author', value: 'Ida' }] },
      ],
      unread: 0,
    });
  });

  it('is taken out of the pictures alone, and every other byte stays', async () => {
    const picked = pick({ 'a/1.jpg': photo, 'a/2.txt': bytesOf('words'), 'a/3.pdf': letter });
    const stripped = await withoutPrivate(picked, await findPrivate(picked));
    expect((await findPrivate(stripped)).files.map(({ path }) => path)).toEqual(['3.pdf']);
    expect(stripped.files.slice(1)).toEqual(picked.files.slice(1));
    expect(stripped.size).toBe(stripped.files.reduce((sum, { file }) => sum + file.size, 0));
    expect(stripped.files[0]?.file).toMatchObject({ name: 'a/1.jpg', type: 'image/jpeg' });
  });

  it('is not said to be gone where a file cannot be taken apart', async () => {
    const picked = pick({ '1.jpg': photo.slice(0, -2) });
    const found = await findPrivate(picked);
    expect(found.files).toHaveLength(1);
    await expect(withoutPrivate(picked, found)).rejects.toMatchObject({ code: 'still-private' });
  });

  it('says how many files of a large folder were not looked through', async () => {
    const files = Object.fromEntries(Array.from({ length: 503 }, (_, i) => [`a/${i}`, bytesOf('x')]));
    expect((await findPrivate(pick(files))).unread).toBe(3);
  });
});
