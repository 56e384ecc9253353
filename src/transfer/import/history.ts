import { type OldEntry, upgradeEntry } from '../../library/upgrade';
import { HISTORY_FORMAT, HISTORY_VERSION } from '../export/json';
import { type Incoming, linesOf, type Read, unread, wholeOf } from './read';

/** Whether a value is an entry: the guard of messages, which is above this folder, is handed in. */
export type IsEntry = (value: unknown) => unknown;

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What an entry of any version became, or why it is none. */
const readEntry = (value: unknown, line: number, words: string, checked: IsEntry): Read => {
  const isOld = isObject(value) && (value.type === 'kept' || value.type === 'credited');
  let entry: unknown;
  try {
    entry = checked(isOld ? upgradeEntry(value as unknown as OldEntry) : value);
  } catch {
    entry = null;
  }
  return entry ? { line, entry: entry as never } : unread(line, 'not-an-entry', words);
};

/** What a head says against the file, or null. */
const judgeHead = (head: unknown): 'not-an-entry' | 'newer' | null => {
  if (!isObject(head) || head.format !== HISTORY_FORMAT) return 'not-an-entry';
  return typeof head.version === 'number' && head.version > HISTORY_VERSION ? 'newer' : null;
};

/** Our JSON Lines: a head, a line for each entry, and how many there were. */
export const readJsonl = (checked: IsEntry) =>
  async function* ({ pieces }: Incoming): AsyncGenerator<Read> {
    let line = 0;
    let entries = 0;
    let isEnded = false;
    for await (const text of linesOf(pieces)) {
      line += 1;
      if (text === null) yield unread(line, 'too-long', '');
      else if (line === 1) {
        const wrong = judgeHead(parse(text.replace(/^\ufeff/, '')));
        if (wrong) {
          yield unread(line, wrong, text);
          return;
        }
      } else if (text.trim() !== '') {
        const value = parse(text);
        isEnded = isObject(value) && value.entries === entries;
        if (isEnded) continue;
        entries += 1;
        yield value === undefined ? unread(line, 'unreadable', text) : readEntry(value, line, text, checked);
      }
    }
    if (!isEnded) yield unread(line, 'cut-off', '');
  };

/**
 * Our JSON: an object with entries. As we write it since version 2 each entry is a line, and so a long history is read line by line;
 * what was set out otherwise is read whole.
 */
export const readJson = (checked: IsEntry) =>
  async function* ({ pieces }: Incoming): AsyncGenerator<Read> {
    const lines = linesOf(pieces);
    const first = ((await lines.next()).value as string | null | undefined) ?? '';
    const head = first.endsWith('"entries":[') ? parse(`${first.replace(/^\ufeff/, '')}]}`) : undefined;
    if (head !== undefined) {
      yield* readLines(lines, head, checked);
      return;
    }
    const rest = async function* (): AsyncGenerator<string> {
      yield first;
      for await (const line of lines) yield `\n${line ?? ''}`;
    };
    const text = await wholeOf(rest());
    const value = text === null ? undefined : parse(text);
    const wrong = value === undefined ? 'unreadable' : judgeHead(value);
    if (wrong) yield unread(1, text === null ? 'too-long' : wrong, first);
    else if (isObject(value) && Array.isArray(value.entries))
      for (const entry of value.entries) yield readEntry(entry, 1, JSON.stringify(entry), checked);
  };

async function* readLines(lines: AsyncGenerator<string | null>, head: unknown, checked: IsEntry): AsyncGenerator<Read> {
  const wrong = judgeHead(head);
  if (wrong) {
    yield unread(1, wrong, '');
    return;
  }
  let number = 1;
  for await (const text of lines) {
    number += 1;
    if (text === null) yield unread(number, 'too-long', '');
    else if (text.trim() === ']}') return;
    else if (text.trim() !== '') {
      const value = parse(text.replace(/,$/, ''));
      yield value === undefined ? unread(number, 'unreadable', text) : readEntry(value, number, text, checked);
    }
  }
  yield unread(number, 'cut-off', '');
}
