import { BibLatexParser } from 'biblatex-csl-converter';
import { type BibtexEntry, bibtexEntries } from './bibtex-entries';
import { kindFrom } from './csv';
import { type Incoming, type Read, unread } from './read';
import { keptFrom, type Reference } from './reference';

/**
 * Commands for signs that the parser leaves out, some of which it could not leave in: a brace alone would end a field. A letter that
 * nobody writes stands for each while it reads (the private use area, https://www.unicode.org/faq/private_use.html).
 */
const SIGNS: readonly [command: RegExp, letter: string, sign: string][] = [
  [/\\textbraceleft(?:\{\}|\s|(?=\W))/g, '\ue000', '{'],
  [/\\textbraceright(?:\{\}|\s|(?=\W))/g, '\ue001', '}'],
  [/\\textless(?:\{\}|\s|(?=\W))/g, '\ue002', '<'],
  [/\\textgreater(?:\{\}|\s|(?=\W))/g, '\ue003', '>'],
  [/\\textasciicircum(?:\{\}|\s|(?=\W))/g, '\ue004', '^'],
];
const hideSigns = (text: string): string =>
  SIGNS.reduce((hidden, [command, letter]) => hidden.replace(command, letter), text);
const showSigns = (text: string): string =>
  SIGNS.reduce((shown, [, letter, sign]) => shown.replaceAll(letter, sign), text);

/** The words of what the parser made of a field: a text, or pieces of one, or names. */
const textOf = (value: unknown): string => {
  if (typeof value === 'string') return showSigns(value);
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return 'text' in value ? textOf(value.text) : '';
};

const nameOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return '';
  const { literal, given, family, prefix } = value as Record<string, unknown>;
  return literal ? textOf(literal) : [given, prefix, family].map(textOf).filter(Boolean).join(' ');
};

type Fields = Record<string, unknown>;

const referenceOf = (type: string, fields: Fields, line: number): Reference => {
  const of = (...names: string[]): string => names.map((name) => textOf(fields[name])).find(Boolean) ?? '';
  const rights = ['copyright', 'license', 'rights', 'addendum', 'note']
    .map((name) => textOf(fields[name]))
    .filter(Boolean);
  const authors = Array.isArray(fields.author) ? fields.author : [];
  const title = of('title');
  return {
    line,
    title: title || null,
    creators: authors
      .map(nameOf)
      .filter(Boolean)
      .map((name) => ({ name, address: null })),
    address: of('url', 'howpublished') || null,
    kind: kindFrom(type === 'online' || type === 'misc' ? 'text' : type),
    rights,
    note: of('annotation', 'annote'),
    tags: of('keywords').split(/[,;]\s*/),
    words: title || type,
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
  else yield referenceOf(type, fields, line);
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
