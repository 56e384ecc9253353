import { browser } from '../../browser';
import type { NodeAccess } from './kubo';

/** Any number of ours: session rules of this extension only, gone when the browser closes. */
const RULE = 5001;

const remove = (): Promise<void> => browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [RULE] });

/**
 * Kubo answers 403 to every Origin that its owner has not listed, and an extension's is listed nowhere (in Firefox it is
 * even another one for each person). So while a job runs, and for requests that this extension itself sends to the node's
 * RPC alone, one rule sets Origin to the node's own. Pages do not match `initiatorDomains`; their requests stay refused.
 */
const install = (address: string): Promise<void> =>
  browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [RULE],
    addRules: [
      {
        id: RULE,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'Origin', operation: 'set', value: address }] },
        condition: {
          urlFilter: `|${address}/api/v0/`,
          initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
          resourceTypes: ['xmlhttprequest', 'other'],
        },
      },
    ],
  });

export const nodeAccess: NodeAccess = {
  allows: (address) => {
    const { protocol, hostname } = new URL(address);
    return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  },
  asOwnOrigin: async (address, job) => {
    await install(address);
    try {
      return await job();
    } finally {
      await remove();
    }
  },
};
