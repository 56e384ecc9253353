import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Notes when the first element that a selector names is painted, by the document's own clock: runs in the extension's pages. A frame that
 * has begun when the element is there has been drawn when the next task comes.
 */
const WATCH = (selector) => `
new MutationObserver((_, observer) => {
  if (!document.querySelector(${JSON.stringify(selector)})) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { listedAt: performance.now() })));
}).observe(document, { childList: true, subtree: true });
`;

/** What is the first of the list in each of the extension's pages. */
const FIRST = { 'popup.html': 'article', 'library.html': '.entry-title' };

/**
 * A copy of a built extension whose pages say when their list was painted. Nothing else of it is different.
 * @param {string} built its folder, with chrome in it
 * @param {string} folder where the copy goes
 */
export const copyWatched = (built, folder) => {
  cpSync(join(built, 'chrome'), join(folder, 'chrome'), { recursive: true });
  for (const [page, selector] of Object.entries(FIRST)) {
    const script = page.replace('.html', '-watch.js');
    writeFileSync(join(folder, 'chrome', script), WATCH(selector));
    const path = join(folder, 'chrome', page);
    writeFileSync(path, readFileSync(path, 'utf8').replace('</head>', `<script src="${script}"></script></head>`));
  }
};
