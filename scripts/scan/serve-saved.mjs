/** How far into a file a browser looks for a declared character set, with room to spare. */
const HEAD_BYTES = 4096;

/** The media type with which the saved bytes mean what they say: a declared character set is left to the browser. */
export const contentType = (bytes) => {
  const head = bytes.subarray(0, HEAD_BYTES).toString('latin1');
  const isDeclared = /^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/.test(head) || /<meta[^>]+charset\s*=/i.test(head);
  return isDeclared ? 'text/html' : 'text/html; charset=utf-8';
};

/**
 * Answers the page's own address with the saved bytes, once, and refuses every other request. The policy keeps the page's
 * own scripts from running; the extension's content script is not subject to it.
 * @param {import('puppeteer-core').Page} page
 * @param {string} url
 * @param {Buffer} bytes
 */
export const serveSaved = async (page, url, bytes) => {
  let isServed = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isOurs = !isServed && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (!isOurs) {
      // As aborted, not failed: a failed navigation (a meta refresh) would replace the page by an error page.
      request.abort('aborted').catch(() => {});
      return;
    }
    isServed = true;
    request
      .respond({
        status: 200,
        headers: {
          'Content-Type': contentType(bytes),
          'Content-Security-Policy': "script-src 'none'; object-src 'none'",
        },
        body: bytes,
      })
      .catch(() => {});
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
};
