import { poll } from '../browser/poll.mjs';
import { press } from '../browser/press.mjs';
import { ask, listEntries } from './ask.mjs';

const describe = ({ title, creators, licenses, kind }) =>
  `${title ?? `(${kind})`} by ${creators[0]?.name ?? 'nobody named'}, ${licenses.map(({ id }) => id).join(' or ')}`;

/** Opens a page and waits until the toolbar knows what is on it. */
export const seePage = async (driver, address) => {
  const { page, tab } = await driver.visit(address);
  const seen = await poll(() => ask(driver, 'page.read', { tab }), `seeing ${address}`);
  const count = String(seen.works.length);
  if (count !== '0') await poll(async () => (await driver.badge(tab)) === count, `a badge of ${count}`);
  const words = seen.works.map(describe).join('; ') || 'nothing that says it may be reused';
  return [`${new URL(address).pathname}: ${words}`, { page, tab, seen }];
};

/** Presses “Copy credit” in the toolbar window, and finds the credit in the library. */
export const creditWork = async (driver, tab) => {
  const popup = await driver.popup(tab);
  await press(popup, 'Copy credit');
  const credit = await poll(
    async () => (await listEntries(driver)).find(({ type }) => type === 'credited'),
    'the copied credit in the library',
  );
  await driver.closeTab(popup);
  return [credit.text, credit];
};

const countKept = async (driver) => (await listEntries(driver)).filter(({ type }) => type === 'kept').length;

/** Opens the first row that is closed, where there is one. */
const openNext = async (popup) => {
  const [row] = await popup.$$('.work-closed .work-toggle');
  await row?.click();
};

/** Presses “Save” on each work of a page. */
export const keepWorks = async (driver, tab, { works, page }) => {
  const popup = await driver.popup(tab);
  const before = await countKept(driver);
  for (let kept = 1; kept <= works.length; kept++) {
    await press(popup, 'Save');
    await poll(async () => (await countKept(driver)) === before + kept, 'the kept work in the library');
    // Only then is the next "Save" another work's.
    const countShown = () =>
      popup.$$eval('.work .keep', (all) => all.filter(({ textContent }) => textContent === 'Saved').length);
    await poll(async () => (await countShown()) >= kept, 'the kept work in the toolbar window');
    await openNext(popup);
  }
  await driver.closeTab(popup);
  return [`${works.length} from ${new URL(page.address).pathname}`, works.length];
};
