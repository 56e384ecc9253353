import type { Evidence, Signal } from '../../src/signal/signal';
import type { Offer, Standing } from '../../src/signal/support';
import { authorBlocksIn, authorWords, isName } from '../read/author-place';
import { addressOf, attributeOf, parentElementOf } from '../read/node';
import { pathOf } from '../read/place';
import { isShown } from '../read/shown';
import { standsIn } from '../read/surrounding';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

/** Services at which a link to a profile is an offer to support its owner. */
const SERVICES =
  /^https:\/\/(?:[\w-]+\.)?(?:liberapay\.com|opencollective\.com|ko-fi\.com|patreon\.com|buymeacoffee\.com|github\.com\/sponsors|paypal\.me|paypal\.com\/paypalme|flattr\.com|steadyhq\.com|tipeee\.com|polar\.sh|thanks\.dev|getalby\.com|geyser\.fund)\/[^/?#]/i;
const SCHEME = /^(?:lightning|lnurlp|payto|bitcoin|taler):/i;
/** What is worth being resolved to a whole address. */
const MAYBE =
  /liberapay|opencollective|ko-fi|patreon|buymeacoffee|sponsors|paypal|flattr|steadyhq|tipeee|polar\.sh|thanks\.dev|getalby|geyser|^\s{0,20}(?:lightning|lnurlp|payto|bitcoin|taler):/i;
/** A Lightning address that calls itself one. Without the sign it is somebody's e-mail address. */
const WRITTEN = /(?:⚡\ufe0f?|\blightning(?: address)?:?)\s{0,9}([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})/i;
const PAYMENT = /(?:^|\s)payment(?:\s|$)/i;
/** What says where the author can be written to, in the author's block alone: an address, or rel=me (XFN) for a profile of theirs. */
const MAIL = /^\s*mailto:[^?]/i;
const ME = /(?:^|\s)me(?:\s|$)/i;
const AT_MOST = 12;
const LINKS_READ = 3000;

/** What visitors write, what is paid for, and what nobody sees: the page's author says nothing there. */
const OTHERS =
  '[class*="comment" i],[id*="comment" i],[itemtype*="Comment"],[rel~="ugc" i],[rel~="sponsored" i],[contenteditable],[hidden],.ad,.ads,.adsbygoogle';

const isOthers = (element: Element): boolean => {
  for (let at = element.closest(OTHERS); at; at = parentElementOf(at)?.closest(OTHERS) ?? null)
    // A body is called after everything that is on the page: "single comments-open".
    if (!/^(?:body|html)$/.test(at.localName)) return true;
  return standsIn(element, 'comment', 'quote', 'teaser');
};

/** Data, which nobody sees wherever it stands. */
const DATA = 'script,link,meta';

/** Where the page's author says what an element says; null where it is somebody else who speaks, or nobody can see it. */
export const standingOf = (element: Element): Standing | null => {
  if (element.closest('head')) return 'head';
  if (isOthers(element) || !(element.matches(DATA) || isShown(element))) return null;
  return authorWords(element) ? 'author' : 'page';
};

/** That a creator can be paid at an address, or nothing where an element stands among what others say. */
export const tellSupport = (
  element: Element,
  evidence: Evidence,
  offer: Offer,
  value: string,
  words: string,
  about = '',
): Signal[] => {
  const standing = standingOf(element);
  if (!standing || !value) return [];
  const isSeen = evidence === 'support';
  return [
    makeSignal(
      ...(['support', evidence, about, value] as const),
      (standing === 'author' && authorWords(element)) || words,
      isSeen ? pathOf(element) : '',
      `${standing} ${offer}`,
    ),
  ];
};

/** The innermost element of a block that an address is written in. */
const holderOf = (block: Element, address: string): Element => {
  let holder = block;
  for (let inner: Element | undefined = block; inner; ) {
    holder = inner;
    inner = [...holder.children].find(({ textContent }) => textContent?.includes(address));
  }
  return holder;
};

/** What a person sees of a link: its text or its picture's, else its address; '' for an empty one, which is none. */
const wordsOf = (link: Element): string =>
  readText(link, 300) ||
  (link.firstElementChild && (attributeOf(link.querySelector('img'), 'alt') || attributeOf(link, 'href'))) ||
  '';

/** Visible links and words by which the page offers a way to support its creator. */
export const collectSupport: Collect = ({ document }) => {
  const signals: Signal[] = [];
  let read = 0;
  const add = (found: Signal[]) => {
    for (const each of found)
      if (!signals.some(({ value, detail }) => value === each.value && detail === each.detail)) signals.push(each);
  };
  for (const link of document.links) {
    if (signals.length >= AT_MOST || ++read > LINKS_READ) break;
    const rel = attributeOf(link, 'rel') ?? '';
    const isPayment = PAYMENT.test(rel);
    const written = attributeOf(link, 'href') ?? '';
    if (!isPayment && (ME.test(rel) || MAIL.test(written))) {
      if (standingOf(link) === 'author') add(tellSupport(link, 'support', 'contact', addressOf(link), wordsOf(link)));
      continue;
    }
    if (!isPayment && !MAYBE.test(written)) continue;
    // Only now: a browser works it out, and most links were left by then.
    const href = addressOf(link);
    if (!isPayment && !SERVICES.test(href) && !SCHEME.test(href)) continue;
    const words = wordsOf(link);
    // A payment pointer is no relative address, though it would pass for one.
    if (written.trim().startsWith('$')) add(tellSupport(link, 'support', 'monetization', written.trim(), words));
    else if (words) add(tellSupport(link, 'support', isPayment ? 'payment' : 'link', href, words));
  }
  for (const block of authorBlocksIn(document)) {
    const [words, address = ''] = WRITTEN.exec(authorWords(block)) ?? [''];
    const holder = address && holderOf(block, address);
    if (holder && !isName(holder) && isShown(holder) && standingOf(block) === 'author')
      add(tellSupport(block, 'support', 'text', address, words));
  }
  return signals;
};
