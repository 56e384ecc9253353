import { kindFrom } from './csv';
import { type Incoming, linesOf, type Read, unread } from './read';
import { keptFrom, type Reference } from './reference';

const TYPES: Record<string, string> = {
  ART: 'image',
  FIGURE: 'image',
  VIDEO: 'video',
  MPCT: 'video',
  SOUND: 'sound',
  MUSIC: 'sound',
  DATA: 'data',
  AGGR: 'data',
  DBASE: 'data',
  COMP: 'software',
};

type Fields = [tag: string, value: string][];

const referenceOf = (fields: Fields, line: number): Reference => {
  const all = (...tags: string[]): string[] => fields.filter(([tag]) => tags.includes(tag)).map(([, value]) => value);
  const notes = all('N1', 'RN');
  const isRights = (text: string): boolean => /^(?:licen[cs]e|rights|copyright|©|cc[ -])/i.test(text);
  return {
    line,
    title: all('TI', 'T1', 'CT')[0] ?? null,
    creators: all('AU', 'A1', 'A2', 'A3').map((name) => ({
      name: name.replace(/^([^,]+), ([^,]+)$/, '$2 $1'),
      address: null,
    })),
    address: all('UR', 'L2', 'LK')[0] ?? null,
    kind: kindFrom(TYPES[all('TY')[0] ?? ''] ?? 'text'),
    rights: [...all('C1', 'CR'), ...notes.filter(isRights)],
    note: notes.filter((text) => !isRights(text)).join('\n'),
    tags: all('KW'),
    words: fields.map(([tag, value]) => `${tag} ${value}`).join(' · '),
  };
};

/** UTF-16 units of one reference: what is longer is none, and would fill the memory. */
const REFERENCE_LENGTH = 1_000_000;

/** References by lines of two letters and a value, each from TY to ER, as Zotero, EndNote and we write them. */
export const readRis = (makeId: () => string) =>
  async function* ({ pieces, name, at }: Incoming): AsyncGenerator<Read> {
    let line = 0;
    let start = 0;
    let fields: Fields = [];
    let length = 0;
    for await (const raw of linesOf(pieces)) {
      line += 1;
      const text = raw?.replace(/^\ufeff/, '') ?? null;
      if (text === null) {
        yield unread(line, 'too-long', '');
        continue;
      }
      length += text.length;
      if (fields.length > 0 && length > REFERENCE_LENGTH) {
        yield unread(start, 'too-long', '');
        fields = [];
      }
      const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/.exec(text) ?? [];
      if (tag === 'TY') {
        if (fields.length > 0) yield unread(start, 'cut-off', fields.map(([, each]) => each).join(' · '));
        fields = [[tag, value.trim()]];
        length = text.length;
        start = line;
      } else if (tag === 'ER') {
        if (fields.length > 0) yield keptFrom(referenceOf(fields, start), name, at, makeId);
        fields = [];
      } else if (tag !== '' && fields.length > 0) fields.push([tag, value.trim()]);
      else if (text.trim() !== '' && fields.length > 0) {
        // A value that goes on in a line of its own.
        const last = fields.at(-1);
        if (last) last[1] += ` ${text.trim()}`;
      } else if (text.trim() !== '') yield unread(line, 'unreadable', text);
    }
    if (fields.length > 0) yield unread(start, 'cut-off', fields.map(([, each]) => each).join(' · '));
  };
