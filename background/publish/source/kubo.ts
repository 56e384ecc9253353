import { CID } from 'kubo-rpc-client';
import { problemError } from '../../../src/publish/problem';
import { limitTime } from '../../net/limit-time';
import { createNodeClient } from '../node/node-client';
import { readNodeProblem } from '../node/node-problem';
import { probe } from '../node/probe';
import type { NodeAccess } from '../target/kubo';
import type { Source } from './source';

/** A node may have to look for a block in the network. */
const BLOCK_MS = 60_000;

/** The blocks that a node has or finds, through its RPC. `address` is an origin (src/settings/settings). */
export const openKubo = async (
  address: string,
  access: NodeAccess,
  authorization: string | null = null,
  aborted = new AbortController().signal,
): Promise<Source> => {
  if (!(await access.allows(address))) throw problemError('permission-missing', address);
  const headers: Record<string, string> = authorization ? { authorization } : {};
  await access.asOwnOrigin(address, () => probe(address, aborted, headers));
  const client = createNodeClient(address, headers);
  return {
    roots: [],
    read: (cid, ending = aborted) =>
      access.asOwnOrigin(address, async () => {
        try {
          return await limitTime(BLOCK_MS, ending, (signal) => client.block.get(CID.parse(cid), { signal }));
        } catch (error) {
          const problem = readNodeProblem(error);
          throw problem.code === 'node-incomplete' ? problemError('block-missing', cid) : problem;
        }
      }),
  };
};
