import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'puppeteer-core';
import { drive, waitForWelcome } from '../../../scripts/browser/driver.mjs';
import { poll } from '../../../scripts/browser/poll.mjs';
import { fill, press, waitForWords } from '../../../scripts/browser/press.mjs';
import { serveGallery } from '../../../scripts/gallery-server.mjs';
import { type Driver, see } from '../driver';
import { inBothBrowsers } from '../need';
import { FILE, share } from '../sharing';
import { askAxe, findCut, findUnmarked, findWide, lookAsBefore, lookAt, space, unfold } from './barriers';
import { oneOfEach } from './one-of-each';

const WIDE = { width: 1280, height: 800 };
/** As narrow as 1280 pixels are at 400 % (WCAG 2.2, 1.4.10). */
const NARROW = { width: 320, height: 640 };
/** So many rules axe asks at least, where it has looked at a page at all. */
const RULES_AT_LEAST = 15;

/** The screens of the library's tab by their address, with words that are there once their answers are. */
const SCREENS = [
  ['kept', 'Tarn'],
  ['kept?q=nothing-like-it', '0 of'],
  ['entry/tarn', 'CC BY 4.0'],
  ['entry/either', 'Either of two'],
  ['projects', 'Lake brochure'],
  ['project/brochure', 'Tarn'],
  ['combine/project/brochure', 'Tarn'],
  ['following', 'Mira’s works'],
  ['overview', 'CC BY 4.0'],
  ['corrections', 'It is a logo'],
  ['take/export', 'CREDITS.md'],
  ['take/import', 'Import'],
  ['take/backup', 'Back up everything'],
  ['share', 'License'],
  ['shares', 'The old hedge'],
  ['catalogue', 'Name of the catalogue'],
  ['open', 'Open'],
  ['thanks/pending', 'coffee.example'],
  ['thanks/ledger', 'coffee.example'],
  ['thanks/pot', 'Monthly pot'],
  ['thanks/budget', 'Budget'],
  ['thanks/receive', 'Receive'],
  ['settings/general', 'General'],
  ['settings/money', 'Wallet'],
  ['settings/publishing', 'Kubo'],
  ['settings/data', 'Data'],
  ['settings/about', 'About'],
] as const;

/** What the other colors must not take away, on the list with a row that is chosen and something to be undone. */
const MARKED = [
  ...['.announcement', '.bulk', '.views [aria-pressed="true"]', '.sections a[aria-current]'],
  ...['.places-nav a[aria-current]', '.entry', '.virtual'],
];

inBothBrowsers('every screen', (browser) => {
  let driver: Driver;
  let gallery: Awaited<ReturnType<typeof serveGallery>>;
  let welcome: Page;
  let library: Page;
  let root = '';
  beforeAll(async () => {
    gallery = await serveGallery();
    driver = await drive(browser, { welcome: true });
    welcome = await waitForWelcome(driver.browser, driver.origin);
    const { report } = await driver.carry({ job: 'restore', how: 'keep-mine' }, oneOfEach());
    expect(report.result.unread).toEqual([]);
    root = (await share(driver)).root ?? '';
    library = await driver.library();
    await library.setViewport(WIDE);
  });
  afterAll(async () => {
    if (driver) await lookAsBefore(driver);
    await driver?.close();
    await gallery?.close();
  });

  let last = 'kept';
  const goTo = async (screen: string, words: string) => {
    const [place = ''] = screen.split('?');
    // Another screen has another main, and the same words may stand on the one before.
    await library.evaluate(
      (hash, isAnother) => {
        if (isAnother) document.querySelector('main')?.setAttribute('data-left', '');
        location.hash = hash;
      },
      screen,
      place !== last,
    );
    last = place;
    await poll(
      () =>
        library.evaluate((text) => document.querySelector('main:not([data-left])')?.textContent?.includes(text), words),
      `“${words}” at #${screen}`,
    );
    await unfold(library);
  };
  const goToOpened = async () => {
    await goTo(`open/${root}`, 'Open');
    await press(library, 'Open', 'form');
    await poll(() => library.$('.opened'), 'the shared work');
    await unfold(library);
  };
  /** What axe finds on a page in both themes, each with the theme. */
  const findInThemes = async (page: Page) => {
    const found: string[] = [];
    for (const look of ['light', 'dark'] as const) {
      await lookAt(driver, page, look);
      const answer = await askAxe(page);
      expect(answer.rules).toBeGreaterThan(RULES_AT_LEAST);
      found.push(...answer.found.map((each) => `${look}: ${each}`));
    }
    return found;
  };
  /** What does not fit: on a narrow screen, and with text that is set wide. */
  const findUnfitting = async (page: Page) => {
    const wide = await findWide(page);
    await space(page, true);
    const cut = [...(await findWide(page)), ...(await findCut(page))];
    await space(page, false);
    return { wide, cut };
  };
  const FITS = { wide: [], cut: [] };

  it.each(SCREENS)('of the library: #%s has no barrier, in either theme', async (screen, words) => {
    await goTo(screen, words);
    expect(await findInThemes(library)).toEqual([]);
  });

  it('of publishing: each of the three steps has no barrier', async () => {
    await goTo('share', 'License');
    await (await library.waitForSelector('input[type=file]'))?.uploadFile(FILE);
    await fill(library, 'Title', 'The old hedge');
    const found: string[] = await findInThemes(library);
    for (const _ of [1, 2]) {
      await press(library, 'Next', '.share-form');
      found.push(...(await findInThemes(library)));
    }
    expect(found).toEqual([]);
  });

  it('of a work that was shared, opened, has no barrier', async () => {
    await goToOpened();
    expect(await findInThemes(library)).toEqual([]);
  });

  it('of the list has none in its other forms: as a grid, with its help, its columns and a preview', async () => {
    await goTo('kept', 'Tarn');
    for (const name of ['Preview', 'Columns', 'Search tips', 'Keyboard shortcuts', 'Grid']) {
      await press(library, name, '.views');
      expect({ name, found: await findInThemes(library) }).toEqual({ name, found: [] });
    }
    await press(library, 'List', '.views');
  });

  it('of the toolbar window, with works and with none, has no barrier', async () => {
    for (const [page, words] of [
      ['article.html', 'How a hedge becomes a forest'],
      ['photo.html', 'First light over the tarn'],
      ['', 'No license found on this page'],
    ] as const) {
      const { tab } = await see(driver, gallery.address + page);
      const popup = await driver.popup(tab);
      await waitForWords(popup, words);
      await unfold(popup);
      expect({ page, found: await findInThemes(popup) }).toEqual({ page, found: [] });
      await popup.close();
    }
  });

  it('of thanking in the toolbar window has no barrier', async () => {
    const { tab } = await see(driver, `${gallery.address}photo.html`);
    const popup = await driver.popup(tab);
    await press(popup, 'Tip');
    await waitForWords(popup, 'Tip the creator');
    await unfold(popup);
    expect(await findInThemes(popup)).toEqual([]);
    await popup.close();
  });

  it('of the welcome, and the sample page, has no barrier', async () => {
    // A tab behind another draws nothing.
    await welcome.bringToFront();
    const found: string[] = await findInThemes(welcome);
    for (const _ of [1, 2]) {
      await press(welcome, 'Next');
      found.push(...(await findInThemes(welcome)));
    }
    const { page } = await driver.openTab();
    // In Firefox this never settles for an extension's page.
    page.goto(`${driver.origin}sample.html`).catch(() => undefined);
    await waitForWords(page, 'Three hills before breakfast');
    found.push(...(await findInThemes(page)));
    expect(found).toEqual([]);
    await page.setViewport(NARROW);
    expect(await findUnfitting(page)).toEqual(FITS);
    await driver.closeTab(page);
  });

  describe('at 320 pixels', () => {
    beforeAll(async () => {
      for (const page of [library, welcome]) await page.setViewport(NARROW);
      await library.bringToFront();
      await lookAt(driver, library, 'light');
    });
    afterAll(() => library.setViewport(WIDE));

    it.each(SCREENS)(
      'the library at #%s is read without scrolling sideways, with text set wide too',
      async (screen, words) => {
        await goTo(screen, words);
        expect(await findUnfitting(library)).toEqual(FITS);
      },
    );

    it('a work that was shared is too', async () => {
      await goToOpened();
      expect(await findUnfitting(library)).toEqual(FITS);
    });

    it('the list is as a grid', async () => {
      await goTo('kept', 'Tarn');
      await press(library, 'Grid', '.views');
      expect(await findUnfitting(library)).toEqual(FITS);
      await press(library, 'List', '.views');
    });

    it('the welcome is too', async () => {
      expect(await findUnfitting(welcome)).toEqual(FITS);
    });

    it('the toolbar window is, as a page of a phone', async () => {
      const { tab } = await see(driver, `${gallery.address}article.html`);
      const { page } = await driver.openTab();
      await page.setViewport(NARROW);
      // On a phone the page that it is about stays the one in front.
      await driver.bringToFront(tab);
      page.goto(`${driver.origin}popup.html`).catch(() => undefined);
      await waitForWords(page, 'Copy credit');
      expect(await findUnfitting(page)).toEqual(FITS);
      await driver.closeTab(page);
    });
  });

  it('of the list says in forced colors what is chosen, where one is, and what was just done', async () => {
    await goTo('kept', 'Tarn');
    await library.bringToFront();
    await library.focus('.entry-title');
    await library.keyboard.press('Delete');
    await waitForWords(library, 'Undo');
    await poll(() => library.evaluate(() => document.querySelector('.announcement')?.textContent), 'what was done');
    await press(library, 'Select Hill');
    await lookAt(driver, library, 'forced');
    expect(await findUnmarked(library, MARKED)).toEqual([]);
    await goTo('overview', 'CC BY 4.0');
    expect(await findUnmarked(library, ['.bar'])).toEqual([]);
  });
});
