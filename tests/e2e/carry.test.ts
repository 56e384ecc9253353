import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import type { Entry } from '../../src/library/entry';
import { ask, type Driver, exportAs, see, start } from './driver';
import { fileOf, manyEntries } from './many';
import { inBothBrowsers } from './need';

const ALL = { query: { search: '', filter: {} }, from: 0, limit: 200 };

/** Every entry of a library, whole, by its id. */
const rowsOf = async (driver: Driver): Promise<Record<string, Entry>> => {
  const { text } = await exportAs(driver, 'jsonl');
  const lines = text.trimEnd().split('\n').slice(1, -1);
  return Object.fromEntries(lines.map((line) => JSON.parse(line) as Entry).map((entry) => [entry.id, entry]));
};

inBothBrowsers('a backup', (browser) => {
  let driver: Driver;
  let other: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let backup: Buffer;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await start(browser);
    other = await start(browser);
    await driver.carry({ job: 'import', name: 'many.jsonl' }, fileOf(manyEntries(300, 'many')));
    const { seen } = await see(driver, `${gallery.address}photo.html`);
    const [work] = seen.works;
    if (!work) throw new Error('nothing was seen on the sample page');
    const { id } = await ask(driver, 'project.write', { id: null, name: 'Brochure' });
    const thumbnail = 'data:image/png;base64,iVBORw0KGgo=';
    const kept = await ask(driver, 'work.keep', { work, thumbnail, project: id });
    await ask(driver, 'library.edit', { selection: { ids: [kept.id] }, edit: { note: 'mine', addTags: ['lake'] } });
    ({ bytes: backup } = await driver.carry({ job: 'backup' }));
  });
  afterAll(async () => {
    await driver?.close();
    await other?.close();
    await gallery?.close();
  });

  it('says what it would bring back, and writes nothing yet', async () => {
    const { report } = await other.carry({ job: 'look' }, backup);
    expect(report.result).toMatchObject({ tally: { added: 301, same: 0, conflicts: 0 }, unreadCount: 0 });
    expect((await ask(other, 'library.list', ALL)).total).toBe(0);
  });

  it('comes back in an empty library row by row, with projects and pictures', async () => {
    const { report } = await other.carry({ job: 'restore', how: 'keep-mine' }, backup);
    expect(report.result).toMatchObject({ tally: { added: 301 }, unread: [] });
    expect(await rowsOf(other)).toEqual(await rowsOf(driver));
    const [project] = await ask(other, 'project.list', null);
    expect(project?.name).toBe('Brochure');
    const found = await ask(other, 'library.list', { ...ALL, query: { search: 'tarn', filter: { tag: ['lake'] } } });
    expect(found.entries[0]).toMatchObject({ note: 'mine', projects: [project?.id] });
    const id = found.entries[0]?.id ?? '';
    expect(await ask(other, 'library.thumbnails', { ids: [id] })).toEqual({
      [id]: 'data:image/png;base64,iVBORw0KGgo=',
    });
  });

  it('doubles nothing when it comes back once more', async () => {
    const { report } = await other.carry({ job: 'restore', how: 'keep-mine' }, backup);
    expect(report.result).toMatchObject({ tally: { added: 0, same: 301, updated: 0, conflicts: 0 } });
    expect((await ask(other, 'library.list', ALL)).total).toBe(301);
  });

  it('overwrites what was written here only where it is told to', async () => {
    const { entries } = await ask(other, 'library.list', {
      ...ALL,
      query: { search: 'tarn', filter: { tag: ['lake'] } },
    });
    const id = entries[0]?.id ?? '';
    await ask(other, 'library.edit', { selection: { ids: [id] }, edit: { note: 'here' } });
    const { report } = await other.carry({ job: 'look' }, backup);
    expect(report.result.tally).toMatchObject({ conflicts: 1 });
    await other.carry({ job: 'restore', how: 'keep-mine' }, backup);
    expect((await ask(other, 'library.read', { id }))?.note).toBe('here');
    await other.carry({ job: 'restore', how: 'take-theirs' }, backup);
    expect((await ask(other, 'library.read', { id }))?.note).toBe('mine');
  });

  it('that was cut off brings back what is in it, and says so', async () => {
    const { report } = await other.carry({ job: 'look' }, backup.subarray(0, backup.length - 500));
    expect(report.result.tally.same).toBeGreaterThan(100);
    expect(report.result.unread.at(-1)).toMatchObject({ reason: 'cut-off' });
  });

  it('says on the screen what each side has of an entry that is different here', async () => {
    const { entries } = await ask(other, 'library.list', {
      ...ALL,
      query: { search: 'tarn', filter: { tag: ['lake'] } },
    });
    await ask(other, 'library.edit', { selection: { ids: [entries[0]?.id ?? ''] }, edit: { note: 'from here' } });
    const page = await other.library('#take/backup');
    const input = await page.waitForSelector('input[type=file]');
    const drop = (element: Element, base64: string): void => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const given = new DataTransfer();
      given.items.add(new File([bytes], 'backup.jsonl.gz'));
      Object.assign(element, { files: given.files });
      element.dispatchEvent(new Event('change', { bubbles: true }));
    };
    await input?.evaluate(drop, backup.toString('base64'));
    await press(page, 'Show the differences');
    const cells = await page.$$eval('.looked td', (all) => all.map((cell) => cell.textContent));
    expect(cells).toEqual([expect.stringContaining('tarn'), 'Note', 'from here', 'mine']);
    await press(page, 'Restore');
    await page.waitForFunction(() => document.body.textContent.includes('Restored:'));
    expect((await ask(other, 'library.read', { id: entries[0]?.id ?? '' }))?.note).toBe('from here');
    await other.closeTab(page);
  });

  it('that is cancelled says how much came in, and all of that is there', async () => {
    const page = await other.library('#settings');
    const before = (await ask(other, 'library.list', ALL)).total;
    const cancelled = await page.evaluate(
      async (text) => {
        const worker = new Worker('/carry.js');
        const report = await new Promise<{ step: string; code?: string; tally?: { added: number } }>((resolve) => {
          worker.onmessage = ({ data }) => {
            if (data.step !== 'progress') resolve(data);
            else if (data.done > 0) worker.postMessage('cancel');
          };
          worker.postMessage({ job: 'import', name: 'a.jsonl', file: new Blob([text]) });
        });
        worker.terminate();
        return report;
      },
      fileOf(manyEntries(5000, 'cancelled')).toString('utf8'),
    );
    expect(cancelled).toMatchObject({ step: 'failed', code: 'cancelled' });
    const added = cancelled.tally?.added ?? 0;
    expect(added).toBeLessThan(5000);
    expect((await ask(other, 'library.list', ALL)).total).toBe(before + added);
    await other.closeTab(page);
  });

  it('is asked for again where the last one is old', async () => {
    const page = await driver.library('#take/backup');
    const told = () => page.evaluate(() => document.body.textContent.includes('more than a month ago'));
    await page.waitForSelector('input[type=file]');
    expect(await told()).toBe(false);
    await page.evaluate(() => localStorage.setItem('commoner-backup', '2020-01-01T00:00:00.000Z'));
    await driver.closeTab(page);
    const later = await driver.library('#take/backup');
    await later.waitForFunction(() => document.body.textContent.includes('more than a month ago'));
    await driver.closeTab(later);
  });

  it('that was damaged says where, and the rest of it comes back', async () => {
    const lines = gunzipSync(backup).toString('utf8').split('\n');
    const broken = lines.findIndex((line) => line.includes('Work many7"'));
    lines[broken] = '{"entry":{"type":"kept"}}';
    const { report } = await other.carry({ job: 'look' }, gzipSync(lines.join('\n')));
    expect(report.result.unread.map(({ line, reason }: { line: number; reason: string }) => [line, reason])).toEqual([
      [broken + 1, 'not-an-entry'],
      [lines.length - 1, 'unreadable'],
      [lines.length - 1, 'cut-off'],
    ]);
  });

  it('that is none, or a newer one, is refused with the reason', async () => {
    const codes = await Promise.all(
      ['{"format":"something"}\n', '{"format":"commoner-backup","version":99}\n', '', '\u0000\u0001'].map(
        async (text) => (await other.carry({ job: 'look' }, Buffer.from(text))).report.code,
      ),
    );
    expect(codes).toEqual(['not-a-backup', 'newer-backup', 'not-a-backup', 'not-a-backup']);
  });

  it('stands beside what the storage says, which is what is so in this browser', async () => {
    const library = await driver.library('#take/backup');
    await waitForWords(library, 'The browser doesn’t clear it automatically');
    const isPersistent = await library.evaluate(() => navigator.storage.persisted());
    // Chromium keeps it by the permission alone, and does not count that here.
    expect(isPersistent).toBe(browser === 'firefox');
    await driver.closeTab(library);
  });

  it('packed a thousandfold does not fill the memory', async () => {
    const bomb = gzipSync(Buffer.alloc(64_000_000, 'x'));
    const { report } = await other.carry({ job: 'look' }, bomb);
    expect(report).toMatchObject({ step: 'failed', code: 'too-large' });
  });
});
