import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Store } from '../../../background/store/db/schema';
import { edit } from '../../../background/store/library/edit';
import { keep, record } from '../../../background/store/library/keep';
import { orderProject, writeProject } from '../../../background/store/library/projects';
import { putThumbnail } from '../../../background/store/library/thumbnails';
import { writeSettings } from '../../../background/store/settings/settings';
import { type HandingIn, handIn } from '../../../background/worker/hand-in';
import { CancelledError } from '../../../background/worker/stop';
import type { Project } from '../../../src/library/project';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { freshStore, minute, photo } from '../store/a-store';
import { credited, SAID } from '../transfer/export/entries';
import { AT, all, parse, picture, textOf } from '../transfer/hand-in/document';

let store: Store;
let project: Project;
beforeEach(async () => {
  store = await freshStore();
  project = await writeProject(store, { id: null, name: 'Our Water poster', createdAt: minute(0) });
});
afterEach(() => store.close());

const saved = async (number: number): Promise<string> =>
  (await keep(store, photo(number), { now: minute(number), project: project.id })).id;
const credit = (number: number, at: number, place: { number?: string; where?: string } = {}) => {
  const entry = credited(`c${at}`, photo(number));
  const attribution = { ...entry.attribution, ...place };
  return record(store, { ...entry, attribution, at: minute(at), projects: [project.id] });
};
const write = (given: Partial<HandingIn> = {}, onProgress: () => void = () => undefined) =>
  handIn(
    store,
    { format: 'docx', layout: 'list', project, withUnused: false, ...given },
    AT,
    onProgress,
    async (address) => (address.endsWith('broken') ? null : picture()),
  );
const captions = async (file: Blob): Promise<string[]> => {
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const [, ...paragraphs] = all(parse(parts['word/document.xml'] as Uint8Array), 'w:p').map(textOf);
  return paragraphs
    .filter((text) => text !== '' && text !== 'No picture of it was saved.')
    .map((text) => text.split(' by ')[0] ?? '');
};

describe('a project that is handed in', () => {
  it('has what was credited in the order of the project, each use with its number and place', async () => {
    const [first, second] = [await saved(1), await saved(2)];
    await saved(3);
    await credit(1, 10, { number: 'Figure 1', where: 'p. 1' });
    await credit(2, 11, { number: 'Figure 2' });
    await credit(1, 12, { number: 'Figure 3', where: 'p. 9' });
    await orderProject(store, { id: project.id, order: [second, first] });
    const { file, name, entries } = await write();
    expect(await captions(file)).toEqual([
      ...['Figure 2: “Photo 2”', 'Figure 1: “Photo 1”', 'Figure 3: “Photo 1”'],
      'Left out, because they were never credited: Photo 3',
    ]);
    expect([name, entries]).toEqual(['our-water-poster.docx', 3]);
    expect(file.type).toMatch(/wordprocessingml\.document$/);
  });

  it('has the rest only where a person asks for it', async () => {
    await saved(1);
    await saved(2);
    await credit(2, 11);
    expect(await captions((await write()).file)).toEqual([
      '“Photo 2”',
      'Left out, because they were never credited: Photo 1',
    ]);
    expect(await captions((await write({ withUnused: true })).file)).toEqual(['“Photo 1”', '“Photo 2”']);
  });

  it('has once what was copied twice for one place', async () => {
    await credit(1, 10, { number: 'Figure 1' });
    await credit(1, 11, { number: 'Figure 1' });
    expect((await write()).entries).toBe(1);
  });

  it('has the pictures that the library has, and leaves out one that cannot be drawn', async () => {
    const [first, second] = [await saved(1), await saved(2)];
    await credit(1, 10);
    await credit(2, 11);
    await putThumbnail(store, first, 'data:image/png;base64,AAAA');
    await putThumbnail(store, second, 'data:image/png;base64,broken');
    const parts = unzipSync(new Uint8Array(await (await write()).file.arrayBuffer()));
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual(['word/media/1.jpeg']);
  });

  it('says of a use what is said of its work, and who adapted it', async () => {
    await writeSettings(store, { ...DEFAULT_SETTINGS, creator: 'Mia Teacher' });
    const id = await saved(1);
    await edit(store, { ids: [id] }, { ...SAID, note: 'Ask again' });
    const entry = credited('c', photo(1), 'cropped');
    const attribution = { ...entry.attribution, manner: 'adapted' as const };
    await record(store, { ...entry, attribution, at: minute(10), projects: [project.id] });
    const text = await (await write({ format: 'html', layout: 'table' })).file.text();
    for (const said of ['By mail, 2 March', SAID.archivedCopy.address, 'Ask again', 'Mia Teacher'])
      expect(text).toContain(said);
  });

  it('ends where a person cancels', async () => {
    await credit(1, 10);
    const cancel = () => {
      throw new CancelledError();
    };
    await expect(write({}, cancel)).rejects.toThrow(CancelledError);
  });
});
