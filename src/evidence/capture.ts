import { CodedError, isCoded } from '../error/coded-error';

/** Why there is no picture of a page: a code is a key of _locales (capture_<code>). The words are kept and signed all the same. */
export const CAPTURE_PROBLEMS = [
  'not-shown', // another page or tab is in front by now
  'not-permitted', // the browser lets nobody take one, or not without a press on the toolbar
  'too-large',
] as const;
export type CaptureProblem = (typeof CAPTURE_PROBLEMS)[number];

export const captureError = (code: CaptureProblem): CodedError<CaptureProblem> => new CodedError<CaptureProblem>(code);
export const isCaptureError = (error: unknown): error is CodedError<CaptureProblem> => isCoded(error, CAPTURE_PROBLEMS);

/** Where a page is asked to stand still for its picture. Whoever answers is content/hold-still, which is put there on the press. */
export interface HoldStill {
  holdStill: { place: string; picture: string | null } | null;
}
