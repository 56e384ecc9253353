import { CodedError, isCoded } from '../error/coded-error';

/** Why a page was told nothing: a code is a key of _locales (webmention_<code>). */
export const WEBMENTION_PROBLEMS = [
  'target-private', // the page that is told has no address that others reach
  'source-private', // the person's own page has none, or not by https
  'not-permitted', // the browser was not allowed to ask there; the detail is the host
  'offline', // nobody answered; the detail is the host
  'timed-out',
  'not-found', // a page is not there; the detail is its host and status
  'sent-on', // a page leads to another host, which the browser was not asked about
  'no-endpoint', // the page takes no Webmention
  'endpoint-private', // it names a place that may not be asked
  'not-linked', // the person's page does not lead to the page that is told
  'refused', // the endpoint takes it not; the detail is its status
] as const;
export type WebmentionProblem = (typeof WEBMENTION_PROBLEMS)[number];

export const webmentionError = (code: WebmentionProblem, detail = ''): CodedError<WebmentionProblem> =>
  new CodedError<WebmentionProblem>(code, detail);
export const isWebmentionError = (error: unknown): error is CodedError<WebmentionProblem> =>
  isCoded(error, WEBMENTION_PROBLEMS);
