import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../scripts/browser/poll.mjs';
import { fill, findControl, press, waitForWords } from '../../scripts/browser/press.mjs';
import { serveGallery } from '../../scripts/gallery-server.mjs';
import { ask, type Driver, exportAs, see, start } from './driver';
import { inBothBrowsers } from './need';

type Page = Awaited<ReturnType<Driver['popup']>>;

/** The name of what has the keyboard. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    return element?.labels?.[0]?.textContent || element?.getAttribute('aria-label') || element?.textContent || '';
  });

inBothBrowsers('correcting', (browser) => {
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await start(browser);
  });
  afterAll(async () => {
    await driver?.close();
    await gallery?.close();
  });

  const licensesIn = async (tab: number): Promise<string[] | undefined> =>
    (await ask(driver, 'page.read', { tab }))?.works.map(({ licenses }) => licenses[0]?.id ?? '');
  const waitForLicenses = (tab: number, ids: string[]) =>
    poll(async () => (await licensesIn(tab))?.join() === ids.join(), `${ids.join(' and ') || 'nothing'} in the tab`);
  const waitForBadge = (tab: number, text: string) =>
    poll(async () => (await driver.badge(tab)) === text, `a badge of “${text}”`);
  const waitForKept = (id: string) =>
    poll(async () => {
      const { entries } = await ask(driver, 'library.list', { query: { search: '', filter: {} }, from: 0, limit: 10 });
      return entries.length === 1 && entries[0]?.work.licenses[0]?.id === id;
    }, `one work kept under ${id}`);
  const openForm = async (popup: Page) => {
    await press(popup, 'Evidence');
    await press(popup, 'Correct this');
    await findControl(popup, 'It has a different license');
  };

  it('is a form that the keyboard is in at once, and that Escape leaves', async () => {
    const { tab } = await see(driver, `${gallery.address}article.html`);
    const popup = await driver.popup(tab);
    await openForm(popup);
    await poll(async () => (await focused(popup)) === 'It has a different license', 'the keyboard in the form');
    await popup.keyboard.press('Escape');
    await poll(async () => (await focused(popup)) === 'Correct this', 'the keyboard back on the button');
    expect(await popup.$('form')).toBeNull();
  });

  it('gives a work another license until it is undone, in the library too and after the page was loaded anew', async () => {
    const { page, tab } = await see(driver, `${gallery.address}article.html`);
    await waitForLicenses(tab, ['CC-BY-SA-4.0', 'CC-BY-2.0']);
    const popup = await driver.popup(tab);
    await press(popup, 'Save');
    await waitForKept('CC-BY-SA-4.0');
    await openForm(popup);
    await (await findControl(popup, 'License')).select('CC-BY-3.0');
    await (await findControl(popup, 'Country version')).select('de');
    await fill(popup, 'Note', 'The imprint <b>says</b> so');
    await press(popup, 'Save correction');
    await waitForWords(popup, 'The license is CC BY 3.0 Germany.');
    await waitForWords(popup, 'The imprint <b>says</b> so');
    await waitForWords(popup, 'Correction saved');
    await poll(async () => (await focused(popup)).startsWith('Undo your correction'), 'the keyboard on Undo');
    await waitForLicenses(tab, ['CC-BY-3.0-DE', 'CC-BY-2.0']);

    await waitForKept('CC-BY-3.0-DE');

    await page.reload({ waitUntil: 'domcontentloaded' });
    await waitForLicenses(tab, ['CC-BY-3.0-DE', 'CC-BY-2.0']);
    await press(popup, 'Undo your correction');
    await waitForKept('CC-BY-SA-4.0');
    await waitForLicenses(tab, ['CC-BY-SA-4.0', 'CC-BY-2.0']);
    await waitForWords(popup, 'Correction removed');
    await poll(async () => (await focused(popup)).includes('How a hedge becomes a forest'), 'the keyboard on the work');
    expect(await ask(driver, 'correction.list', null)).toEqual([]);
  });

  it('takes a work off the badge that is not licensed, and brings it back', async () => {
    const { page, tab } = await see(driver, `${gallery.address}photo.html`);
    await waitForBadge(tab, '1');
    const popup = await driver.popup(tab);
    await openForm(popup);
    await press(popup, 'It isn’t licensed');
    await press(popup, 'Save correction');
    await waitForBadge(tab, '');
    await waitForWords(popup, 'You marked this as not licensed');
    await page.reload({ waitUntil: 'domcontentloaded' });
    await waitForLicenses(tab, []);
    await waitForBadge(tab, '');
    await press(popup, 'Undo your correction');
    await waitForBadge(tab, '1');
    await waitForWords(popup, 'First light over the tarn');
  });

  it('makes the page’s license that of its picture', async () => {
    const { tab } = await see(driver, `${gallery.address}article.html`);
    const popup = await driver.popup(tab);
    await openForm(popup);
    await press(popup, 'The license applies to something else on this page');
    await press(popup, 'Save correction');
    await waitForLicenses(tab, ['CC-BY-2.0']);
    await waitForBadge(tab, '1');
    await waitForWords(popup, 'Follow CC BY-SA 4.0.');
    await press(popup, 'Undo your correction');
    await waitForBadge(tab, '2');
  });

  it('names the license of a page that names none, for the library and its exports too', async () => {
    const { tab } = await see(driver, gallery.address);
    const popup = await driver.popup(tab);
    await press(popup, 'Add a license');
    await (await findControl(popup, 'This page’s license')).select('CC0-1.0');
    await fill(popup, 'Note', 'They told me');
    await press(popup, 'Save correction');
    await waitForBadge(tab, '1');
    // The badge is told before the window: there “Save” is still the beginning of the form's button.
    await waitForWords(popup, 'Your correction of');
    await press(popup, 'Save');
    await waitForWords(popup, 'Saved to your library');
    for (const format of ['csv', 'json', 'html', 'markdown', 'bibtex'] as const) {
      expect((await exportAs(driver, format)).text).toContain('They told me');
    }
    // Nobody asks for it there: what a page says nothing of, a person has said.
    const again = await driver.visit(gallery.address);
    await waitForBadge(again.tab, '1');
    await driver.closeTab(again.page);
    const library = await driver.library('#corrections');
    await waitForWords(library, 'The license is CC0 1.0.');
    await press(library, 'Undo your correction');
    await waitForWords(library, 'No corrections yet');
    await waitForBadge(tab, '');
  });
});
