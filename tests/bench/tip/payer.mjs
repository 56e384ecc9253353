import { drive } from '../../../scripts/browser/driver.mjs';
import { poll } from '../../../scripts/browser/poll.mjs';
import { findControl, press, waitForWords } from '../../../scripts/browser/press.mjs';
import { ask } from '../../../scripts/tour/ask.mjs';

const AMOUNT = '.thanking input[inputmode=numeric], .thanking input[inputmode=decimal]';

/** Writes 21 into the field for the amount: runs in the toolbar window. */
const writeAmount = (field) => {
  field.value = '21';
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/**
 * Presses, and waits until the window says that the tip is settled or has failed: runs in the window, so that nothing of the driver's
 * is measured. Answers milliseconds, and when it was pressed and shown, in milliseconds since 1970.
 */
const pressAndWait = (button) =>
  new Promise((resolve) => {
    const began = performance.now();
    const watch = new MutationObserver(() => {
      const card = document.querySelector('.tip-settled, .tip-failed');
      if (!card) return;
      watch.disconnect();
      const ended = performance.now();
      const { timeOrigin } = performance;
      resolve({ ms: ended - began, at: timeOrigin + began, shownAt: timeOrigin + ended, is: card.className });
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    button.click();
  });

/** Counts what the background asks of the network, whomever. */
const countRequests = async (driver) => {
  const target = await driver.browser.waitForTarget((each) => each.type() === 'service_worker');
  const session = await target.createCDPSession();
  let count = 0;
  const note = ({ request, url = request?.url }) => {
    if (!url.startsWith('chrome-extension:')) count += 1;
  };
  session.on('Network.requestWillBeSent', note);
  session.on('Network.webSocketCreated', note);
  await session.send('Network.enable');
  return () => count;
};

/**
 * A person with the built extension in Chromium and a wallet connected, who thanks from the toolbar window.
 * @param {import('./counterparts').Counterparts} counterparts
 */
export const startPayer = async ({ wallet, relay, lnurl, site }, msat) => {
  const driver = await drive('chromium', { dist: 'dist-test' });
  await ask(driver, 'wallet.connect', { uri: await wallet.connect(), monthMsat: 1000 * msat, tipMsat: 10 * msat });
  await ask(driver, 'settings.write', { ...(await ask(driver, 'settings.read', null)), currency: 'sats' });
  const byBackground = await countRequests(driver);
  // The other client takes leave of the relay when it has been measured: that asks for nothing.
  const heard = () => relay.received.filter(([type]) => type !== 'CLOSE').length;
  const countAll = () => lnurl.received.length + relay.connections() + heard() + byBackground();
  let number = 0;
  return {
    /** One tip for a work that nobody was thanked for before. Times are in milliseconds after the press, or after the step before. */
    tip: async () => {
      number += 1;
      const before = countAll();
      const { page, tab } = await driver.visit(`${site}/${number}`);
      await poll(() => ask(driver, 'page.read', { tab }), 'the work');
      const popup = await driver.popup(tab);
      let byWindow = 0;
      popup.on('request', (request) => {
        if (!request.url().startsWith('chrome-extension:')) byWindow += 1;
      });
      await press(popup, 'Tip');
      await waitForWords(popup, 'Tip the creator');
      const amount = await poll(() => popup.$(AMOUNT), 'the field for an amount');
      await amount.evaluate(writeAmount);
      const button = await findControl(popup, 'Send 21 sat');
      const requestsBefore = countAll() - before + byWindow;
      const pressed = await button.evaluate(pressAndWait);
      const [tip] = await ask(driver, 'tips.list', { before: '', limit: 1 });
      if (tip.state.step !== 'settled' || tip.state.proof.grade !== 'cryptographic')
        throw new Error(`the tip is ${tip.state.step}: ${tip.state.detail ?? ''}`);
      await driver.closeTab(popup);
      await driver.closeTab(page);
      const at = Object.fromEntries(tip.steps.map((each) => [each.step, Date.parse(each.at)]));
      return {
        ...{ ms: pressed.ms, requestsBefore, draftMs: at.draft - pressed.at, quotedMs: at.quoted - at.draft },
        ...{ sendingMs: at.sending - at.quoted, settledMs: at.settled - at.sending },
        shownMs: pressed.shownAt - at.settled,
      };
    },
    close: driver.close,
  };
};
