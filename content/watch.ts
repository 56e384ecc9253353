import type { Finds } from './find/finds';
import { documentFacts } from './read/node';

/** The first wait after a change, doubled with each look, so that a page that changes for ever is looked at ever less. */
const FIRST_WAIT_MS = 1000;
const LAST_WAIT_MS = 64_000;
const LOOKS_AT_MOST = 16;
/** All looks at one document, whatever addresses it gives itself, until a person does something in it. */
const LOOKS_OF_DOCUMENT = 64;
/** What a person does before a page moves on by itself. */
const ACTS = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Has a page looked at: at once, unless it is hidden, and again after it has changed, ever more rarely and not for ever; while
 * it is hidden not at all. A new address in the same document (single-page navigation) starts the count anew, within what is left of the
 * document's own: a script can name a new address as often as it likes.
 * @returns renew: a person has asked for the page, and the document may be looked at as often again
 */
export const watch = (document: Document, finds: Finds, look: () => Promise<void>): { renew: () => void } => {
  let left = LOOKS_OF_DOCUMENT;
  let wait = FIRST_WAIT_MS;
  let looks = 0;
  let timer = 0;
  let address = documentFacts.url(document);
  let changed = true;
  const watched = new WeakSet<Node>();

  /** A shadow root's and a frame's changes are not told by the page's. */
  const watchRoots = () => {
    for (const root of finds.roots()) {
      if (watched.has(root)) continue;
      watched.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
  };
  const renew = () => {
    left = LOOKS_OF_DOCUMENT;
  };
  const settle = async () => {
    timer = 0;
    if (document.hidden || left === 0) return;
    left--;
    changed = false;
    watchRoots();
    await look();
    watchRoots();
  };
  const note = () => {
    changed = true;
    if (documentFacts.url(document) !== address) {
      address = documentFacts.url(document);
      wait = FIRST_WAIT_MS;
      looks = 0;
    }
    if (timer || looks >= LOOKS_AT_MOST || left === 0 || document.hidden) return;
    looks++;
    timer = setTimeout(settle, wait) as unknown as number;
    wait = Math.min(wait * 2, LAST_WAIT_MS);
  };
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') finds.note(target);
      else for (const node of addedNodes) finds.note(node);
    }
    note();
  });
  document.addEventListener('visibilitychange', () => changed && (looks ? note() : void settle()));
  // A frame's own page comes after its element.
  const noteFrame = ({ target }: Event) => {
    if (!/^I?FRAME$/.test((target as Node).nodeName)) return;
    finds.note(target as Node);
    note();
  };
  document.addEventListener('load', noteFrame, true);
  // Where the page makes the event itself, nobody did anything.
  for (const act of ACTS)
    document.addEventListener(act, ({ isTrusted }) => isTrusted && renew(), { capture: true, passive: true });
  void settle();
  return { renew };
};
