/** The first wait after a change, doubled with each look, so that a page that changes for ever is looked at ever less. */
const FIRST_WAIT_MS = 1000;
const LAST_WAIT_MS = 64_000;
const LOOKS_AT_MOST = 16;

/**
 * Calls `lookAgain` after the page has changed: not while it is hidden, ever more rarely, and not for ever. A new address
 * in the same document (single-page navigation) starts the count anew.
 */
export const watch = (document: Document, lookAgain: () => void): void => {
  let wait = FIRST_WAIT_MS;
  let looks = 0;
  let timer = 0;
  let address = document.URL;
  let changed = false;
  const settle = () => {
    timer = 0;
    if (document.hidden) return;
    changed = false;
    looks++;
    wait = Math.min(wait * 2, LAST_WAIT_MS);
    lookAgain();
  };
  const note = () => {
    changed = true;
    if (document.URL !== address) {
      address = document.URL;
      wait = FIRST_WAIT_MS;
      looks = 0;
    }
    if (!timer && looks < LOOKS_AT_MOST && !document.hidden) timer = setTimeout(settle, wait) as unknown as number;
  };
  new MutationObserver(note).observe(document, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', () => changed && note());
};
