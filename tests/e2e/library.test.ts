import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, findControl, press, waitForWords } from '../../scripts/browser/press.mjs';
import { ask, type Driver, start } from './driver';
import { fileOf, manyEntries } from './many';
import { inBothBrowsers } from './need';

const list = (driver: Driver, filter = {}, search = '') =>
  ask(driver, 'library.list', { query: { search, filter }, from: 0, limit: 200 });

inBothBrowsers('the library on its screen', (browser) => {
  let driver: Driver;
  let page: Awaited<ReturnType<Driver['library']>>;
  beforeAll(async () => {
    driver = await start(browser);
    await driver.carry({ job: 'import', name: 'many.jsonl' }, fileOf(manyEntries(1200, 'many')));
    page = await driver.library();
    await waitForWords(page, '1,200 works');
  });
  afterAll(() => driver?.close());

  const titles = () =>
    page.evaluate(() => [...document.querySelectorAll('.entry-title')].map(({ textContent }) => textContent));

  /** Waits until the list tells exactly this of what it found: the number of all stands in both forms. */
  const waitForFound = (words: string) =>
    poll(
      () =>
        page.evaluate((told) => document.querySelector('.library-found [role=status]')?.textContent === told, words),
      `“${words}” above the list`,
    );

  /** Loads the page anew, and waits for the new document: a press may still reach the one that is going away. */
  const reload = async () => {
    await page.evaluate(() => {
      Object.assign(globalThis, { isOld: true });
      location.reload();
    });
    await poll(() => page.evaluate(() => !('isOld' in globalThis)), 'the page, loaded anew');
  };

  it('holds the rows that are seen in its document, and tells how many there are', async () => {
    await waitForWords(page, 'Work many1199');
    expect((await titles()).length).toBeLessThan(40);
    const places = await page.evaluate(() => {
      const [first] = document.querySelectorAll('.entry');
      return [first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')];
    });
    expect(places).toEqual(['1', '1200']);
  });

  it('shows what is chosen and written in its fields', async () => {
    const tab = await driver.library('#settings/money');
    await waitForWords(tab, 'Connection string');
    const colors = await tab.evaluate(() =>
      [...document.querySelectorAll('select, textarea, input')].map((field) => getComputedStyle(field).color),
    );
    expect(colors.length).toBeGreaterThan(2);
    expect(colors.filter((color) => !/^rgb\(/.test(color))).toEqual([]);
    await driver.closeTab(tab);
  });

  it('goes to its end and back by the keyboard', async () => {
    await page.focus('.entry-title');
    await page.keyboard.press('End');
    await poll(async () => (await titles()).includes('Work many0'), 'the last row');
    await poll(() => page.evaluate(() => document.activeElement?.textContent === 'Work many0'), 'the focus on it');
    await page.keyboard.press('Home');
    await poll(() => page.evaluate(() => document.activeElement?.textContent === 'Work many1199'), 'the first row');
  });

  it('finds while a person types, and says it in its address', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('many77');
    await waitForFound('11 of 1,200 works');
    expect(await page.evaluate(() => location.hash)).toBe('#kept?q=many77');
    await fill(page, 'Search', '');
    await waitForFound('1,200 works');
  });

  it('narrows the list by a license, with counts beside each, and back by the browser’s own reload', async () => {
    await press(page, 'CC0 1.0', '.facets');
    await waitForFound('300 of 1,200 works');
    await reload();
    await waitForFound('300 of 1,200 works');
    await waitForWords(page, 'License: CC0 1.0');
    await press(page, 'Works', '.facets');
    await waitForFound('100 of 1,200 works');
    await press(page, 'Clear filters');
    await waitForFound('1,200 works');
  });

  it('tags all that is found at once, and takes that back', async () => {
    await fill(page, 'Search', 'many5');
    await waitForFound('111 of 1,200 works');
    await press(page, 'Select Work');
    await press(page, 'Select all 111');
    await fill(page, 'Tag', 'fifth', '.bulk');
    await press(page, 'Add tag');
    await waitForWords(page, 'Tagged with “fifth”');
    expect((await list(driver, { tag: ['fifth'] })).found).toBe(111);
    await press(page, 'Undo');
    await poll(async () => (await list(driver, { tag: ['fifth'] })).found === 0, 'the tag to be taken back');
  });

  it('deletes by a key, and gives back', async () => {
    await fill(page, 'Search', 'many1199');
    await waitForFound('1 of 1,200 works');
    await page.focus('.entry-title');
    await page.keyboard.press('Delete');
    await waitForWords(page, '1 entry deleted');
    expect((await list(driver)).total).toBe(1199);
    await press(page, 'Undo');
    await poll(async () => (await list(driver)).total === 1200, 'the entry to be back');
    await fill(page, 'Search', '');
  });

  it('shows at once what another tab did', async () => {
    const other = await driver.library();
    await waitForWords(other, '1,200 works');
    const [entry] = (await list(driver)).entries;
    const { deleted } = await ask(driver, 'library.delete', { selection: { ids: [entry?.id ?? ''] } });
    await waitForWords(other, '1,199 works');
    // A tab that nobody sees asks once it is seen.
    await page.bringToFront();
    await waitForWords(page, '1,199 works');
    await ask(driver, 'library.restore', { deleted });
    await waitForWords(page, '1,200 works');
    await other.bringToFront();
    await waitForWords(other, '1,200 works');
    await driver.closeTab(other);
  });

  it('keeps a note as it is written', async () => {
    const [entry] = (await list(driver, { type: ['kept'] })).entries;
    const id = entry?.id ?? '';
    const tab = await driver.library(`#entry/${id}`);
    await fill(tab, 'Note', 'for the poster');
    // As soon as it is written down: nobody has to leave the field, or press anything.
    await poll(async () => (await ask(driver, 'library.read', { id }))?.note === 'for the poster', 'the note');
    await driver.closeTab(tab);
    expect((await list(driver, {}, 'poster')).found).toBe(1);
  });

  it('collects works in a project, says what may be made of them, and gives its credits out in one step', async () => {
    const tab = await driver.library('#projects');
    await fill(tab, 'New project', 'Lake brochure');
    await press(tab, 'Create');
    await press(tab, 'Lake brochure');
    await waitForWords(tab, 'No works in this project yet');
    const [project] = await ask(driver, 'project.list', null);
    const ids = ['many-0', 'many-3', 'many-6', 'many-9'];
    await ask(driver, 'library.edit', { selection: { ids }, edit: { addProjects: [project?.id ?? ''] } });
    await press(tab, 'Check license compatibility');
    await waitForWords(tab, 'These can’t be combined in one adaptation');
    await waitForWords(tab, 'You may put them side by side');
    await press(tab, 'Commercial use');
    await waitForWords(tab, 'You may not put all of them side by side');
    await press(tab, 'Back');
    await press(tab, 'Export its credits');
    await waitForWords(tab, 'The credits of “Lake brochure”');
    await press(tab, 'CREDITS.md');
    await waitForWords(tab, 'Saved as CREDITS.md');
    await driver.closeTab(tab);
  });

  it('shows the history by license, month and site', async () => {
    const tab = await driver.library('#overview');
    await waitForWords(tab, 'January 2025');
    await press(tab, 'CC BY-SA 4.0');
    await waitForWords(tab, '300 of 1,200 works');
    await driver.closeTab(tab);
  });

  it('shows works as pictures where a person would rather look', async () => {
    await press(page, 'Grid');
    await poll(() => page.evaluate(() => document.querySelectorAll('.tile').length > 4), 'the pictures');
    expect(await findControl(page, 'Work many')).toBeTruthy();
    await press(page, 'List');
  });
});
