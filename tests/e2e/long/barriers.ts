import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { runInBrowser } from '../../../scripts/browser/firefox-window.mjs';
import { poll } from '../../../scripts/browser/poll.mjs';
import { inRoot } from '../../../scripts/process/root.mjs';
import type { Driver } from '../driver';

/** What keeps a person from using a screen, as the browser shows it. */

/** Firefox's own, in its own window. */
declare const Services: { prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void } };

const AXE = readFileSync(inRoot('node_modules', 'axe-core', 'axe.min.js'), 'utf8');

type Look = 'light' | 'dark' | 'forced';

/** Firefox's protocol sets no colors: there they are preferences of the whole browser, and of its toolbar's own theme. These run in its own window. */
const IN_FIREFOX: Record<Look, () => void> = {
  light: () => {
    Services.prefs.setIntPref('browser.display.document_color_use', 0);
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 1);
    Services.prefs.setIntPref('browser.theme.toolbar-theme', 1);
  },
  dark: () => {
    Services.prefs.setIntPref('browser.display.document_color_use', 0);
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', 0);
    Services.prefs.setIntPref('browser.theme.toolbar-theme', 0);
  },
  forced: () => Services.prefs.setIntPref('browser.display.document_color_use', 2),
};
const QUERIES: Record<Look, string> = {
  light: '(prefers-color-scheme: light) and (forced-colors: none)',
  dark: '(prefers-color-scheme: dark) and (forced-colors: none)',
  forced: '(forced-colors: active)',
};

/** Runs in Firefox's own window; its connection is not in puppeteer's types. */
const inFirefox = ({ browser }: Driver, act: () => void) =>
  runInBrowser((browser as unknown as { connection: unknown }).connection, act);

/** Two frames, and the end of whatever changes its color: runs in the page. What turns for ever has no end. A tab that is hidden draws none. */
const settle = async () => {
  if (document.hidden) throw new Error('the page is not in front');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (const animation of document.getAnimations())
    if (animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) animation.finish();
};

/** Shows a page in these colors. In Firefox every page has them. */
export const lookAt = async (driver: Driver, page: Page, look: Look): Promise<void> => {
  if (driver.name === 'firefox') await inFirefox(driver, IN_FIREFOX[look]);
  else {
    const session = await page.createCDPSession();
    const features = [
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  await poll(() => page.evaluate((query) => matchMedia(query).matches, QUERIES[look]), `the colors ${look}`);
  await page.bringToFront();
  await page.evaluate(settle);
};

/** Takes back what `lookAt` has set in a Firefox that other tests use after this one. */
export const lookAsBefore = async (driver: Driver): Promise<void> => {
  if (driver.name !== 'firefox') return;
  await inFirefox(driver, () => {
    Services.prefs.clearUserPref('browser.display.document_color_use');
    Services.prefs.clearUserPref('layout.css.prefers-color-scheme.content-override');
    Services.prefs.clearUserPref('browser.theme.toolbar-theme');
  });
};

/**
 * Opens whatever is folded on a screen, so that it is looked at as well. What stays at the window's end stands behind the rest for this: a
 * control that is scrolled halfway behind it is no smaller for that (https://www.w3.org/TR/WCAG22/#target-size-minimum).
 */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('main details')) (each as HTMLDetailsElement).open = true;
    for (const each of document.querySelectorAll<HTMLElement>('.popup-end')) each.style.position = 'static';
  });

/** How many rules axe has asked, and what it found: each with its rule, its help and its element. */
export const askAxe = async (page: Page): Promise<{ rules: number; found: string[] }> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(`${AXE};0`);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(on: Document, how: object): Promise<AxeResults> } };
    // Where a control is smaller than 24 pixels, and nothing else has room beside it, is asked only on demand.
    const { violations, passes, incomplete } = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}. ${html.slice(0, 200)} ${failureSummary}`),
    );
    // Axe finds no fault with words of no color at all.
    for (const control of document.querySelectorAll('select, textarea, input:not([type="file"])'))
      if (/, 0\)$|^transparent$/.test(getComputedStyle(control).color))
        found.push(`unseen: what stands in it has no color. ${control.outerHTML.slice(0, 200)}`);
    return { rules: violations.length + passes.length + incomplete.length, found };
  });
};

/** Text spacing as a person may set it (WCAG 2.2, 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Sets the text of a page wide, or as it was. */
export const space = (page: Page, isSpaced: boolean): Promise<void> =>
  page.evaluate(
    (css) => {
      document.adoptedStyleSheets = [];
      if (css === '') return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    isSpaced ? SPACED : '',
  );

/** What has to be scrolled sideways, and what is wider than the screen; empty where all fits. */
export const findWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const reach = (element: Element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && (left < -1 || right > innerWidth + 1);
    };
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.unseen, .skip') && reach(element) && !scrolls(element.parentElement))
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
    return scrollWidth > innerWidth ? [`${scrollWidth} of ${innerWidth} pixels`, ...wide] : wide;
  });

/** Whose words are cut off at the bottom, or at the side without a sign of it; empty where all is seen. */
export const findCut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isCut = (element: Element) => {
      const style = getComputedStyle(element);
      if (element.closest('.unseen, .skip') || element.clientHeight < 2 || !element.textContent?.trim()) return false;
      const isHidden = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const clamped = style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '';
      const below = isHidden(style.overflowY) && !clamped && element.scrollHeight > element.clientHeight + 4;
      const aside =
        isHidden(style.overflowX) && style.textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 4;
      return below || aside;
    };
    // A row of a height that is set, in a list of which only a part is drawn, must not run into the next one.
    const runsOver = (element: Element) =>
      element.matches('.entry, .tile') && element.scrollHeight > element.clientHeight + 4;
    return [...document.querySelectorAll('body *')]
      .filter((element) => isCut(element) || runsOver(element))
      .map(({ outerHTML }) => outerHTML.slice(0, 160));
  });

/**
 * Of these elements, those that nothing shows where the browser takes the colors away: no border, no outline, and the background of what is
 * around them.
 */
export const findUnmarked = (page: Page, selectors: readonly string[]): Promise<string[]> =>
  page.evaluate((all) => {
    const ground = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return /rgba\(.*, 0\)|transparent/.test(backgroundColor) ? ground(element.parentElement) : backgroundColor;
    };
    const isMarked = (element: Element) => {
      const style = getComputedStyle(element);
      const around = ground(element.parentElement);
      const sides = ['Top', 'Bottom', 'Left', 'Right'] as const;
      const hasLine = sides.some((side) => {
        const [width, color] = [style[`border${side}Width`], style[`border${side}Color`]];
        return Number.parseFloat(width) > 0 && color !== around;
      });
      const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
      return hasLine || hasOutline || ground(element) !== around;
    };
    return all.flatMap((selector) => {
      const elements = [...document.querySelectorAll(selector)];
      if (elements.length === 0) return [`${selector}: not on the screen`];
      return elements
        .filter((each) => !isMarked(each))
        .map(({ outerHTML }) => `${selector}: ${outerHTML.slice(0, 160)}`);
    });
  }, selectors);
