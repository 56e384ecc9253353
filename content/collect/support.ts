import type { Signal } from '../../src/signal/signal';
import { pathOf } from '../read/place';
import { readText } from '../read/text';
import { type Collect, makeSignal } from './signal';

/** Services at which a link to a profile is an offer to support its owner. */
const SERVICES =
  /^https:\/\/(?:[\w-]+\.)?(?:liberapay\.com|opencollective\.com|ko-fi\.com|patreon\.com|buymeacoffee\.com|github\.com\/sponsors|paypal\.me|flattr\.com|steadyhq\.com|tipeee\.com|polar\.sh|thanks\.dev|getalby\.com|geyser\.fund)\/[^/?#]/i;
const SCHEME = /^(?:lightning|payto|bitcoin|taler):/i;
/** What is worth being resolved to a whole address. */
const MAYBE =
  /liberapay|opencollective|ko-fi|patreon|buymeacoffee|sponsors|paypal\.me|flattr|steadyhq|tipeee|polar\.sh|thanks\.dev|getalby|geyser|^\s*(?:lightning|payto|bitcoin|taler):/i;
const AT_MOST = 12;
const LINKS_READ = 3000;

/** Visible links by which the page offers a way to support its creator. */
export const collectSupport: Collect = ({ document }) => {
  const signals: Signal[] = [];
  let read = 0;
  for (const link of document.links) {
    if (signals.length === AT_MOST || ++read > LINKS_READ) break;
    const written = link.getAttribute('href') ?? '';
    const isPayment = link.getAttribute('rel')?.includes('payment') ?? false;
    if (!MAYBE.test(written) && !isPayment) continue;
    const { href, rel } = link as HTMLAnchorElement;
    if (!SERVICES.test(href) && !SCHEME.test(href) && !isPayment) continue;
    if (link.closest('[class*="comment" i],[id*="comment" i]')) continue;
    if (!signals.some((signal) => signal.value === href)) {
      signals.push(makeSignal('support', 'support', '', href, readText(link, 300) || href, pathOf(link), rel));
    }
  }
  return signals;
};
