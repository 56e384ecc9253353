import { isRecord } from '../../../src/message/guard';
import { problemError } from '../../../src/publish/problem';
import { isSameCid } from '../../../src/publish/same-cid';
import type { Held, Target } from '../../../src/publish/target';
import { limitTime } from '../../net/limit-time';
import { readAnswerText } from '../../net/read-at-most';

/** One answer of the service. */
const ANSWER_MS = 30_000;
const ANSWER_SIZE = 1024 * 1024;
/** A service that fetches a large work from a node on a slow line has this long; later it is asked again. */
const PIN_MS = 15 * 60_000;
/** Between two questions how far it is: longer each time. */
const FIRST_WAIT_MS = 500;
const LAST_WAIT_MS = 10_000;
/** Multiaddresses that one request may name (the specification's Origins). */
const ORIGINS = 20;

/** The specification's PinStatus, as far as it is used. */
interface PinStatus {
  requestid: string;
  status: 'queued' | 'pinning' | 'pinned' | 'failed';
  /** Why, where the service says so. */
  info: string;
}

const isStatus = (value: unknown): value is PinStatus['status'] =>
  value === 'queued' || value === 'pinning' || value === 'pinned' || value === 'failed';

const readStatus = (value: unknown, root: string): PinStatus | null => {
  if (!isRecord(value) || typeof value.requestid !== 'string' || !isStatus(value.status)) return null;
  // A service may answer another CID than it was asked for: that is not this share.
  if (!isRecord(value.pin) || !isSameCid(value.pin.cid, root)) return null;
  const info = isRecord(value.info) ? (value.info.status_details ?? '') : '';
  return { requestid: value.requestid, status: value.status, info: String(info) };
};

const readBody = async (response: Response): Promise<unknown> => {
  const text = await readAnswerText(response, ANSWER_SIZE);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** The specification's Failure: reason and details. */
const detailOf = (body: unknown, status: number): string => {
  const error = isRecord(body) && isRecord(body.error) ? body.error : {};
  const said = [error.reason, error.details].filter((each) => typeof each === 'string').join(': ');
  return said || `HTTP ${status}`;
};

const wait = (ms: number, aborted: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = (): void => {
      clearTimeout(timer);
      reject(aborted.reason);
    };
    aborted.addEventListener('abort', stop, { once: true });
  });

export interface PinningService extends Target {
  /** Asks whether it is one, and takes the secret. */
  reach(aborted: AbortSignal): Promise<void>;
}

/**
 * A service that speaks the IPFS Pinning Service API (https://ipfs.github.io/pinning-services-api-spec/, 1.0). It fetches the blocks
 * itself, from the nodes that it is told.
 * @param address without /pins
 * @param authorization the header that it wants, or null
 */
export const pinningServiceTarget = (
  address: string,
  authorization: string | null,
  allows: (address: string) => Promise<boolean>,
): PinningService => {
  const ask = async (method: string, path: string, aborted: AbortSignal, body?: object): Promise<unknown> => {
    if (!(await allows(address))) throw problemError('permission-missing', address);
    let response: Response;
    let said: unknown;
    try {
      [response, said] = await limitTime(ANSWER_MS, aborted, async (signal) => {
        const given = await fetch(`${address}/pins${path}`, {
          ...{ method, signal, credentials: 'omit', redirect: 'manual' },
          headers: {
            ...(authorization ? { authorization } : {}),
            ...(body ? { 'content-type': 'application/json' } : {}),
          },
          body: body ? JSON.stringify(body) : null,
        });
        return [given, await readBody(given)] as const;
      });
    } catch (error) {
      aborted.throwIfAborted();
      const isLate = (error as Error).name === 'TimeoutError';
      throw problemError('service-unreachable', isLate ? 'no answer in time' : (error as Error).message);
    }
    if (response.status === 401 || response.status === 403)
      throw problemError('service-forbidden', detailOf(said, response.status));
    if (response.ok) return said;
    if (isRecord(said)) throw problemError('service-refused', detailOf(said, response.status));
    throw problemError('service-not-one', response.status ? `HTTP ${response.status}` : 'redirect');
  };

  /** What the service has under a root; without the states it would list what is pinned alone. */
  const find = async (root: string, aborted: AbortSignal): Promise<PinStatus | null> => {
    const listed = await ask('GET', `?cid=${root}&status=queued,pinning,pinned,failed&limit=10`, aborted);
    if (!isRecord(listed) || !Array.isArray(listed.results)) throw problemError('service-not-one', 'no list of pins');
    const known = listed.results.map((each) => readStatus(each, root)).filter((each) => each !== null);
    return known.find(({ status }) => status === 'pinned') ?? known[0] ?? null;
  };

  const add = async ({ root, name, origins }: Held, aborted: AbortSignal): Promise<PinStatus> => {
    const pin = { cid: root, name: name.slice(0, 255), origins: (await origins()).slice(0, ORIGINS) };
    const status = readStatus(await ask('POST', '', aborted, pin), root);
    if (!status) throw problemError('service-not-one', 'no state of a pin');
    return status;
  };

  const follow = async (first: PinStatus, root: string, aborted: AbortSignal): Promise<PinStatus> => {
    let status: PinStatus | null = first;
    let ms = FIRST_WAIT_MS;
    for (const end = Date.now() + PIN_MS; status.status === 'queued' || status.status === 'pinning'; ) {
      if (Date.now() > end) throw problemError('service-refused', `still ${status.status}`);
      await wait(ms, aborted);
      ms = Math.min(ms * 1.5, LAST_WAIT_MS);
      status = readStatus(await ask('GET', `/${encodeURIComponent(status.requestid)}`, aborted), root);
      if (!status) throw problemError('service-lost');
    }
    return status;
  };

  return {
    kind: 'pinning-service',
    address,
    reach: async (aborted) => {
      const listed = await ask('GET', '?limit=1', aborted);
      if (!isRecord(listed) || !Array.isArray(listed.results)) throw problemError('service-not-one', 'no list of pins');
    },
    pin: async (held, aborted) => {
      const known = await find(held.root, aborted);
      const begun = known && known.status !== 'failed' ? known : await add(held, aborted);
      const { status, info } = await follow(begun, held.root, aborted);
      if (status !== 'pinned') throw problemError('service-refused', info || status);
    },
    unpin: async (root, aborted) => {
      for (let known = await find(root, aborted), i = 0; known && i < 10; known = await find(root, aborted), i += 1) {
        await ask('DELETE', `/${encodeURIComponent(known.requestid)}`, aborted);
        await wait(FIRST_WAIT_MS, aborted);
      }
    },
    isPinned: async (root, aborted) => (await find(root, aborted))?.status === 'pinned',
  };
};
