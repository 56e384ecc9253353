import { kindFrom } from './csv';
import { type Incoming, type Read, unread, wholeOf } from './read';
import { keptFrom, type Reference } from './reference';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const nameOf = (value: unknown): string => {
  if (!isObject(value)) return '';
  return textOf(value.literal) || [textOf(value.given), textOf(value.family)].filter(Boolean).join(' ');
};

/** Which lines of a note name the license, as our own export and people write it, and which are a person's. */
const splitNote = (note: string): { rights: string[]; note: string } => {
  const lines = note.split('\n');
  const isRights = (line: string): boolean => /^(?:licen[cs]e|rights|copyright)\s*[:=]/i.test(line.trim());
  return {
    rights: lines.filter(isRights),
    note: lines
      .filter((line) => !isRights(line))
      .join('\n')
      .trim(),
  };
};

const referenceOf = (item: Record<string, unknown>, line: number): Reference => {
  const custom = isObject(item.custom) ? item.custom : {};
  const { rights, note } = splitNote(textOf(item.note));
  const authors = Array.isArray(item.author) ? item.author : [];
  return {
    line,
    title: textOf(item.title) || null,
    creators: authors
      .map(nameOf)
      .filter(Boolean)
      .map((name) => ({ name, address: null })),
    address: textOf(item.URL) || null,
    kind: kindFrom(textOf(item.type).replace('song', 'sound').replace('webpage', 'text')),
    rights: [textOf(custom.licenseUrl), ...rights, textOf(custom.license), textOf(item.license)].filter(Boolean),
    note,
    tags: textOf(item.keyword).split(/[,;]\s*/),
    words: textOf(item.title) || JSON.stringify(item),
  };
};

/** A list of items, as Zotero and we write it; an item's line is its place in the list. */
export const readCslJson = (makeId: () => string) =>
  async function* ({ pieces, name, at }: Incoming): AsyncGenerator<Read> {
    const text = await wholeOf(pieces);
    let items: unknown;
    try {
      items = text === null ? null : JSON.parse(text);
    } catch {
      items = null;
    }
    if (!Array.isArray(items)) {
      yield unread(1, text === null ? 'too-long' : 'unreadable', (text ?? '').slice(0, 200));
      return;
    }
    for (const [i, item] of items.entries()) {
      yield isObject(item)
        ? keptFrom(referenceOf(item, i + 1), name, at, makeId)
        : unread(i + 1, 'unreadable', JSON.stringify(item) ?? '');
    }
  };
