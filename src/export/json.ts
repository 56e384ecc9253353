import type { Format } from './format';

/** Raised when a reader of the file would have to be changed. */
const VERSION = 1;

/** Every entry whole, with its evidence: the one format that loses nothing. */
export const json: Format = {
  id: 'json',
  extension: 'json',
  type: 'application/json',
  write: (entries) => `${JSON.stringify({ format: 'commoner-history', version: VERSION, entries }, null, 2)}\n`,
};
