import { BibLatexParser } from 'biblatex-csl-converter';
import { kindFrom } from './csv';
import { type Incoming, type Read, unread, wholeOf } from './read';
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

/** The line and the type of each entry, in order: the parser tells only those of what it did not understand. */
const startsOf = (text: string): { line: number; type: string }[] => {
  const starts: { line: number; type: string }[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    const type = /^\s*@\s*([A-Za-z]+)\s*[{(]/.exec(line)?.[1]?.toLowerCase();
    if (type && !/^(?:comment|string|preamble)$/.test(type)) starts.push({ line: i + 1, type });
  }
  return starts;
};

const withoutErrors = (text: string): ReturnType<BibLatexParser['parse']> | null => {
  try {
    return new BibLatexParser(text, {
      ...{ processUnexpected: true, processUnknown: true, processInvalidURIs: true, includeRawText: false },
    }).parse();
  } catch {
    return null;
  }
};

/** BibTeX and BibLaTeX, as Zotero and we write them. */
export const readBibtex = (makeId: () => string) =>
  async function* ({ pieces, name, at }: Incoming): AsyncGenerator<Read> {
    const text = await wholeOf(pieces);
    const parsed = text === null ? null : withoutErrors(hideSigns(text));
    if (text === null || parsed === null) {
      yield unread(1, text === null ? 'too-long' : 'unreadable', (text ?? '').slice(0, 200));
      return;
    }
    const starts = startsOf(text);
    for (const [i, entry] of Object.values(parsed.entries).entries()) {
      const { line = 1, type = entry.bib_type } = starts[i] ?? {};
      const fields = { ...entry.unexpected_fields, ...entry.unknown_fields, ...entry.fields };
      if ('incomplete' in entry && entry.incomplete) yield unread(line, 'cut-off', textOf(fields.title));
      else yield keptFrom(referenceOf(type, fields, line), name, at, makeId);
    }
    for (const error of parsed.errors)
      yield unread(error.line ?? 1, 'unreadable', `${error.type} ${error.entry ?? ''}`);
  };
