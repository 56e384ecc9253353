import type { HandlersOf } from '../../src/message/contract';
import { loadInquire } from './load';

/** Looking further, in a file or in a site's record, and the file itself. */
export const handlers: HandlersOf<'lookup'> = {
  'lookup.inquire': async (input) => (await loadInquire()).inquire(input),
  'lookup.fetch': async (input) => (await loadInquire()).fetchMedia(input),
  'lookup.stop': async (input) => (await loadInquire()).stopMedia(input),
};
