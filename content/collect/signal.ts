import { type Evidence, type Says, type Signal, WORDS_LENGTH } from '../../src/signal/signal';
import type { Finds } from '../find/finds';
import { fold } from '../read/text';

/** Longest value that is worth sending: an address, or a sentence about rights. */
const VALUE_LENGTH = 2000;

/** As much of it is looked at, white space included. */
const READ_LENGTH = 8000;

/** What a collector reads from. */
export interface Page {
  document: Document;
  finds: Finds;
  /** Called where a limit was reached before the end. */
  onMore: () => void;
}

/** Reads one kind of evidence. Where it takes long it yields null at places where the page may have its turn. */
export type Collect = (page: Page) => Iterable<Signal | null>;

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
  about: about.slice(0, VALUE_LENGTH),
  value: fold(value.slice(0, READ_LENGTH)).slice(0, VALUE_LENGTH),
  words: fold(words.slice(0, READ_LENGTH)).slice(0, WORDS_LENGTH),
  place,
  ...(detail === undefined ? {} : { detail: fold(detail.slice(0, READ_LENGTH)).slice(0, VALUE_LENGTH) }),
});
