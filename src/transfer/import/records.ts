/** UTF-16 units that are parsed at once. */
const PIECE = 1_000_000;
/** A record of CSV that is longer than this is no record. */
const RECORD_LENGTH = 4_000_000;

/** What stands before a quotation mark that begins a cell. */
const BEFORE_CELL = /[,;\t|\r\n\ufeff]/;

/**
 * Finds where records end, piece by piece: a line's end outside of quotation marks (RFC 4180 §2). A mark inside of a cell that began
 * without one is an inch, as programs write it.
 * @returns the place of the last record's end in a piece, or -1
 */
const recordEnds = (): ((piece: string) => number) => {
  let before = '\n';
  let isQuoted = false;
  /** A mark was read that ends what is quoted, unless another one follows it. */
  let mayEnd = false;
  return (piece) => {
    let end = -1;
    for (let i = 0; i < piece.length; i += 1) {
      const letter = piece[i] as string;
      const isDoubled = mayEnd && letter === '"';
      if (mayEnd) isQuoted = isDoubled;
      mayEnd = false;
      if (letter === '"' && !isDoubled) {
        if (isQuoted) mayEnd = true;
        else isQuoted = BEFORE_CELL.test(before);
      } else if (letter === '\n' && !isQuoted) end = i;
      before = letter;
    }
    return end;
  };
};

/** Pieces that end where a record ends; null for one that is too long. Every piece is looked at once. */
export async function* wholeRecords(pieces: AsyncIterable<string>): AsyncGenerator<string | null> {
  const findEnd = recordEnds();
  let waiting: string[] = [];
  let length = 0;
  /** Behind the last record's end in what waits. */
  let end = 0;
  for await (const piece of pieces) {
    const at = findEnd(piece);
    if (at >= 0) end = length + at + 1;
    waiting.push(piece);
    length += piece.length;
    if (length - end > RECORD_LENGTH) {
      if (end > 0) yield waiting.join('').slice(0, end);
      yield null;
      return;
    }
    if (length < PIECE || end === 0) continue;
    const text = waiting.join('');
    yield text.slice(0, end);
    waiting = [text.slice(end)];
    length -= end;
    end = 0;
  }
  const rest = waiting.join('');
  if (rest.trim() !== '') yield rest;
}
