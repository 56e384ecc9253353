import type { Signal } from '../../src/signal/signal';
import { parentElementOf } from '../read/node';
import { pathOf } from '../read/place';
import { standsIn } from '../read/surrounding';
import { BLOCK, readText } from '../read/text';
import { makeSignal } from './signal';

/** Where a page says who holds the rights in it. */
const PLACES =
  'footer,[class*="footer" i],[id*="footer" i],[class*="copyright" i],[id*="copyright" i],[class*="colophon" i]';
const PLACES_AT_MOST = 20;
/** Texts of such a place that are looked at, and characters of a line with the sign: a longer one is a contract. */
const TEXTS_AT_MOST = 200;
const LINE = 200;
const SIGN = /©|\(c\)\s|copyright/i;

/** The block of a place in which the sign of copyright stands. */
const blockIn = (place: Element): Element | null => {
  const walker = place.ownerDocument.createTreeWalker(place, 4 /* text */);
  for (let i = 0; i < TEXTS_AT_MOST; i++) {
    const node = walker.nextNode() as Text | null;
    if (!node) return null;
    if (SIGN.test(node.data.slice(0, LINE))) return parentElementOf(node)?.closest(BLOCK) ?? null;
  }
  return null;
};

/**
 * The line of a page that says who holds the rights in it; one signal or none. It is asked of a page with a license alone.
 * @returns a `notice` with the evidence `statement`
 */
export const collectHolder = (document: Document): Signal[] => {
  for (const place of [...document.querySelectorAll(PLACES)].slice(0, PLACES_AT_MOST)) {
    const block = blockIn(place);
    if (!block || standsIn(block, 'comment', 'teaser', 'quote', 'figure', 'caption', 'credit')) continue;
    const line = readText(block, LINE);
    return [makeSignal('notice', 'statement', '', line, line, pathOf(block))];
  }
  return [];
};
