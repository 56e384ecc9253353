import { createOriginRules } from './origin-rules';

const during = createOriginRules(6001, (origin) => ({ header: { operation: 'remove' }, urlFilter: `|${origin}/` }));

/**
 * Makes a request without saying which extension asks. In Firefox an extension has another origin in each installation: whoever is asked twice
 * would know by it that one person asked.
 * @param address what is asked: the rule holds for its scheme, host and port
 */
export const withoutOrigin = async <Value>(address: string, request: () => Promise<Value>): Promise<Value> =>
  during(new URL(address).origin, request);
