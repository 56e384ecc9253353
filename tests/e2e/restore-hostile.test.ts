import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { ask, type Driver, start } from './driver';
import { inBothBrowsers } from './need';

const AT = '2026-05-03T08:00:00.000Z';
const ROOT = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';

/** A backup whose author would like to be asked, and to be paid. */
const backupFor = (address: string): Buffer => {
  const target = { state: 'waiting', problem: null, at: AT };
  const draft = {
    fileName: 'a.png',
    mediaType: 'image/png',
    size: 1,
    title: 'A gift',
    creator: '',
    license: 'CC-BY-4.0',
  };
  const share = (id: string, targets: object[]) => ({
    ...{ id, file: null, sources: [], blocks: [] },
    share: {
      ...{ id, draft: { ...draft, sources: [] }, root: ROOT, workCid: null, paths: [], size: 0, createdAt: AT },
      ...{ state: { step: 'held' }, targets },
    },
  });
  const lines = [
    { format: 'commoner-backup', version: 1, at: AT },
    { settings: { kuboAddress: address, creator: '', recheckDays: 1, payAddresses: ['ben@pay.example'] } },
    {
      share: share('s', [
        { ...target, target: 'kubo', address },
        { ...target, target: 'pinning-service', address: `${address}/pin` },
      ]),
    },
    { share: share('t', [{ ...target, target: 'kubo', address: `${address}/any/path?x=` }]) },
  ];
  return gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
};

inBothBrowsers('a backup of somebody else', (browser) => {
  let driver: Driver;
  let address = '';
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end('{}');
  });
  beforeAll(async () => {
    await new Promise<void>((go) => server.listen(0, '127.0.0.1', go));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    server.close();
  });

  it('has nothing asked of its hosts when it is restored, and its settings only on a press', async () => {
    const { report } = await driver.carry({ job: 'restore', how: 'keep-mine' }, backupFor(address));
    expect(report.result.unread.map(({ line }: { line: number }) => line)).toContain(4);
    const [share] = await ask(driver, 'publish.list', null);
    expect(share?.targets.map(({ state }) => state)).toEqual(['paused', 'paused']);
    expect((await ask(driver, 'settings.read', null)).kuboAddress).not.toBe(address);
    expect((await ask(driver, 'settings.read', null)).payAddresses).toEqual([]);
    const shares = await driver.library('#shares');
    await waitForWords(shares, 'Commoner doesn’t connect to it until you click');
    await driver.closeTab(shares);
    // A question that waited its turn would have come before this one's answer.
    await ask(driver, 'publish.list', null);
    expect(asked).toEqual([]);
  });

  it('shows on the screen what is set here and in the backup, and takes what is pressed', async () => {
    const page = await driver.library('#take/backup');
    const input = await page.waitForSelector('input[type=file]');
    await input?.evaluate((element: Element, base64: string): void => {
      const given = new DataTransfer();
      given.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'backup.jsonl.gz'));
      Object.assign(element, { files: given.files });
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, backupFor(address).toString('base64'));
    await waitForWords(page, 'Addresses in the backup');
    await waitForWords(page, address);
    await press(page, 'Use the backup’s payment addresses');
    await waitForWords(page, 'from the backup.');
    const settings = await ask(driver, 'settings.read', null);
    expect(settings.payAddresses).toEqual(['ben@pay.example']);
    expect(settings.kuboAddress).not.toBe(address);
    expect(asked).toEqual([]);
    await driver.closeTab(page);
  });
});
