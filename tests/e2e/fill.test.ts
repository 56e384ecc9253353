import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Frame, Page } from 'puppeteer-core';
import { drive } from '../../scripts/browser/driver.mjs';
import { poll } from '../../scripts/browser/poll.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { plainUse } from '../../src/attribution/use';
import { licenseOf, aWork as photo } from '../unit/attribution/a-work';
import { ask, type Driver } from './driver';
import { inBothBrowsers, inBrowser } from './need';
import { type Site, serve } from './serve';

/** What the pages of the fixtures know of: what their own listeners noticed, and how often a form was sent. */
declare const noticed: Record<string, string>;
declare const sent: number;
/** Chromium's own events can be fired from inside, which no type of theirs says. */
declare const chrome: {
  contextMenus: { onClicked: { dispatch: (info: object, tab: object) => void } };
  runtime: { lastError?: { message: string } };
};

const TYPES: Record<string, string> = { '.html': 'text/html;charset=utf-8', '.js': 'text/javascript' };
const work = photo({ title: 'First light over the tarn' });

/** The editors' pages, served as one site. */
const serveEditors = (): Promise<Site> =>
  serve(({ url = '' }, response) => {
    const name = url.slice(1).split('?')[0] ?? '';
    try {
      const body = readFileSync(inRoot('tests', 'fixtures', 'fill', name));
      response.writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });

const knownTo = (frame: Page | Frame) => frame.evaluate(() => ({ noticed: { ...noticed }, sent }));
const readField = (frame: Page | Frame, id: string) =>
  frame.evaluate((name) => (document.getElementById(name) as HTMLInputElement).value, id);
/** The frame of a page, or the page itself where it has none. */
const editorOf = (page: Page): Promise<Page | Frame> =>
  poll(async () => page.frames().find((frame) => frame.url().includes('form')), 'the editor’s frame');
/** Firefox's protocol tells nothing of what is out of the page's own reach: there it is seen that the panel is shown. */
const isPanelShown = (page: Page) => page.evaluate(() => document.body.nextElementSibling !== null);
/** What a screen reader would say of a page: the panel is out of the page's own reach. */
const waitForPanel = (page: Page, words: string, browser: string) =>
  poll(
    async () =>
      browser === 'firefox'
        ? isPanelShown(page)
        : JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false })).includes(words),
    `“${words}” on the page`,
  );
/** Presses the panel's button by the keyboard alone: it stands behind everything of the page. */
const pressInPanel = async (page: Page, number: number): Promise<void> => {
  await page.focus('[type=submit]');
  for (let i = 0; i < number; i += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
};

inBothBrowsers('filling in the fields of an editor', (browser) => {
  let driver: Driver;
  let site: Site;
  let id: string;
  beforeAll(async () => {
    site = await serveEditors();
    driver = await drive(browser, { granted: [`${site.address.replace(/:\d+$/, '')}/*`] });
    const { license, ...use } = plainUse(licenseOf('CC-BY-4.0'));
    const input = { work, use: { ...use, license: license.id }, format: 'plain', project: null } as const;
    ({ id } = await ask(driver, 'credit.record', input));
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });
  /** Opens an editor and has its fields filled in. */
  const fill = async (name: string): Promise<Page> => {
    const { page, tab } = await driver.visit(`${site.address}/${name}.html`);
    if (name === 'h5p') await editorOf(page);
    const found = () => ask(driver, 'fill.find', { tab });
    await poll(async () => (await found()).editor !== null, 'the editor');
    expect((await found()).works).toEqual([{ id, title: work.title }]);
    expect(await ask(driver, 'fill.write', { tab, id })).toBe(true);
    return page;
  };

  it('writes in those of Pressbooks as a person would, sends nothing, and takes back what it wrote', async () => {
    const at = 'attachments-41-pb_media_attribution_';
    const page = await fill('pressbooks');
    await waitForPanel(page, 'Filled in: Source, Author’s address, and License', browser);
    await waitForPanel(page, 'Had something else and was left: Author', browser);
    expect(await knownTo(page)).toEqual({
      noticed: {
        [`${at}title_url`]: 'https://photos.example/tarn',
        [`${at}author_url`]: 'https://photos.example/ann',
        [`${at}license`]: 'cc-by',
      },
      sent: 0,
    });
    await pressInPanel(page, 2);
    await poll(async () => (await readField(page, `${at}author`)) === 'Ann Fell', 'another author');
    await waitForPanel(page, 'Filled in: Author', browser);
    await pressInPanel(page, 1);
    await waitForPanel(page, 'Taken back.', browser);
    await poll(async () => (await readField(page, `${at}title_url`)) === '', 'the field as it was');
    const values = await Promise.all(['title_url', 'author', 'license'].map((name) => readField(page, at + name)));
    expect(values).toEqual(['', 'Somebody else', '']);
    expect((await knownTo(page)).sent).toBe(0);
    await driver.closeTab(page);
  });

  it('writes in those of H5P within its frame, with the version that its license offers', async () => {
    const page = await fill('h5p');
    await waitForPanel(page, 'Filled in: Title, Author, Source, and License', browser);
    const editor = await editorOf(page);
    expect((await knownTo(editor)).noticed).toMatchObject({
      ...{ 'field-title-1': work.title, 'field-author-2': 'Ann Fell', 'field-license-5': 'CC BY' },
    });
    expect(await readField(editor, 'field-version-6')).toBe('4.0');
    expect(await readField(editor, 'closed-source')).toBe('');
    await driver.closeTab(page);
  });

  it('writes in those of MediaWiki’s upload form, and of the wizard’s step that is open', async () => {
    const form = await fill('special-upload');
    await waitForPanel(form, 'Filled in: Description and License', browser);
    expect(await knownTo(form)).toMatchObject({
      ...{
        noticed: {
          wpLicense: 'cc-by-4.0',
          wpUploadDescription: expect.stringContaining('[https://photos.example/tarn'),
        },
      },
      sent: 0,
    });
    const wizard = await fill('upload-wizard');
    await waitForPanel(wizard, 'Filled in: Source, Author, and License', browser);
    expect((await knownTo(wizard)).noticed).toMatchObject({ license: 'cc-by-4.0', 'mwe-author-1': 'Ann Fell' });
    expect(await readField(wizard, 'title')).toBe('');
    await driver.closeTab(wizard);
    await driver.closeTab(form);
  });

  it('shows the toolbar window’s own way to it on such a page alone', async () => {
    const { page, tab } = await driver.visit(`${site.address}/pressbooks.html`);
    const popup = await driver.popup(tab);
    const words = () => popup.evaluate(() => document.body.textContent ?? '');
    await poll(async () => (await words()).includes('This page has fields for a credit (Pressbooks)'), 'the way to it');
    await popup.close();
    await driver.closeTab(page);
  });
});

// Firefox’s protocol has no way to choose an entry, or to say that one was chosen.
inBrowser('chromium', 'the context menu of a field', (browser) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await serveEditors();
    driver = await drive(browser, { granted: [`${site.address.replace(/:\d+$/, '')}/*`] });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.stop();
  });

  it('fills the page in with the work of its entry, also from the frame that the field is in', async () => {
    const { license, ...use } = plainUse(licenseOf('CC-BY-4.0'));
    const input = { work, use: { ...use, license: license.id }, format: 'plain', project: null } as const;
    const { id } = await ask(driver, 'credit.record', input);
    const { page, tab } = await driver.visit(`${site.address}/h5p.html`);
    const editor = await editorOf(page);
    const chosen = { menuItemId: `fill:${id}`, editable: true, pageUrl: page.url(), frameId: 1 };
    await (await driver.worker())?.evaluate(
      (info, tabId) => chrome.contextMenus.onClicked.dispatch(info, { id: tabId }),
      chosen,
      tab,
    );
    await poll(async () => (await readField(editor, 'field-author-2')) === 'Ann Fell', 'the author in its field');
    expect((await knownTo(editor)).sent).toBe(0);
    await driver.closeTab(page);
  });
});
