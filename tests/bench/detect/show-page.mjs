import { serveSaved } from '../../../scripts/scan/serve-saved.mjs';

/** A page that refuses what it asks for is complete soon; one that never is, is measured as it stands. */
const COMPLETE_MS = 3000;

/**
 * Shows a saved page at its own address, as a scan does.
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ url: string, bytes: Buffer }} saved
 */
export const showPage = async (browser, { url, bytes }) => {
  const page = await browser.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
  await serveSaved(page, url, bytes);
  await page.waitForFunction(() => document.readyState === 'complete', { timeout: COMPLETE_MS }).catch(() => {});
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');

  /**
   * A world of its own beside the page's scripts, as an extension's content script has.
   * @param {string} script what it holds
   * @returns a function that evaluates an expression there
   */
  const openWorld = async (script) => {
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'bench',
    });
    const evaluate = async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    };
    await evaluate(`${script}\n;undefined`);
    return evaluate;
  };
  return { page, session, openWorld };
};
