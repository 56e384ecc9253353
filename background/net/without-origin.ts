import { browser } from '../browser';

/** Session rules of this extension only, apart from those of nodes (publish/node/node-access); gone when the browser closes. */
const FIRST_RULE = 6001;
let taken = 0;

/**
 * Runs a job whose requests to a host say nothing of where they come from. A browser puts the extension's own origin into the head of what
 * is posted, and Firefox gives each person's extension another one: it would tell them from everybody else, wherever they post. The rule
 * holds for requests of this extension alone, to that host, until the job ends.
 */
export const withoutOrigin = async <T>(address: string, job: () => Promise<T>): Promise<T> => {
  const id = FIRST_RULE + taken++;
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [id],
    addRules: [
      {
        id,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'Origin', operation: 'remove' }] },
        condition: {
          requestDomains: [new URL(address).hostname],
          initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
          requestMethods: ['post'],
          resourceTypes: ['xmlhttprequest', 'other'],
        },
      },
    ],
  });
  try {
    return await job();
  } finally {
    await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [id] });
  }
};
