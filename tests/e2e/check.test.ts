import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { fromId } from '../../src/license/from-id';
import type { License } from '../../src/license/license';
import type { Signal } from '../../src/signal/signal';
import type { Work } from '../../src/work/work';
import { ask, type Driver, see, start } from './driver';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';

const LESSON = inRoot('tests', 'fixtures', 'check', 'lesson.docx');
const FILES = unzipSync(new Uint8Array(readFileSync(LESSON)));
const pictureOf = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(FILES[`word/media/${name}`] ?? []);
const dataOf = (name: string, type: string): string =>
  `data:image/${type};base64,${Buffer.from(pictureOf(name)).toString('base64')}`;
const hashOf = async (name: string): Promise<string> =>
  Buffer.from(await crypto.subtle.digest('SHA-256', pictureOf(name))).toString('hex');

const aWork = (title: string, name: string, evidence: Signal[] = []): Work => ({
  ...{ id: `https://pictures.test/${title}.png`, about: 'part', kind: 'image', title, scope: null, notices: [] },
  ...{ address: `https://pictures.test/${title}.png`, creators: [{ name, address: null }], conflicts: [], evidence },
  ...{ licenses: [fromId('CC-BY-4.0') as License], source: `https://pictures.test/${title}` },
  page: { address: `https://pictures.test/${title}`, title },
});

inBothBrowsers('checking a document', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serve((_, response) => {
      const page = readFileSync(inRoot('tests', 'fixtures', 'check', 'page.html'));
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
    });
    driver = await start(browser);
    const value = `sha256:${await hashOf('image4.png')}`;
    const digest: Signal = { says: 'digest', evidence: 'file', about: '', value, words: '', place: '' };
    await ask(driver, 'work.keep', { work: aWork('tree', 'Ivo Kern', [digest]), thumbnail: null, project: null });
    const thumbnail = dataOf('image3.jpg', 'jpeg');
    await ask(driver, 'work.keep', { work: aWork('lamp', 'Mara Quist'), thumbnail, project: null });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  it('tells credits from gaps, knows a file of the library, and compares what only looks like a work', async () => {
    const page = await driver.library('#check');
    const input = await poll(() => page.$('input[type=file]'), 'the field for a document');
    await input.uploadFile(LESSON);
    await waitForWords(page, '5 pictures, films and sounds; credited as their licenses ask: 2');
    await waitForWords(page, 'Missing: a link to the source (§4(c)) and a link to the license (§4(a))');
    await waitForWords(page, 'Found by its file, which is the same.');
    await waitForWords(page, 'Its own file says CC BY-NC 4.0.');
    await waitForWords(page, 'looks the same');
    await press(page, 'It’s this work: lamp');
    await waitForWords(page, '“lamp” by Mara Quist');
    await waitForWords(page, 'Save a copy with the credit added');
    await driver.closeTab(page);
  });

  it('writes a copy with a credit', async () => {
    const credits = [
      { number: 3, pieces: [{ text: 'Lamp by Mara Quist', address: 'https://pictures.test/lamp' }], label: '' },
    ];
    const { report, bytes } = await driver.carry(
      { job: 'credit', name: 'lesson.docx', credits, heading: 'Credits', language: 'en' },
      readFileSync(LESSON),
    );
    expect(report.result).toMatchObject({ name: 'lesson-credited.docx', written: [3] });
    const files = unzipSync(new Uint8Array(bytes));
    expect(new TextDecoder().decode(files['word/document.xml'])).toContain('Lamp by Mara Quist');
    expect(files['word/media/image3.jpg']).toEqual(FILES['word/media/image3.jpg']);
  });

  it('reads the page that is open, because a person wants it', async () => {
    const { tab } = await see(driver, `${site.address}/lesson.html`);
    const page = await driver.library(`#check/tab/${tab}`);
    await press(page, 'Check the open page');
    await waitForWords(page, '4 pictures, films and sounds');
    await waitForWords(page, '“Green hills” by Ann Lee, CC BY 4.0');
    await driver.closeTab(page);
  });

  it('says of what is no document that it is none', async () => {
    const { report } = await driver.carry(
      { job: 'check', name: 'a.docx', address: null, project: null },
      Buffer.from('no document'),
    );
    expect(report).toMatchObject({ step: 'failed', code: 'document-unknown' });
  });
});
