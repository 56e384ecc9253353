import { permits } from '../../host-permission';
import { createOriginRules } from '../../net/origin-rules';
import type { NodeAccess } from '../target/kubo';

/**
 * Kubo answers 403 to every Origin that its owner has not listed, and an extension's is listed nowhere (in Firefox it is
 * even another one for each person). So while a job runs, and for requests to the node's RPC alone, the Origin is the node's own.
 */
const during = createOriginRules(5001, (address) => ({
  header: { operation: 'set', value: address },
  urlFilter: `|${address}/api/v0/`,
}));

export const nodeAccess: NodeAccess = { allows: permits, asOwnOrigin: during };
