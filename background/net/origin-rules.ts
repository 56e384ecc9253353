import { browser } from '../browser';

/** Numbers that the session rules of one kind have, from its first on: they are this extension's only, and gone when the browser closes. */
const NUMBERS = 1000;

/** What is done to the header Origin, and of which requests of this extension's own. */
interface Change {
  header: { operation: 'remove' } | { operation: 'set'; value: string };
  urlFilter: string;
}

/**
 * Rules of one kind about the Origin of requests that this extension itself sends. One is there while a job needs it. Pages do not match
 * `initiatorDomains`: their requests stay as they are.
 * @param first the first of the kind's numbers
 * @param changeFor what the rule for a place does
 * @returns runs a job during which the rule for a place holds
 */
export const createOriginRules = (first: number, changeFor: (place: string) => Change) => {
  /** The rules that jobs of this background need now, by their place. */
  const rules = new Map<string, { id: number; jobs: number }>();
  /** What a background that died left installed goes with the first rule of the next. */
  let isSwept = false;

  const freeId = (): number => {
    const taken = new Set([...rules.values()].map(({ id }) => id));
    let id = first;
    while (taken.has(id)) id += 1;
    return id;
  };

  const install = async (place: string, id: number): Promise<void> => {
    const known = isSwept ? [] : await browser.declarativeNetRequest.getSessionRules();
    isSwept = true;
    const left = known.map((rule) => rule.id).filter((each) => each >= first && each < first + NUMBERS);
    const { header, urlFilter } = changeFor(place);
    await browser.declarativeNetRequest.updateSessionRules({
      removeRuleIds: [...new Set([...left, id])],
      addRules: [
        {
          id,
          action: { type: 'modifyHeaders', requestHeaders: [{ header: 'Origin', ...header }] },
          condition: {
            urlFilter,
            initiatorDomains: [new URL(browser.runtime.getURL('')).hostname],
            resourceTypes: ['xmlhttprequest', 'other'],
          },
        },
      ],
    });
  };

  return async <Value>(place: string, job: () => Promise<Value>): Promise<Value> => {
    const rule = rules.get(place) ?? { id: freeId(), jobs: 0 };
    rules.set(place, rule);
    rule.jobs += 1;
    try {
      // Installed again by each job: the one that began first may be about to take it away.
      await install(place, rule.id);
      return await job();
    } finally {
      rule.jobs -= 1;
      if (rule.jobs === 0) {
        rules.delete(place);
        await browser.declarativeNetRequest.updateSessionRules({ removeRuleIds: [rule.id] });
      }
    }
  };
};
