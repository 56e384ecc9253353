import { type Evidence, type Says, type Signal, WORDS_LENGTH } from '../../src/signal/signal';
import { fold } from '../read/text';

/** Longest value that is worth sending: an address, or a sentence about rights. */
const VALUE_LENGTH = 2000;

/** Reads one kind of evidence from a document. It calls `onMore` where it stopped at a limit before the end. */
export type Collect = (document: Document, onMore: () => void) => Signal[];

/** A signal with its texts folded and cut. */
export const makeSignal = (
  says: Says,
  evidence: Evidence,
  about: string,
  value: string,
  words: string,
  place: string,
  detail?: string,
): Signal => ({
  says,
  evidence,
  about,
  value: fold(value).slice(0, VALUE_LENGTH),
  words: fold(words).slice(0, WORDS_LENGTH),
  place,
  ...(detail === undefined ? {} : { detail: fold(detail).slice(0, VALUE_LENGTH) }),
});
