import { CID } from 'multiformats/cid';
import { problemError } from '../../../src/publish/problem';
import { limitTime } from '../../net/limit-time';
import { readAnswer } from '../../net/read-at-most';
import type { Source } from './source';

/** A gateway may have to look for a block in the network. */
const BLOCK_MS = 60_000;
/** Bytes. More than a block can be is not read. */
const SIZE = 4 * 1024 * 1024;

const isNumber = (hostname: string): boolean => hostname.startsWith('[') || /^[\d.]+$/.test(hostname);

const byPath = (origin: string, cid: string): string => `${origin}/ipfs/${cid}?format=raw`;

/** Each CID below a name of its own (https://specs.ipfs.tech/http-gateways/subdomain-gateway/); null at a gateway that is a number. */
const byName = (origin: string, cid: string): string | null => {
  const { protocol, host, hostname } = new URL(origin);
  return isNumber(hostname) ? null : `${protocol}//${CID.parse(cid).toV1()}.ipfs.${host}/?format=raw`;
};

const isSentOn = ({ type, status }: Response): boolean => type === 'opaqueredirect' || (status >= 300 && status < 400);

/**
 * A redirect is never followed: it would be asked for wherever it leads, to a program on this machine or in its network too, before anybody
 * could look. Gateways send on from the path to a name below their own; that is asked for by itself.
 */
const ask = (address: string, signal: AbortSignal): Promise<Response> =>
  fetch(address, {
    headers: { accept: 'application/vnd.ipld.raw' },
    ...{ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual', signal },
  });

/** A trustless gateway: raw blocks, each asked for by its CID (https://specs.ipfs.tech/http-gateways/trustless-gateway/). */
export const gatewaySource = (origin: string): Source => {
  let isNamed = false;
  const askGateway = async (cid: string, signal: AbortSignal): Promise<Response> => {
    const named = byName(origin, cid);
    const response = await ask(isNamed && named ? named : byPath(origin, cid), signal);
    if (!isSentOn(response) || isNamed || !named) return response;
    isNamed = true;
    return ask(named, signal);
  };
  return {
    roots: [],
    read: (cid, aborted = new AbortController().signal) =>
      limitTime(BLOCK_MS, aborted, async (signal) => {
        let response: Response;
        try {
          response = await askGateway(cid, signal);
        } catch (error) {
          const isLate = (error as Error).name === 'TimeoutError';
          throw problemError('gateway-refused', isLate ? 'no answer in time' : (error as Error).message);
        }
        if (isSentOn(response)) throw problemError('gateway-refused', 'it sends on to another place');
        if (response.status === 404 || response.status === 410) throw problemError('block-missing', cid);
        if (!response.ok) throw problemError('gateway-refused', `HTTP ${response.status}`);
        const { bytes, isCut } = await readAnswer(response, SIZE);
        if (isCut) throw problemError('gateway-refused', `more than ${SIZE} bytes for one block`);
        return bytes;
      }),
  };
};
