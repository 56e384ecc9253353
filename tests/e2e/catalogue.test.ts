import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { CATALOGUE_TYPE } from '../../src/catalogue/catalogue';
import type { Written } from '../../src/catalogue/write';
import { type PaperKubo, startPaperKubo } from '../servers/paper-kubo';
import { aVersion, manyItems } from '../unit/catalogue/a-catalogue';
import { makeSigner } from '../unit/publish/fixtures';
import { ask, type Driver, see, start } from './driver';
import { killBackground } from './kill-background';
import { inBothBrowsers } from './need';
import { type Site, serve } from './serve';
import { aimAt, settle, share } from './sharing';

inBothBrowsers('a catalogue', (browser) => {
  let driver: Driver;
  let node: PaperKubo;
  let site: Site;
  /** What the site of a creator serves, by its paths. */
  const served = new Map<string, string>();
  beforeAll(async () => {
    node = await startPaperKubo();
    site = await serve((request, response) => {
      const text = served.get(request.url ?? '');
      const type = text?.startsWith('{') ? 'application/json' : 'text/html';
      response.writeHead(text === undefined ? 404 : 200, { 'Content-Type': type }).end(text);
    });
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await node?.stop();
    await site?.stop();
  });
  const own = () => ask(driver, 'catalogue.read', null);
  const serveVersion = ({ text, pages }: Written) => {
    served.set('/catalogue.json', text);
    for (const page of pages) served.set(`/pages/${page.cid}.json`, page.text);
  };

  it('of one’s own is published after a share, with one press, and its name follows', async () => {
    await aimAt(driver, node.address);
    const made = await share(driver);
    await settle(driver, made.id, 'pinned');
    const page = await driver.library('#catalogue');
    await press(page, 'Update my catalogue');
    const first = await poll(async () => (await own()).published, 'the first version');
    expect(first).toMatchObject({ version: 1, items: 1 });
    expect([...node.names.values()]).toEqual([first?.root]);
    await waitForWords(page, 'Version 1');
    const again = await share(driver);
    await settle(driver, again.id, 'pinned');
    const shares = await driver.library('#shares');
    await press(shares, 'Update my catalogue');
    const second = await poll(async () => {
      const { published } = await own();
      return published?.version === 2 && published;
    }, 'the second version');
    expect(second.previous).toEqual([first?.cid]);
    expect([...node.names.values()]).toEqual([second.root]);
    // A work that is shared from now on says in its record where the catalogue is.
    expect((await share(driver)).draft.catalogue).toBe(second.url);
  });

  it('that was on its way when the background ended arrives all the same', async () => {
    const before = (await own()).published?.version ?? 0;
    const made = await share(driver);
    await settle(driver, made.id, 'pinned');
    node.ignore('name/publish');
    await ask(driver, 'catalogue.update', null);
    const calls = node.asked.length;
    await poll(
      async () => node.asked.slice(calls).includes('name/publish') || node.asked.at(-1) === 'name/publish',
      'that it is told',
    );
    await killBackground(driver);
    node.ignore();
    // Once: each press begins it again.
    await poll(() => driver.ask('catalogue.update', null).catch(() => null), 'the background');
    const version = await poll(async () => {
      const { published } = await own();
      return published?.version === before + 1 && published;
    }, 'that it arrives');
    expect([...node.names.values()]).toEqual([version.root]);
  });

  it('of a page is followed from the toolbar window, and shows what is new at the next look', async () => {
    const signer = makeSigner();
    const first = await aVersion(signer, await manyItems(1));
    const second = await aVersion(signer, await manyItems(201), first);
    const link = `<link rel="alternate" type='${CATALOGUE_TYPE}' href="/catalogue.json">`;
    served.set(
      '/',
      `<!doctype html><html lang="en"><head><title>Ada</title>${link}</head><body><h1>Ada</h1></body></html>`,
    );
    serveVersion(first);
    const { tab } = await see(driver, `${site.address}/`);
    const popup = await driver.popup(tab);
    await press(popup, 'Follow');
    await waitForWords(popup, 'Following');
    const page = await driver.library('#following');
    await waitForWords(page, '1 new work');
    serveVersion(second);
    await press(page, 'Look for new works');
    await waitForWords(page, '201 new works');
    await waitForWords(page, 'Work 201');
    expect((await ask(driver, 'following.list', null))[0]).toMatchObject({ known: { version: 2 }, problem: null });
    // Another key, and then an older version: nothing is taken, and it is said.
    serveVersion(await aVersion(makeSigner(), await manyItems(3)));
    await press(page, 'Look for new works');
    await waitForWords(page, 'Another key signed this catalogue');
    serveVersion(first);
    await press(page, 'Look for new works');
    await waitForWords(page, 'An older version is shown');
    expect((await ask(driver, 'following.list', null))[0]?.kinds).toEqual({ work: 201 });
    await press(page, 'Unfollow');
    await waitForWords(page, 'You follow no catalogue yet');
  });
});
