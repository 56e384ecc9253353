import { inquiryError } from '../../src/lookup/inquiry';
import { type Fetched, fetchBytes, type Limits, type Permits, type Watch } from './fetch-bytes';

/** A picture or a sound that is wanted whole: what is larger is chosen as a file. */
const WHOLE: Limits = { size: 100_000_000, front: 0, time: 60_000 };

/** Characters of a data: address before its data. */
const DATA_HEAD = 1000;

/** What stands in the page's own markup: its type and its bytes (RFC 2397). Nobody is asked for it. */
const readData = async (address: string): Promise<Fetched> => {
  // Base64 has four letters for three bytes, and nothing that could be a picture is longer. Nothing of it is read before.
  if (address.length > (WHOLE.size / 3) * 4 + DATA_HEAD) throw inquiryError('too-large');
  const answer = await fetch(address, { redirect: 'error' }).catch(() => {
    throw inquiryError('unreadable');
  });
  return {
    bytes: new Uint8Array(await answer.arrayBuffer()),
    whole: true,
    mediaType: answer.headers.get('content-type'),
    address,
    headers: answer.headers,
  };
};

/**
 * A file of a page, whole and as its site gives it.
 * @throws InquiryProblem; what `watch` stopped with
 */
export const fetchWhole = async (
  address: string,
  page: string,
  accept: string,
  permits: Permits,
  watch?: Watch,
): Promise<Fetched> => {
  if (/^data:/i.test(address)) return readData(address);
  const fetched = await fetchBytes(address, page, accept, WHOLE, permits, watch);
  if (!fetched.whole) throw inquiryError('too-large');
  return fetched;
};
