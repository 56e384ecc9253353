import type { HandlersOf } from '../../src/message/contract';
import { loadInquire } from './load';

/** Looking further, in a file or in a site's record. */
export const handlers: HandlersOf<'lookup'> = {
  'lookup.inquire': async (input) => (await loadInquire()).inquire(input),
};
