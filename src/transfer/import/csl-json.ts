import { creatorsFrom } from './creators';
import { namesIn } from './csl-names';
import { kindOf } from './kind-of';
import { splitNote } from './note';
import { type Incoming, type Read, unread, wholeOf } from './read';
import { takeMark } from './read-mark';
import { keptFrom, type Reference } from './reference';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The licenses that Crossref lists (https://api.crossref.org/swagger-ui/index.html): of the published text before those of a manuscript. */
const listedIn = (licenses: unknown): string[] => {
  const all = (Array.isArray(licenses) ? licenses : []).filter(isObject);
  const isManuscript = (each: Record<string, unknown>): boolean => /^(?:am|tdm)$/.test(textOf(each['content-version']));
  return [...all.filter((each) => !isManuscript(each)), ...all.filter(isManuscript)].map(({ URL }) => textOf(URL));
};

const referenceOf = (item: Record<string, unknown>, line: number): Reference => {
  const custom = isObject(item.custom) ? item.custom : {};
  const { mark, rest } = takeMark(textOf(item.note));
  const { rights, note } = splitNote(rest, mark);
  const [type, genre] = [textOf(item.type), textOf(item.genre)];
  return {
    line,
    title: textOf(item.title) || null,
    creators: creatorsFrom(namesIn(item), mark?.names),
    address: textOf(item.URL) || textOf(item.DOI) || null,
    kind: kindOf(type, genre),
    rights: [
      ...[textOf(item.license), ...listedIn(item.license), ...rights, textOf(custom.licenseUrl)],
      ...[textOf(custom.license), textOf(item.copyright), textOf(item.rights)],
    ].filter(Boolean),
    note,
    tags: mark?.tags.length ? mark.tags : textOf(item.keyword).split(/[,;]\s*/),
    words: textOf(item.title) || JSON.stringify(item),
    mark,
  };
};

/** A list of items, as Zotero and we write it, or one item; an item's line is its place in the list. */
export const readCslJson = (makeId: () => string) =>
  async function* ({ pieces, name, at }: Incoming): AsyncGenerator<Read> {
    const text = await wholeOf(pieces);
    let items: unknown;
    try {
      items = text === null ? null : JSON.parse(text);
    } catch {
      items = null;
    }
    // What doi.org answers is one item.
    if (isObject(items) && 'type' in items) items = [items];
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
