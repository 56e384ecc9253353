import { CodedError, isCoded } from '../error/coded-error';

/**
 * Where a person asks to look: inside the work's own file, in the record that its site keeps, on the site's page about its license, or in
 * the records of all pictures of a page at once.
 */
export const INQUIRY_KINDS = ['file', 'record', 'license-page', 'pictures'] as const;
export type InquiryKind = (typeof INQUIRY_KINDS)[number];

/** Why nothing could be read. */
export const INQUIRY_PROBLEMS = [
  'offline', // nobody answered
  'not-permitted', // the browser was not allowed to ask there; the detail is the host
  'sent-on', // the site sends on to another host, where the browser lets nobody follow
  'private-address', // it lies in a private network, and the page does not
  'not-found', // the site answered that it has none, or gives none; the detail is its status
  'timed-out',
  'too-large',
  'page-gone', // the tab has moved on, or its page does not answer
  'unreadable', // it is of no kind that is read here, or broken
  'nothing-found', // it was read, and says nothing of rights or creators
] as const;
export type InquiryProblem = (typeof INQUIRY_PROBLEMS)[number];

/** Nothing could be fetched or read. */
export const inquiryError = (code: InquiryProblem, detail = ''): CodedError<InquiryProblem> =>
  new CodedError<InquiryProblem>(code, detail);

export const isInquiryError = (error: unknown): error is CodedError<InquiryProblem> => isCoded(error, INQUIRY_PROBLEMS);

/** What was found, or why nothing was. */
export type Inquired =
  | {
      step: 'found';
      /** The name of the license that it says, or null where it says none that permits reuse. */
      license: string | null;
      /** The names of the creators. */
      creators: string[];
    }
  /** Of how many pictures a license was told, and of how many it was asked. */
  | { step: 'told'; told: number; asked: number }
  | { step: 'failed'; problem: InquiryProblem; detail: string };
