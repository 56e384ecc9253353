import type { Format } from './format';

/** Raised when a reader of the file would have to be changed. */
const VERSION = 1;

/** Every entry whole, with its evidence, and every correction: the one format that loses nothing. */
export const json: Format = {
  id: 'json',
  extension: 'json',
  type: 'application/json',
  write: (entries, corrections = []) =>
    `${JSON.stringify({ format: 'commoner-history', version: VERSION, entries, corrections }, null, 2)}\n`,
};
