import { join } from '../../src/bytes/join';
import { inquiryError, isInquiryError } from '../../src/lookup/inquiry';
import { isPrivateAddress } from '../../src/signal/private-address';
import { limitTime } from '../net/limit-time';

export interface Fetched {
  bytes: Uint8Array<ArrayBuffer>;
  /** False where there was more, which was not read. */
  whole: boolean;
  /** What the site calls it; null where it does not say. */
  mediaType: string | null;
  /** Where it came from in the end: a redirect may have led there. */
  address: string;
  headers: Headers;
}

export interface Limits {
  /** Bytes that are read at most. */
  size: number;
  /** Bytes of the front that are read where the site says that it has more than that. */
  front: number;
  /** Milliseconds for all of it. */
  time: number;
}

/** Who wants to know how much has come, and may say that it is enough. */
export interface Watch {
  stopped: AbortSignal;
  /** @param of bytes of all; 0 where the site does not say */
  onRead: (done: number, of: number) => void;
  /** Whether the beginning that has come is all that is wanted; asked whenever there is twice as much as before, from ASKED_FROM bytes on. */
  isEnough?: (bytes: Uint8Array<ArrayBuffer>) => boolean;
}

/** Bytes: the head of a page is longer, and nothing is looked through before. */
const ASKED_FROM = 16_384;

const UNWATCHED: Watch = { stopped: new AbortController().signal, onRead: () => undefined };

/** What of the browser is needed: whether it may ask there. */
export type Permits = (address: string) => Promise<boolean>;

/** Reads a body up to a limit and stops there. */
const readBody = async (response: Response, { size, front }: Limits, watch: Watch): Promise<Fetched> => {
  const declared = Number(response.headers.get('content-length') ?? 0);
  const limit = declared > size ? front : size;
  const reader = response.body?.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let whole = true;
  let askedAt = ASKED_FROM;
  const isEnough = (): boolean => {
    if (!watch.isEnough || length < askedAt) return false;
    askedAt = length * 2;
    return watch.isEnough(join(pieces));
  };
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) break;
    pieces.push(value.subarray(0, limit - length));
    length += value.length;
    watch.onRead(length, declared);
    if (length <= limit && !isEnough()) continue;
    whole = false;
    await reader?.cancel();
    break;
  }
  const { url: address, headers } = response;
  return { bytes: join(pieces), whole, mediaType: headers.get('content-type'), address, headers };
};

/** A page of the web may not make us ask in the person's own network; a page of that network may ask in it. */
const checkReach = async (address: string, page: string, permits: Permits): Promise<void> => {
  if (!/^https?:\/\//i.test(address)) throw inquiryError('unreadable');
  if (isPrivateAddress(address) && !isPrivateAddress(page)) throw inquiryError('private-address');
  if (!(await permits(address))) throw inquiryError('not-permitted', new URL(address).hostname);
};

/** Whether an address sends on: to a host without leave a browser follows no redirect, and calls that an error like any other. */
const sendsOn = async (address: string, request: RequestInit): Promise<boolean> => {
  const { type, status } = await fetch(address, { ...request, redirect: 'manual' });
  return type === 'opaqueredirect' || (status > 300 && status < 309);
};

/**
 * Fetches a file or a record, without cookies and without saying from where.
 * @param page the address of the page that the person is on
 * @throws InquiryProblem; what `watch` stopped with
 */
export const fetchBytes = async (
  address: string,
  page: string,
  accept: string,
  limits: Limits,
  permits: Permits,
  watch: Watch = UNWATCHED,
): Promise<Fetched> => {
  await checkReach(address, page, permits);
  const request: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', headers: { Accept: accept } };
  try {
    // The body is read inside the limit too: a server may begin one and never end it.
    return await limitTime(limits.time, watch.stopped, async (signal) => {
      // Sites send on from their pictures' addresses all the time, and browsers say to no one whereto: it is looked at below.
      const response = await fetch(address, { ...request, redirect: 'follow', signal }).catch(async (error) => {
        throw (await sendsOn(address, { ...request, signal })) ? inquiryError('sent-on') : error;
      });
      // A redirect may have led elsewhere: nothing of an answer from there is read without the same leave.
      if (response.url) await checkReach(response.url, page, permits);
      if (!response.ok) throw inquiryError('not-found', `HTTP ${response.status}`);
      return readBody(response, limits, watch);
    });
  } catch (error) {
    if (isInquiryError(error) || watch.stopped.aborted) throw error;
    throw inquiryError((error as Error).name === 'TimeoutError' ? 'timed-out' : 'offline');
  }
};
