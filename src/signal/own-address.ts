import { parseAddress } from './parse-address';

/** Steps of a path that say how a text is shown, and not which. */
const MANNER = /^(?:amp|m|mobile|print|lite|embed|index\.\w{2,5}|default\.\w{2,5})$/i;

const stepsOf = (url: URL): string[] => url.pathname.split('/').filter((step) => step !== '' && !MANNER.test(step));

/** Whether every value that an address is asked with is one of another's, too: what only tells where a reader came from may go. */
const asksLess = (url: URL, than: URL): boolean => {
  const asked = new Set(than.search.slice(1).split('&'));
  return url.search
    .slice(1)
    .split('&')
    .every((each) => each === '' || asked.has(each));
};

/**
 * The address that a page may be known by: the one it calls its own (rel=canonical), where that is the same place in another form or one
 * below it ("/walks/81" for "/walks/81/the-wren", "/amp/the-wren" for "/the-wren"), else the one at which it was found. On a site that
 * many people write on, a page could else take over what is known of another's: what was corrected there, kept, or given.
 * @param address at which the browser found it
 */
export const ownAddress = (address: string, canonical: string): string => {
  const [found, called] = [parseAddress(address), parseAddress(canonical)];
  if (!found || !called || found.origin !== called.origin || !asksLess(called, found)) return address;
  const [here, there] = [stepsOf(found), stepsOf(called)];
  const isBelow = there.length === here.length || (here.length > 0 && there.length > here.length);
  return isBelow && here.every((step, i) => step === there[i]) ? canonical : address;
};
