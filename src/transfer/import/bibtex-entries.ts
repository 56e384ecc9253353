import { linesOf } from './read';

/** One @type{…} of a file, whole; or what could not be told apart, with the reason. */
export interface BibtexEntry {
  /** Where it begins. */
  line: number;
  /** In lower case. */
  type: string;
  text: string;
  wrong: 'cut-off' | 'too-long' | null;
}

/** UTF-16 units. */
const ENTRY_LENGTH = 1_000_000;

const START = /^\s*@\s*([A-Za-z]+)\s*([{(])/;
/** A line that begins so begins an entry, also where the one before it was never closed. */
const SURE_START = /^\s*@\s*[A-Za-z]+\s*[{(]\s*[^\s,{}()="]+\s*,/;

interface Open extends BibtexEntry {
  /** Braces that are open. BibTeX counts them also where they are escaped or stand between quotation marks. */
  depth: number;
  isRound: boolean;
  /** Whether a brace in it was escaped. */
  hasEscaped: boolean;
}

/** The place behind the entry's end in a line that goes on with it, or -1 where it is not in this line. */
const findEnd = (open: Open, line: string, from: number): number => {
  for (let i = from; i < line.length; i += 1) {
    const letter = line[i];
    if (letter === '{') open.depth += 1;
    else if (letter === '}') open.depth -= 1;
    const isEnd = open.isRound ? letter === ')' && open.depth === 0 : letter === '}' && open.depth === 0;
    // No entry ends before a comma: Zotero's BibLaTeX escapes a brace that is alone, and so one was counted that does not count.
    if (isEnd && line[i + 1] === ',' && open.hasEscaped) open.depth += 1;
    else if (isEnd || open.depth < 0) return i + 1;
    if (letter === '\\' && /[{}]/.test(line[i + 1] ?? '')) open.hasEscaped = true;
  }
  return -1;
};

/**
 * The entries of BibTeX one by one, so that a brace that is missing in one does not swallow the rest, and a long file is never whole in
 * memory. What stands between entries is a comment, as BibTeX has it.
 */
export async function* bibtexEntries(pieces: AsyncIterable<string>): AsyncGenerator<BibtexEntry> {
  let open: Open | null = null;
  let number = 0;
  for await (const raw of linesOf(pieces)) {
    number += 1;
    if (raw === null) {
      yield { line: open?.line ?? number, type: open?.type ?? '', text: '', wrong: 'too-long' };
      open = null;
      continue;
    }
    let line = number === 1 ? raw.replace(/^\ufeff/, '') : raw;
    if (open && SURE_START.test(line)) {
      yield { ...open, wrong: 'cut-off' };
      open = null;
    }
    for (;;) {
      let from = 0;
      if (open === null) {
        const [start, type = '', bracket] = START.exec(line) ?? [];
        if (start === undefined) break;
        const isRound: boolean = bracket === '(';
        open = {
          line: number,
          type: type.toLowerCase(),
          text: '',
          wrong: null,
          depth: isRound ? 0 : 1,
          isRound,
          hasEscaped: false,
        };
        from = start.length;
      }
      const end: number = findEnd(open, line, from);
      open.text += end < 0 ? `${line}\n` : line.slice(0, end);
      if (open.text.length > ENTRY_LENGTH) yield { ...open, text: '', wrong: 'too-long' };
      else if (end < 0) break;
      else yield open;
      open = null;
      if (end < 0) break;
      line = line.slice(end);
    }
  }
  if (open) yield { ...open, wrong: 'cut-off' };
}
