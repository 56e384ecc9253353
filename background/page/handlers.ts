import type { Handlers } from '../../src/message/contract';
import { NOBODY_WAITS } from '../../src/tips/needs-person';
import { showBadge } from './badge';
import { countWaiting } from './from-store';
import { readLeftSites, writeLeftSite } from './left-sites';
import { forgetSite } from './seen';

/** What a person says of the pages of a site, beside what a page itself reports. */
export const handlers: Pick<Handlers, 'page.left' | 'page.leave'> = {
  'page.left': readLeftSites,
  'page.leave': async (input) => {
    const sites = await writeLeftSite(input);
    // What was seen there is forgotten at once, in every tab.
    const tabs = input.isLeft ? await forgetSite(new URL(input.address).origin) : [];
    const waiting = tabs.length > 0 ? await countWaiting() : NOBODY_WAITS;
    await Promise.all(tabs.map((tab) => showBadge(tab, 0, waiting)));
    return sites;
  },
};
