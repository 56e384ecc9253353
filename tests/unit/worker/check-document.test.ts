import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import { openStore } from '../../../background/store/db/open';
import type { Store } from '../../../background/store/db/schema';
import { keep } from '../../../background/store/library/keep';
import { writeProject } from '../../../background/store/library/projects';
import { listRecognized, recognize } from '../../../background/store/library/recognized';
import { remove } from '../../../background/store/library/remove';
import { putThumbnail } from '../../../background/store/library/thumbnails';
import { checkDocument } from '../../../background/worker/check/check-document';
import { CancelledError } from '../../../background/worker/stop';
import { pictureKey } from '../../../src/check/picture-key';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import type { Signal } from '../../../src/signal/signal';
import type { Work } from '../../../src/work/work';
import { bytesOf } from '../check/open';
import { freshName } from '../store/a-store';

// Node draws no pictures: what looks alike is found in e2e/check.
Object.assign(globalThis, { createImageBitmap: () => Promise.reject(new Error('no pictures here')) });

const NOW = '2026-03-01T09:00:00.000Z';
const aWork = (name: string, more: Partial<Work> = {}): Work => ({
  ...{ id: `https://pictures.test/files/${name}.png`, about: 'part', kind: 'image', title: name, scope: null },
  ...{ address: `https://pictures.test/files/${name}.png`, creators: [{ name: 'Ann Lee', address: null }] },
  ...{
    licenses: [fromId('CC-BY-4.0') as License],
    source: `https://pictures.test/${name}`,
    notices: [],
    conflicts: [],
  },
  ...{ evidence: [], page: { address: `https://blog.test/${name}`, title: '' } },
  ...more,
});
const digest = (value: string): Signal => ({
  ...{ says: 'digest', evidence: 'file', about: '', value: `sha256:${value}`, words: '', place: '' },
});

const check = (store: Store, name: string, project: string | null = null, progress: () => void = () => undefined) =>
  checkDocument(store, { file: new Blob([bytesOf(name)]), name, address: null, project }, progress);
const within = async (work: (store: Store) => Promise<void>): Promise<void> => {
  const store = await openStore(freshName());
  try {
    await work(store);
  } finally {
    store.close();
  }
};

describe('a document is checked against the library', () => {
  it('by the address of a picture, and by the address that its credit leads to', () =>
    within(async (store) => {
      const hills = await keep(
        store,
        aWork('hills', { title: 'Green hills', source: 'https://pictures.test/green-hills' }),
        { now: NOW },
      );
      const boat = await keep(store, aWork('boat'), { now: NOW });
      const { media, works, format } = await check(store, 'notes.md');
      expect(format).toBe('markdown');
      expect(media.map(({ match }) => match)).toEqual([
        { id: hills.id, by: 'address' },
        { id: boat.id, by: 'address' },
        null,
      ]);
      expect(Object.keys(works).sort()).toEqual([hills.id, boat.id].sort());
      const lesson = await check(store, 'lesson.docx');
      expect(lesson.media[0]?.match).toEqual({ id: hills.id, by: 'link' });
    }));

  it('by the hash of its file, where that was looked into when it was kept', () =>
    within(async (store) => {
      const { media: before } = await check(store, 'slides.pptx');
      expect(before[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
      const signal = digest(before[0]?.sha256 ?? '');
      const hills = await keep(store, aWork('hills', { evidence: [signal] }), { now: NOW });
      const { media } = await check(store, 'slides.pptx');
      // The same file stands on a slide and on a layout.
      expect(media.map(({ match }) => match)).toEqual([
        { id: hills.id, by: 'file' },
        ...Array(4).fill(null),
        { id: hills.id, by: 'file' },
      ]);
    }));

  it('by what a person said of the very picture before, in any document, until they take it back', () =>
    within(async (store) => {
      const hills = await keep(store, aWork('far'), { now: NOW });
      const [first] = (await check(store, 'slides.pptx')).media;
      const picture = pictureKey({ sha256: first?.sha256 ?? null, address: null }) ?? '';
      await recognize(store, picture, hills.id);
      const again = (await check(store, 'slides.pptx')).media;
      expect(again[0]?.match).toEqual({ id: hills.id, by: 'person' });
      await recognize(store, 'https://files.test/hills.png', hills.id);
      await remove(store, { ids: [hills.id] }, NOW);
      expect((await check(store, 'slides.pptx')).media[0]?.match).toBeNull();
      await recognize(store, picture, null);
      expect(await listRecognized(store)).toEqual([{ picture: 'https://files.test/hills.png', id: hills.id }]);
    }));

  it('says what a file says of itself', () =>
    within(async (store) => {
      const { media } = await check(store, 'lesson.docx');
      expect(media[2]?.own).toMatchObject({ licenses: [{ id: 'CC-BY-NC-4.0' }], creators: [{ name: 'Mara Quist' }] });
      expect(media[0]?.own).toBeNull();
    }));

  it('compares with a project: how its works are used, and which are not there', () =>
    within(async (store) => {
      const project = await writeProject(store, { id: null, name: 'Book', createdAt: NOW });
      const hills = await keep(store, aWork('hills'), { now: NOW, project: project.id });
      const absent = await keep(store, aWork('moor'), { now: NOW, project: project.id });
      const { media, project: uses, absent: left } = await check(store, 'notes.md', project.id);
      expect(media[0]?.match?.id).toBe(hills.id);
      expect(uses).toEqual({
        [hills.id]: { commercial: null, changed: null },
        [absent.id]: { commercial: null, changed: null },
      });
      expect(left.map(({ id }) => id)).toEqual([absent.id]);
    }));

  it('looks at kept pictures once, and notes that one cannot be drawn', () =>
    within(async (store) => {
      await putThumbnail(store, 'kept', 'data:image/png;base64,AA');
      await check(store, 'notes.md');
      expect(await store.get('looks', 'kept')).toBeNull();
      expect(await store.count('looks')).toBe(1);
    }));

  it('ends where a person cancels', () =>
    within(async (store) => {
      let turns = 0;
      const cancel = () => {
        turns += 1;
        if (turns > 2) throw new CancelledError();
      };
      await expect(check(store, 'lesson.docx', null, cancel)).rejects.toThrow(CancelledError);
    }));
});
