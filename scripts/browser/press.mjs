import { poll } from './poll.mjs';

/**
 * A control that can be used now, by the name that a screen reader would say: runs in the page.
 * @param {string} name the beginning of the name
 * @param {string} within a selector; the first element that it names is searched
 */
const findInPage = (name, within) => {
  const root = within ? document.querySelector(within) : document;
  const nameOf = (element) =>
    (
      element.getAttribute('aria-label') ||
      [...(element.labels ?? [])].map((label) => label.textContent).join(' ') ||
      element.textContent ||
      element.title ||
      ''
    )
      .replace(/\s+/g, ' ')
      .trim();
  /** @type {NodeListOf<HTMLButtonElement> | undefined} */
  const controls = root?.querySelectorAll(
    'button, a[href], summary, input, select, textarea, [role="button"], [role="tab"]',
  );
  const usable = [...(controls ?? [])].filter((element) => !element.disabled && element.getClientRects().length > 0);
  // "Connect" is the button of that name before it is the field “Connection string”.
  return (
    usable.find((element) => nameOf(element) === name) ??
    usable.find((element) => nameOf(element).startsWith(name)) ??
    null
  );
};

/** @typedef {import('puppeteer-core').ElementHandle<any>} Control */

/** The control of that name that can be used now, or null. @returns {Promise<Control | null>} */
const lookFor = async (page, name, within = '') =>
  /** @type {Control | null} */ ((await page.evaluateHandle(findInPage, name, within)).asElement());

/**
 * Waits for a control and hands it back.
 * @param {import('puppeteer-core').Page} page
 * @param {string} name the beginning of its accessible name
 * @param {string} [within] a selector that it stands inside of
 * @returns {Promise<Control>}
 */
export const findControl = async (page, name, within) =>
  poll(() => lookFor(page, name, within), `“${name}” on ${await page.evaluate(() => document.title)}`);

/** Scrolls a control to the middle, waits until it has been drawn there, and notes when it is pressed: runs in the page. */
const settleInPage = async (element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
  element.addEventListener('click', () => Object.assign(element, { wasPressed: true }), { capture: true, once: true });
};

/** Whether the toolbar window of a press is gone: what opens a tab ends it. */
const hasLeft = async (page) => page.isShown !== undefined && !(await page.isShown());

/**
 * Presses a control as a person would, with the mouse. Firefox scrolls on another thread and comes back to a field that was
 * just written in, so that a press may go where the control was before: a person would press again, and so does this.
 */
export const press = async (page, name, within) => {
  await page.bringToFront();
  let isClicked = false;
  await poll(
    async () => {
      // The window may end before it could tell of the press, and some time after it: then nothing in it can be found any more.
      if (isClicked && (await hasLeft(page))) return true;
      const control = await lookFor(page, name, within);
      if (!control) throw new Error('it is not there, or cannot be used');
      await control.evaluate(settleInPage);
      isClicked = true;
      await control.click();
      return control.evaluate((element) => element.wasPressed);
    },
    `pressing “${name}” on ${await page.title().catch(() => page.url())}`,
  );
};

/** More letters than a person types: such a text is pasted. */
const PASTED = 40;

/** Pastes into a field: runs in the page. No protocol pastes in both browsers. */
const pasteInPage = (element, text) => {
  element.focus();
  document.execCommand('insertText', false, text);
};

/** Writes into a field as a person would, in place of what stood there. */
export const fill = async (page, name, text, within) => {
  const control = await findControl(page, name, within);
  await page.bringToFront();
  await control.evaluate((element) => element.select?.());
  if (text === '') await control.press('Backspace');
  else if (text.length < PASTED) await control.type(text);
  else await control.evaluate(pasteInPage, text);
};

/** Waits until the page shows these words. What it shows instead is a part of the error. */
export const waitForWords = async (page, words) => {
  let shown = '';
  try {
    await poll(async () => {
      shown = await page.evaluate(() => document.body.textContent ?? '');
      return shown.includes(words);
    }, `“${words}” on the screen`);
  } catch (error) {
    throw new Error(`${error.message}, but: ${shown.slice(0, 600)}`);
  }
};

/** The step of publishing that a person is at, from 0. */
const stepAt = (page) =>
  page.$$eval('.steps li', (steps) => steps.findIndex((step) => step.getAttribute('aria-current') === 'step'));

/** Goes from the first step of publishing to the last, as a person would whose work is chosen. */
export const goToReview = async (page) => {
  for (const step of [1, 2]) {
    await press(page, 'Next', '.share-form');
    await poll(async () => (await stepAt(page)) === step, `step ${step + 1} of publishing`);
  }
};
