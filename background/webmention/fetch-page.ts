import { type InquiryProblem, isInquiryError } from '../../src/lookup/inquiry';
import { type WebmentionProblem, webmentionError } from '../../src/webmention/problem';
import { type Fetched, fetchBytes, type Limits, type Permits, type Watch } from '../lookup/fetch-bytes';

/** A page is read from its front: what it says of itself, and its first links, are there. */
const PAGE: Limits = { size: 1_000_000, front: 1_000_000, time: 10_000 };

const NOBODY = new AbortController().signal;

/** What another request that fails is called here. */
const PROBLEMS: Partial<Record<InquiryProblem, WebmentionProblem>> = {
  'not-permitted': 'not-permitted',
  'not-found': 'not-found',
  'timed-out': 'timed-out',
  'sent-on': 'sent-on',
};

/** A page as it came: where from in the end, its Link header, and its markup as far as it was read. */
export interface FetchedPage {
  address: string;
  link: string | null;
  html: string;
}

const isMarkup = (mediaType: string | null): boolean => mediaType === null || /html|xml/i.test(mediaType);

const textOf = ({ bytes, mediaType }: Pick<Fetched, 'bytes' | 'mediaType'>): string =>
  isMarkup(mediaType) ? new TextDecoder().decode(bytes) : '';

/**
 * Fetches a page that a person named, without cookies. The place that answers in the end is checked as the first one was.
 * @param isEnough whether its beginning says all that is wanted: then nothing more of it is read
 * @throws WebmentionProblem
 */
export const fetchPage = async (
  address: string,
  permits: Permits,
  isEnough?: (html: string) => boolean,
): Promise<FetchedPage> => {
  const watch: Watch = {
    ...{ stopped: NOBODY, onRead: () => undefined },
    ...(isEnough && { isEnough: (bytes) => isEnough(new TextDecoder().decode(bytes)) }),
  };
  try {
    const fetched = await fetchBytes(address, address, 'text/html, */*;q=0.5', PAGE, permits, watch);
    return { address: fetched.address || address, link: fetched.headers.get('link'), html: textOf(fetched) };
  } catch (error) {
    if (!isInquiryError(error)) throw error;
    const { host } = new URL(address);
    throw webmentionError(PROBLEMS[error.code] ?? 'offline', error.detail ? `${host}: ${error.detail}` : host);
  }
};
