import type { Role } from '../../work/role';
import { creatorsFrom, type Named } from './creators';
import { kindOf } from './kind-of';
import { splitNote } from './note';
import { type Incoming, linesOf, type Read, unread } from './read';
import { takeMark } from './read-mark';
import { keptFrom, type Reference } from './reference';

type Fields = [tag: string, value: string][];

/** The roles that tags have beside the author's, by the type of the reference; what Zotero writes and EndNote calls them. */
const ROLES: Readonly<Record<string, (type: string) => Role | null>> = {
  A2: (type) => (/^(?:SOUND|MUSIC)$/.test(type) ? 'performer' : 'editor'),
  A3: (type) => (/^(?:VIDEO|MPCT|ADVS|MULTI)$/.test(type) ? 'producer' : 'editor'),
  A4: () => 'translator',
  ED: () => 'editor',
};

/** Several names in one line, which a line may not have and programs write: "Brook, Ida J.; Lind, Bo". */
const parted = (value: string): string[] => {
  const names = value
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 1 && names.every((name) => /^[^,]+,[^,]+$/.test(name)) ? names : [value];
};

/** Who made it. Editors did where there is no author: else they made the book or the journal that it stands in. */
const namesIn = (fields: Fields, type: string): Named[] => {
  const authors = fields
    .filter(([tag]) => tag === 'AU' || tag === 'A1')
    .flatMap(([, value]) => parted(value).map((literal): Named => ({ literal })));
  const others = fields.flatMap(([tag, value]): Named[] => {
    const role = Object.hasOwn(ROLES, tag) ? ROLES[tag]?.(type) : null;
    if (!role || (role === 'editor' && authors.length > 0)) return [];
    return parted(value).map((literal) => ({ literal, role }));
  });
  return [...authors, ...others].filter(({ literal }) => literal);
};

const referenceOf = (fields: Fields, line: number): Reference => {
  const all = (...tags: string[]): string[] => fields.filter(([tag]) => tags.includes(tag)).map(([, value]) => value);
  const type = all('TY')[0] ?? '';
  const { mark } = takeMark(all('M2', 'M1').join('\n'));
  const { rights, note } = splitNote(all('N1', 'RN').join('\n'), mark);
  return {
    line,
    title: all('TI', 'T1', 'CT')[0] ?? null,
    creators: creatorsFrom(namesIn(fields, type), mark?.names),
    address: all('UR', 'L2', 'LK', 'DO')[0] ?? null,
    kind: kindOf(type),
    rights: [...all('CR'), ...rights, ...all('C1')],
    note,
    tags: all('KW'),
    words: fields.map(([tag, value]) => `${tag} ${value}`).join(' · '),
    mark,
  };
};

/** Tags whose lines are a person's own. */
const NOTES = ['N1', 'RN'];

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
        if (last) last[1] += `${NOTES.includes(last[0]) ? '\n' : ' '}${text.trim()}`;
      } else if (text !== '' && NOTES.includes(fields.at(-1)?.[0] ?? '')) {
        // An empty line of a note begins with a space, and one of a file does not.
        const last = fields.at(-1);
        if (last) last[1] += '\n';
      } else if (text.trim() !== '') yield unread(line, 'unreadable', text);
    }
    if (fields.length > 0) yield unread(start, 'cut-off', fields.map(([, each]) => each).join(' · '));
  };
