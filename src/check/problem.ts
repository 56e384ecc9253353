import { CodedError } from '../error/coded-error';

/** Why a document cannot be read: each is a key of _locales (job_<code>). */
export const DOCUMENT_PROBLEMS = [
  'document-unknown', // of no kind that is read here
  'document-broken',
  'document-locked', // encrypted
  'document-swollen', // unpacks to far more than any document does
  'document-endless', // more parts, or deeper, than any document has
] as const;
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

export const documentError = (code: DocumentProblem, detail = ''): CodedError<DocumentProblem> =>
  new CodedError<DocumentProblem>(code, detail);
