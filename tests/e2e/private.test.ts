import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, goToReview, press } from '../../scripts/browser/press.mjs';
import { makeBundle } from '../../src/publish/bundle';
import { strip } from '../../src/publish/private/strip';
import { cameraExif } from '../unit/lookup/file/make-camera';
import { jpeg } from '../unit/lookup/file/make-files';
import { AT, draft, keepBlocks, makeSigner, pieces } from '../unit/publish/fixtures';
import { ask, type Driver, start } from './driver';
import { inBothBrowsers } from './need';

const PHOTO = jpeg({ exif: cameraExif() });

const cidOf = async (bytes: Uint8Array): Promise<string> => {
  const input = { draft: draft({ size: bytes.length }), content: pieces(bytes), sources: [] };
  return (await makeBundle({ ...input, signer: makeSigner(), at: AT }, keepBlocks().put)).workCid;
};

inBothBrowsers('a photo that says where it was taken', (browser) => {
  let driver: Driver;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'commoner-private-'));
    file = join(folder, 'photo.jpg');
    writeFileSync(file, PHOTO);
    driver = await start(browser);
    // No node is asked: what is shared stays in this browser.
    await ask(driver, 'settings.write', { kuboAddress: 'http://127.0.0.1:1', creator: '' });
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const choose = async (title: string) => {
    const page = await driver.library('#share');
    const input = await poll(() => page.$('input[type=file]'), 'the field for a file');
    await input.uploadFile(file);
    const note = await poll(() => page.$('.private'), 'what the photo says');
    const said = await note.evaluate((element) => element.textContent ?? '');
    for (const words of ['48.20000, -16.36667', 'SN-0042-77', 'Zora Quill']) expect(said).toContain(words);
    await fill(page, 'Title', title);
    await goToReview(page);
    return page;
  };
  const shared = (title: string) =>
    poll(
      async () =>
        (await ask(driver, 'publish.list', null)).find(
          (share) => share.draft.title === title && share.state.step === 'held',
        ),
      'the share',
    );

  it('says so before it is shared, and is shared without it where a person wants that', async () => {
    const page = await choose('Without');
    expect(await ask(driver, 'publish.list', null)).toEqual([]);
    await press(page, 'Publish without them', 'form');
    expect((await shared('Without')).workCid).toBe(await cidOf(strip(PHOTO) as Uint8Array));
    await driver.closeTab(page);
  });

  it('is shared as it is where a person wants that', async () => {
    const page = await choose('As it is');
    await press(page, 'Publish', 'form');
    expect((await shared('As it is')).workCid).toBe(await cidOf(PHOTO));
    await driver.closeTab(page);
  });
});
