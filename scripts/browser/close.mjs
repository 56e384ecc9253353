/** How long a browser that is told to close may take before it is ended. */
const CLOSE_MS = 20_000;

/**
 * Closes a browser, also one that no longer listens.
 * @param {import('puppeteer-core').Browser} browser
 */
export const closeBrowser = async (browser) => {
  const timer = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSE_MS);
  try {
    await browser.close();
  } finally {
    clearTimeout(timer);
  }
};
