import { browser } from '../../browser';
import { permits } from '../../host-permission';
import { FIRST_WITHOUT_ORIGIN } from '../../net/without-origin';
import type { NodeAccess } from '../target/kubo';

/** Any numbers of ours: session rules of this extension only, gone when the browser closes. */
const FIRST_RULE = 5001;

/** The rules that jobs of this background need now, by the node's address. */
const rules = new Map<string, { id: number; jobs: number }>();
/** What a background that died left installed goes with the first rule of the next. */
let isSwept = false;

const freeId = (): number => {
  const taken = new Set([...rules.values()].map(({ id }) => id));
  let id = FIRST_RULE;
  while (taken.has(id)) id += 1;
  return id;
};

/**
 * Kubo answers 403 to every Origin that its owner has not listed, and an extension's is listed nowhere (in Firefox it is
 * even another one for each person). So while a job runs, and for requests that this extension itself sends to the node's
 * RPC alone, one rule sets Origin to the node's own. Pages do not match `initiatorDomains`; their requests stay refused.
 */
const install = async (address: string, id: number): Promise<void> => {
  const known = isSwept ? [] : await browser.declarativeNetRequest.getSessionRules();
  const left = known.map((rule) => rule.id).filter((each) => each < FIRST_WITHOUT_ORIGIN);
  isSwept = true;
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [...new Set([...left, id])],
    addRules: [
      {
        id,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'Origin', operation: 'set', value: address }] },
        condition: {
          urlFilter: `|${address}/api/v0/`,
          initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
          resourceTypes: ['xmlhttprequest', 'other'],
        },
      },
    ],
  });
};

export const nodeAccess: NodeAccess = {
  allows: permits,
  asOwnOrigin: async (address, job) => {
    const rule = rules.get(address) ?? { id: freeId(), jobs: 0 };
    rules.set(address, rule);
    rule.jobs += 1;
    try {
      // Installed again by each job: the one that began first may be about to take it away.
      await install(address, rule.id);
      return await job();
    } finally {
      rule.jobs -= 1;
      if (rule.jobs === 0) {
        rules.delete(address);
        await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id] });
      }
    }
  },
};
