/** Why the library cannot be opened: each is a key of _locales (refusal_<code>). Nothing in it was changed or deleted. */
export const STORE_PROBLEMS = [
  'library-newer', // a later version wrote it
  'library-held', // another window has an older one open
  'library-old', // it could not be brought up to date; the detail is why
] as const;
export type StoreProblem = (typeof STORE_PROBLEMS)[number];
