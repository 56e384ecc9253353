import { BibLatexParser } from 'biblatex-csl-converter';
import type { Role } from '../../work/role';
import { MARK } from '../export/mark';
import { addressIn, rawFields } from './bibtex-address';
import { type BibtexEntry, bibtexEntries } from './bibtex-entries';
import { creatorsFrom, type Named, withParticle } from './creators';
import { kindOf } from './kind-of';
import { hideSigns, showSigns } from './latex-signs';
import { splitNote } from './note';
import { type Incoming, type Read, unread } from './read';
import { readMark, takeMark } from './read-mark';
import { keptFrom, type Reference } from './reference';

/** The words of what the parser made of a field: a text, or pieces of one, or names. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return showSigns(value);
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return 'text' in value ? textOf(value.text) : '';
};

/** A part of a name. Zotero escapes the braces that it puts around "and" in one. */
const partOf = (value: unknown): string =>
  textOf(value)
    .replace(/\{(and)\}/gi, '$1')
    .trim();

const nameOf = (value: unknown, role?: Role): Named | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { literal, given, family, prefix, suffix } = value as Record<string, unknown>;
  const whole = partOf(literal);
  const own = role ? { role } : {};
  // "and others" is nobody.
  if (literal) return whole === 'others' ? null : { ...own, literal: whole };
  const name = { family: withParticle(partOf(prefix), partOf(family)), given: partOf(given) };
  if (name.family === 'others' && !name.given) return null;
  return { ...own, ...name, suffix: partOf(suffix) };
};

/** The fields that name who made a work. Of an essay in a book, or an article, its editors made something else. */
const FIELDS: readonly [field: string, role?: Role][] = [
  ['author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  // What Zotero writes for whoever has no field of theirs.
  ['editora'],
];
const CONTAINED =
  /^(?:incollection|inbook|inproceedings|inreference|conference|article|suppbook|suppcollection|review)$/;

const namesIn = (type: string, fields: Fields): Named[] =>
  FIELDS.flatMap(([field, role]) => {
    const names = fields[field];
    if (!Array.isArray(names) || (role && CONTAINED.test(type) && fields.author)) return [];
    return names.flatMap((name) => nameOf(name, role) ?? []);
  });

type Fields = Record<string, unknown>;

/** The parser has each keyword by itself, with the backslashes of the file. */
const tagsIn = (keywords: unknown): string[] =>
  (Array.isArray(keywords) && keywords.every((each) => typeof each === 'string') ? keywords : [textOf(keywords)])
    .flatMap((each) => showSigns(each).split(/[,;]\s*/))
    .map((each) => each.replace(/\\([&%$#_])/g, '$1'));

const referenceOf = (type: string, fields: Fields, text: string, line: number): Reference => {
  const of = (...names: string[]): string => names.map((name) => textOf(fields[name])).find(Boolean) ?? '';
  const raw = rawFields(text);
  const title = of('title');
  const said = of('note');
  const { mark: inNote } = takeMark(said);
  const mark = readMark(raw.get(`x-${MARK}`) ?? '') ?? inNote;
  const note = of('annotation', 'annote');
  return {
    line,
    title: title || null,
    creators: creatorsFrom(namesIn(type, fields), mark?.names),
    address: addressIn(raw) ?? (of('url', 'howpublished', 'doi') || null),
    kind: kindOf(type, of('type')),
    rights: [...['copyright', 'license', 'rights', 'addendum'].map((name) => of(name)), said, note].filter(Boolean),
    note: mark?.note ?? splitNote(note, mark).note,
    tags: mark?.tags.length ? mark.tags : tagsIn(fields.keywords ?? fields.keyword),
    words: title || type,
    mark,
  };
};

const OPTIONS = { processUnexpected: true, processUnknown: true, processInvalidURIs: true, includeRawText: false };

const parse = (text: string): ReturnType<BibLatexParser['parse']> | null => {
  try {
    return new BibLatexParser(hideSigns(text), OPTIONS).parse();
  } catch {
    return null;
  }
};

/** Abbreviations that a file keeps are at most as many; a longer one is no abbreviation. UTF-16 units. */
const ABBREVIATIONS_LENGTH = 1_000_000;

/** The abbreviations of a file (@string), of which an entry gets those that it names. */
class Abbreviations {
  private readonly known = new Map<string, string>();
  private length = 0;

  add(text: string): void {
    const name = /[{(]\s*([^\s=,{}()"]+)\s*=/.exec(text)?.[1]?.toLowerCase();
    this.length += text.length;
    if (name && this.length <= ABBREVIATIONS_LENGTH) this.known.set(name, text);
  }

  /** What an entry is read behind. */
  of(text: string): string {
    const named = [...text.matchAll(/[=#]\s*([A-Za-z][^\s=,{}()"#]*)/g)].map(([, name = '']) => name.toLowerCase());
    return [...new Set(named)].map((name) => this.known.get(name) ?? '').join('\n');
  }
}

/** The parser's errors after which something of an entry is missing. A date that is none is no loss: a credit has no date. */
const LOST = new Set([
  ...['token_mismatch', 'unexpected_eof', 'cut_off_citation', 'missing_equal_sign', 'key_value_error', 'runaway_key'],
]);

function* readEntry({ line, type, text }: BibtexEntry, before: string): Generator<Reference | Read> {
  const parsed = parse(`${before}\n${text}`);
  const entry = Object.values(parsed?.entries ?? {})[0];
  if (!parsed || !entry) {
    yield unread(line, 'unreadable', text);
    return;
  }
  const fields = { ...entry.unexpected_fields, ...entry.unknown_fields, ...entry.fields };
  if ('incomplete' in entry && entry.incomplete) yield unread(line, 'cut-off', textOf(fields.title));
  else yield referenceOf(type, fields, text, line);
  for (const { type: error } of parsed.errors)
    if (LOST.has(error)) yield unread(line, 'unreadable', `${error} ${text}`);
}

/** BibTeX and BibLaTeX, as Zotero and we write them. */
export const readBibtex = (makeId: () => string) =>
  async function* ({ pieces, name, at }: Incoming): AsyncGenerator<Read> {
    const abbreviations = new Abbreviations();
    let isAny = false;
    for await (const entry of bibtexEntries(pieces)) {
      const { line, type, text, wrong } = entry;
      isAny = true;
      if (wrong) yield unread(line, wrong, text);
      else if (type === 'string') abbreviations.add(text);
      else if (type !== 'comment' && type !== 'preamble')
        for (const read of readEntry(entry, abbreviations.of(text)))
          yield 'rights' in read ? keptFrom(read, name, at, makeId) : read;
    }
    if (!isAny) yield unread(1, 'unreadable', '');
  };
