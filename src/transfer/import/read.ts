import type { Entry } from '../../library/entry';

/** Why something in a file did not become an entry. Words for each stand in _locales under unread_… */
export type UnreadReason =
  | 'unreadable' // not what the format is
  | 'not-an-entry' // JSON, and no entry of a history
  | 'not-a-tip' // of thanks, or a pot of them: what was never so, or is not what its invoice says
  | 'too-long'
  | 'newer' // a later version of our own format
  | 'no-license'
  | 'unknown-license'
  | 'no-address'
  | 'unknown-column' // of a table: a heading under which something stands that was not brought in
  | 'cut-off'; // the file ends before it says that it does

/** What was read of a file: an entry, or what was not understood, with the line where it begins and the words there. */
export type Read = { line: number; entry: Entry } | { line: number; reason: UnreadReason; words: string };

/** A file as it comes: its text in pieces, its name, and when it was brought in (ISO 8601 in UTC). */
export interface Incoming {
  pieces: AsyncIterable<string>;
  name: string;
  at: string;
}

/** Reads one format, from front to back. What it cannot understand it says, and goes on. */
export type Reader = (incoming: Incoming) => AsyncGenerator<Read>;

/** Characters of a line's words that a report repeats. */
const WORDS_LENGTH = 200;

export const unread = (line: number, reason: UnreadReason, words: string): Read => ({
  line,
  reason,
  words: words.slice(0, WORDS_LENGTH),
});

/** UTF-16 units. A longer line is no line of ours, and would fill the memory. */
const LINE_LENGTH = 16_000_000;

/** The lines of a text that comes in pieces, without their ends; null stands for one that was too long. Every piece is looked at once. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | null> {
  let parts: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > LINE_LENGTH) parts = [];
    else parts.push(part);
  };
  const end = (): string | null => {
    const line = length > LINE_LENGTH ? null : parts.join('').replace(/\r$/, '');
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      add(piece.slice(from, at));
      yield end();
      from = at + 1;
    }
    add(piece.slice(from));
  }
  if (length > 0) yield end();
}

/** UTF-16 units of what has to be read whole. */
const WHOLE_LENGTH = 100_000_000;

/** The whole text, or null where it is too long for that. */
export const wholeOf = async (pieces: AsyncIterable<string>): Promise<string | null> => {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > WHOLE_LENGTH) return null;
    parts.push(piece);
  }
  return parts.join('').replace(/^\ufeff/, '');
};
