import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, press, waitForWords } from '../../scripts/browser/press.mjs';
import { ask, type Driver, start } from './driver';
import { inBothBrowsers } from './need';

const PASSPHRASE = 'three foxes in a wood';

/** Holds back what a page gives to the downloads: runs in the page. */
const holdDownloads = () => {
  const make = URL.createObjectURL;
  HTMLAnchorElement.prototype.click = () => undefined;
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) file.text().then((text) => Object.assign(document.documentElement.dataset, { text }));
    return make(file);
  };
};

inBothBrowsers('the key that signs', (browser) => {
  let driver: Driver;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'commoner-key-'));
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is backed up under a passphrase, and comes back from it in place of another after a question', async () => {
    const empty = await driver.library('#settings/publishing');
    await waitForWords(empty, 'You have no key yet');
    await driver.closeTab(empty);
    const [first] = await ask(driver, 'key.make', null);
    const did = first?.did as string;

    let page = await driver.library('#settings/publishing');
    await waitForWords(page, did);
    await page.evaluate(holdDownloads);
    const backUp = async (passphrase: string, again: string) => {
      await fill(page, 'Passphrase for the backup', passphrase);
      await fill(page, 'Repeat the passphrase', again);
      await press(page, 'Back up key', '.keys');
    };
    await backUp('three foxes', 'three foxes');
    await waitForWords(page, 'at least 12 characters.');
    await backUp(PASSPHRASE, `${PASSPHRASE}s`);
    await waitForWords(page, 'The passphrases don’t match');
    await backUp(PASSPHRASE, PASSPHRASE);
    const text = await poll(() => page.evaluate(() => document.documentElement.dataset.text), 'the backup');
    expect(JSON.parse(text)).toMatchObject({ format: 'commoner-key-1', key: did, iterations: 600_000 });

    const [second] = await ask(driver, 'key.make', null);
    const other = second?.did as string;
    expect(other).not.toBe(did);
    const path = join(folder, 'key.json');
    writeFileSync(path, text);
    await driver.closeTab(page);
    page = await driver.library('#settings/publishing');
    await waitForWords(page, other);
    const input = await poll(() => page.$('.keys input[type=file]'), 'the field for a backup');
    await input.uploadFile(path);
    await fill(page, 'Passphrase of the backup', 'three foxes in a hood');
    await press(page, 'Restore key', '.keys');
    await waitForWords(page, 'Wrong passphrase');
    await fill(page, 'Passphrase of the backup', PASSPHRASE);
    await press(page, 'Restore key', '.keys');
    await waitForWords(page, 'it signs your new works');
    const names = async () => (await ask(driver, 'key.list', null)).map((key) => key.did);
    expect(await names()).toEqual([other, did]);
    await press(page, 'Sign with this key', '.keys');
    await waitForWords(page, 'The key is restored');
    expect(await names()).toEqual([did, other]);
    await driver.closeTab(page);
  });
});
