import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, goToReview, press } from '../../scripts/browser/press.mjs';
import { inRoot } from '../../scripts/process/root.mjs';
import { ask, type Driver, start } from './driver';
import { inBothBrowsers } from './need';
import { serve } from './serve';
import { share, shareOf, startGateway } from './shares-of-others';

inBothBrowsers('a shared work', (browser) => {
  let driver: Driver;
  let made: Awaited<ReturnType<typeof share>>;
  let folder: string;
  beforeAll(async () => {
    made = await share();
    folder = mkdtempSync(join(tmpdir(), 'commoner-open-'));
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  type Page = Awaited<ReturnType<Driver['library']>>;
  const textOf = (page: Page) => page.evaluate(() => document.querySelector('main')?.textContent ?? '');
  const until = (page: Page, words: string) =>
    poll(async () => (await textOf(page)).includes(words) && textOf(page), words);
  const openFile = async (page: Page, name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    const input = await poll(() => page.$('input[type=file]'), 'the field for a file');
    await input.uploadFile(path);
    await press(page, 'Open', 'form');
  };

  it('is opened from its .car file, with who signed it and what it is made from, and kept', async () => {
    const page = await driver.library('#open');
    await openFile(page, 'fox.car', made.car);
    const text = await until(page, 'Creators and sources');
    for (const words of [
      'Two foxes',
      'Ada Fox',
      'A fox',
      'Ben Hill',
      'Verified: files match address and record',
      'Signed by key',
    ])
      expect(text).toContain(words);
    expect(await page.$eval('.opened', (card) => (card as HTMLElement).dataset.root)).toBe(made.bundle.root);
    await press(page, 'Add to library', '.opened');
    await until(page, 'Added to your library');
    const { entries } = await ask(driver, 'library.list', {
      query: { search: 'foxes', filter: {} },
      from: 0,
      limit: 5,
    });
    expect(entries[0]?.work).toMatchObject({ address: `ipfs://${made.bundle.root}`, title: 'Two foxes' });
    await driver.closeTab(page);
  });

  it('that is a picture is seen, and saved as the bytes that were shared', async () => {
    const bytes = readFileSync(inRoot('tests', 'gallery', 'media', 'hedge.jpg'));
    const { car } = await shareOf(bytes, { fileName: 'hedge.jpg', mediaType: 'image/jpeg', title: 'A hedge' });
    const page = await driver.library('#open');
    await openFile(page, 'hedge.car', car);
    const width = () => page.$eval('.preview img', (image) => (image as HTMLImageElement).naturalWidth);
    await poll(async () => (await page.$('.preview img')) && (await width()) > 100, 'the picture');
    // The proof is there for whoever wants it.
    const isOpen = () => page.$eval('.proof', (details) => (details as HTMLDetailsElement).open);
    expect(await isOpen()).toBe(false);
    const saved = page.evaluate(
      () =>
        new Promise<{ name: string; type: string; hash: string }>((resolve) => {
          const click = HTMLAnchorElement.prototype.click;
          HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
            HTMLAnchorElement.prototype.click = click;
            fetch(this.href).then(async (response) => {
              const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
              const hash = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
              resolve({ name: this.download, type: response.headers.get('content-type') ?? '', hash });
            });
          };
        }),
    );
    await press(page, 'Save file', '.opened');
    expect(await saved).toEqual({
      ...{ name: 'A hedge.jpg', type: 'application/octet-stream' },
      hash: createHash('sha256').update(bytes).digest('hex'),
    });
    await until(page, 'Saved as A hedge.jpg');
    await press(page, 'Copy credit', '.opened');
    await until(page, 'Credit copied');
    await driver.closeTab(page);
  });

  it('that holds scripts runs none: a drawing is an image, a page is only saved, a text is text', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" onload="document.title='ran'"><script>parent.document.title='ran'</script><rect width="40" height="30" fill="red"/></svg>`;
    const pages: [string, string, string][] = [
      ['drawing.svg', svg, 'image/png'],
      ['page.html', '<!doctype html><script>document.title="ran"</script>', 'image/png'],
      ['words.txt', 'Some words <img src=x onerror="document.title=\'ran\'"> and more', 'text/html'],
    ];
    for (const [fileName, text, mediaType] of pages) {
      const page = await driver.library('#open');
      await openFile(page, `${fileName}.car`, (await shareOf(Buffer.from(text), { fileName, mediaType })).car);
      const shown = await poll(
        () =>
          page.evaluate(() => {
            const image = document.querySelector<HTMLImageElement>('.preview img');
            if (image) return image.naturalWidth > 0 && `image ${image.src.split(':')[0]}`;
            const text = document.querySelector('.preview-text pre');
            if (text) return `text ${text.childElementCount}`;
            return document.querySelector('.preview')?.textContent?.includes('No preview') && 'unseen';
          }),
        `${fileName} on the screen`,
      );
      expect([fileName, shown]).toEqual([
        fileName,
        { 'drawing.svg': 'image data', 'page.html': 'unseen', 'words.txt': 'text 0' }[fileName],
      ]);
      expect(await page.title()).not.toBe('ran');
      await driver.closeTab(page);
    }
  });

  it('whose address is pasted is looked for here, and at a gateway once a person presses for that', async () => {
    const { stop, address, asked } = await startGateway(made.blocks);
    try {
      await ask(driver, 'settings.write', { kuboAddress: '', creator: '' });
      const page = await driver.library('#open');
      await fill(page, 'Address or link', 'no address');
      await press(page, 'Open', 'form');
      await until(page, 'Not an IPFS address (bafy… or ipfs://…)');
      // The gateway is written down, and another way is not chosen.
      await press(page, 'Where to look for it', 'form');
      await press(page, 'A web gateway', 'form');
      await fill(page, 'Gateway', address);
      await press(page, 'This browser, then my IPFS node', 'form');
      await fill(page, 'Address or link', made.bundle.root);
      await press(page, 'Open', 'form');
      await until(page, 'Not found here. Try a gateway.');
      expect(asked).toEqual([]);
      await press(page, `Try ${new URL(address).host}`, 'form');
      await until(page, 'Creators and sources');
      expect(asked.length).toBeGreaterThan(0);
      await driver.closeTab(page);
    } finally {
      await stop();
    }
  });

  it('that was tampered with says exactly what does not match', async () => {
    const page = await driver.library('#open');
    const wrong = Buffer.from(made.car);
    const at = wrong.indexOf('Ada Fox');
    wrong.write('Eve Fox', at);
    await openFile(page, 'wrong.car', wrong);
    await until(page, 'What was sent doesn’t match the address');
    await openFile(page, 'cut.car', made.car.subarray(0, 1_000_000));
    await until(page, 'it ends in the section at byte');
    await driver.closeTab(page);
  });

  it('is fetched from the gateway that a person names, with no more of a file that is no picture than shows that, and kept alive', async () => {
    const { stop, address, asked } = await startGateway(made.blocks);
    try {
      await ask(driver, 'settings.write', { kuboAddress: '', creator: '' });
      const page = await driver.library('#open');
      await fill(page, 'Address or link', `${address}/ipfs/${made.bundle.root}/CREDIT.html`);
      await press(page, 'Open', 'form');
      await until(page, 'No preview for this type of file');
      const fetched = asked.reduce((sum, cid) => sum + (made.blocks.get(cid)?.length ?? 0), 0);
      expect(fetched).toBeLessThan(30_000 + 1024 * 1024);
      await press(page, 'Pin a copy', '.opened');
      await until(page, 'A copy of another creator’s work');
      const [adopted] = await ask(driver, 'publish.list', null);
      expect(adopted).toMatchObject({ root: made.bundle.root, adopted: true, state: { step: 'held' } });
      expect(adopted?.size).toBe(made.bundle.size);
      await ask(driver, 'publish.forget', { id: adopted?.id as string });
      await driver.closeTab(page);
    } finally {
      await stop();
    }
  });

  it('is let go where a gateway never answers and a person cancels', async () => {
    let isEnded = false;
    const asked: string[] = [];
    const gateway = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.on('close', () => {
        isEnded = true;
      });
    });
    try {
      const page = await driver.library('#open');
      // No block of this one is here.
      const { bundle } = await share();
      await fill(page, 'Address or link', `${gateway.address}/ipfs/${bundle.root}/`);
      await press(page, 'Open', 'form');
      await poll(async () => asked.length > 0, 'a question to the gateway');
      await press(page, 'Cancel', 'form');
      await until(page, 'Cancelled');
      await poll(async () => isEnded, 'the end of the question');
      await driver.closeTab(page);
    } finally {
      await gateway.stop();
    }
  });

  it('by a name that is known under another key is shown with a warning, and is no error', async () => {
    const page = await driver.library('#open');
    await openFile(page, 'other.car', (await share()).car);
    const text = await until(page, 'signed by another key');
    expect(text).toContain('“Two foxes” by “Ada Fox” is in your library');
    expect(text).toContain('Verified: files match address and record');
    await driver.closeTab(page);
  });

  it('is taken as a source by its address, and a page of the web as a person describes it, which is not asked', async () => {
    const other = await share();
    const { stop, address, asked } = await startGateway(other.blocks);
    try {
      const page = await driver.library('#share');
      const input = await poll(() => page.$('input[type=file]'), 'the field for a file');
      await input.uploadFile(inRoot('tests', 'gallery', 'media', 'hedge.jpg'));
      await goToReview(page);
      await fill(page, 'Address of the source', `${address}/ipfs/${other.bundle.root}`);
      await poll(() => page.$('.add-source input[type=radio]:checked'), 'where to look');
      expect(asked).toEqual([]);
      await press(page, 'Look up', '.add-source');
      await until(page, '“Two foxes” was added to your library and selected.');
      const before = asked.length;
      expect(before).toBeGreaterThan(0);

      await fill(page, 'Address of the source', `${address}/a-page`);
      await press(page, 'Add source', '.add-source');
      await until(page, 'needs a title and a license');
      await fill(page, 'Title of the source', 'A hedge');
      await fill(page, 'Creator of the source', 'Ben Hill; Cy Low');
      await page.select('.add-source select', 'CC-BY-ND-4.0');
      await press(page, 'Add source', '.add-source');
      await until(page, '“A hedge” was added to your library and selected.');
      expect(asked).toHaveLength(before);
      expect(await page.$$eval('.choices input:checked', (boxes) => boxes.length)).toBe(2);
      // What stands against a license is said of these as of every other source.
      const warnings = await page.$$eval('form .warning', (notes) => notes.map(({ textContent }) => textContent));
      expect(warnings.join()).toMatch(/“Two foxes”.*“A hedge” is under CC BY-ND 4\.0/);
      const query = { search: 'hedge', filter: {} };
      const [entry] = (await ask(driver, 'library.list', { query, from: 0, limit: 5 })).entries;
      expect(entry?.work).toMatchObject({
        ...{ address: `${address}/a-page`, creators: [{ name: 'Ben Hill' }, { name: 'Cy Low' }] },
        evidence: [{ evidence: 'person', says: 'license', value: 'CC-BY-ND-4.0' }],
      });
      await driver.closeTab(page);
    } finally {
      await stop();
    }
  });
});
