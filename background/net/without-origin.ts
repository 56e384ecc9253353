import { browser } from '../browser';

/** Numbers of session rules that are this file's: the others are those of background/publish/node. */
export const FIRST_WITHOUT_ORIGIN = 6001;

/** The rules that requests of this background need now, by where they go. */
const rules = new Map<string, { id: number; requests: number }>();
/** What a background that died left installed goes with the first rule of the next. */
let isSwept = false;

const freeId = (): number => {
  const taken = new Set([...rules.values()].map(({ id }) => id));
  let id = FIRST_WITHOUT_ORIGIN;
  while (taken.has(id)) id += 1;
  return id;
};

const install = async (origin: string, id: number): Promise<void> => {
  const known = isSwept ? [] : await browser.declarativeNetRequest.getSessionRules();
  isSwept = true;
  const left = known.map((rule) => rule.id).filter((each) => each >= FIRST_WITHOUT_ORIGIN);
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [...new Set([...left, id])],
    addRules: [
      {
        id,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'Origin', operation: 'remove' }] },
        condition: {
          urlFilter: `|${origin}/`,
          initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
          resourceTypes: ['xmlhttprequest', 'other'],
        },
      },
    ],
  });
};

/**
 * Makes a request without saying which extension asks. In Firefox an extension has another origin in each installation: whoever is asked twice
 * would know by it that one person asked.
 * @param address what is asked: the rule holds for its scheme, host and port
 */
export const withoutOrigin = async <Value>(address: string, request: () => Promise<Value>): Promise<Value> => {
  const { origin } = new URL(address);
  const rule = rules.get(origin) ?? { id: freeId(), requests: 0 };
  rules.set(origin, rule);
  rule.requests += 1;
  try {
    // Installed again by each request: the one that began first may be about to take it away.
    await install(origin, rule.id);
    return await request();
  } finally {
    rule.requests -= 1;
    if (rule.requests === 0) {
      rules.delete(origin);
      await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id] });
    }
  }
};
