import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { EXPORT_FORMATS } from '../../src/transfer/export/format';
import { ask, type Driver, exportAs, see, start } from './driver';
import { inBothBrowsers } from './need';

const ALL = { query: { search: '', filter: {} }, from: 0, limit: 200 };
const find = (search: string) => ({ ...ALL, query: { search, filter: {} } });

inBothBrowsers('the library', (browser) => {
  const profile = mkdtempSync(join(tmpdir(), 'commoner-profile-'));
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await start(browser, profile);
    const { seen } = await see(driver, `${gallery.address}photo.html`);
    const [work] = seen.works;
    if (!work) throw new Error('nothing was seen on the sample page');
    await ask(driver, 'work.keep', { work, thumbnail: null, project: null });
    const use = {
      license: 'CC-BY-4.0',
      manner: 'as-is',
      changes: 'cropped',
      commercial: null,
      medium: 'screen',
    } as const;
    await ask(driver, 'credit.record', { work, use: { ...use, where: 'our wall' }, format: 'plain', project: null });
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it('has the kept work and the credit that was copied, newest first, after the browser was closed and opened', async () => {
    await driver.close();
    driver = await start(browser, profile);
    const { entries, total } = await ask(driver, 'library.list', ALL);
    expect(total).toBe(2);
    expect(entries.map(({ type }) => type)).toEqual(['credited', 'kept']);
    const [credited] = entries;
    expect(credited?.type === 'credited' && credited.text).toMatch(/First light over the tarn.*Signe Holm.*cropped/s);
  });

  it('shows them on its screen, and finds one by a word', async () => {
    const page = await driver.library();
    await page.waitForFunction(() => document.body.textContent.includes('First light over the tarn'));
    const { entries } = await ask(driver, 'library.list', find('signe'));
    expect(entries).toHaveLength(2);
    expect((await ask(driver, 'library.list', find('nobody'))).entries).toEqual([]);
  });

  it.each(EXPORT_FORMATS)('can be taken away as %s', async (format) => {
    const { name, text } = await exportAs(driver, format);
    expect(name).toMatch(/\.\w+$/);
    // Two works' sidecars come as an archive, which is packed.
    if (name.endsWith('.zip')) return expect(text.slice(0, 2)).toBe('PK');
    expect(text).toContain('Signe Holm');
    expect(text).toMatch(/creativecommons\.org\/licenses\/by\/4\.0|CC-BY-4\.0/);
  });

  it('gives back what was deleted', async () => {
    const before = await ask(driver, 'library.list', ALL);
    const ids = before.entries.map(({ id }) => id);
    const { deleted } = await ask(driver, 'library.delete', { selection: { ids } });
    expect((await ask(driver, 'library.list', ALL)).entries).toEqual([]);
    await ask(driver, 'library.restore', { deleted });
    expect(await ask(driver, 'library.list', ALL)).toEqual(before);
  });
});
