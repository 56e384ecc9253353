import { BibLatexParser } from 'biblatex-csl-converter';
import { MARK } from '../export/mark';
import { Abbreviations } from './bibtex-abbreviations';
import { addressIn, rawFields } from './bibtex-address';
import { type BibtexEntry, bibtexEntries } from './bibtex-entries';
import { type Fields, namesIn, textOf } from './bibtex-parsed';
import { creatorsFrom } from './creators';
import { kindOf } from './kind-of';
import { hideSigns, showSigns } from './latex-signs';
import { splitNote } from './note';
import { type Incoming, type Read, unread } from './read';
import { readMark, takeMark } from './read-mark';
import { keptFrom, type Reference } from './reference';

/** The parser has each keyword by itself, with the backslashes of the file. */
const tagsIn = (keywords: unknown): string[] =>
  (Array.isArray(keywords) && keywords.every((each) => typeof each === 'string') ? keywords : [textOf(keywords)])
    .flatMap((each) => showSigns(each).split(/[,;]\s*/))
    .map((each) => each.replace(/\\([&%$#_])/g, '$1'));

const referenceOf = (type: string, fields: Fields, text: string, line: number): Reference => {
  const of = (...names: string[]): string => names.map((name) => textOf(fields[name])).find(Boolean) ?? '';
  const raw = rawFields(text);
  const title = of('title');
  const { mark: inNote, rest: said } = takeMark(of('note'));
  const mark = readMark(raw.get(`x-${MARK}`) ?? '') ?? inNote;
  const { note, rights } = splitNote(of('annotation', 'annote'), mark);
  return {
    line,
    title: title || null,
    creators: creatorsFrom(namesIn(type, fields), mark?.names),
    address: addressIn(raw) ?? (of('url', 'howpublished', 'doi') || null),
    kind: kindOf(type, of('type')),
    rights: [...['copyright', 'license', 'rights', 'addendum'].map((name) => of(name)), said, ...rights].filter(
      Boolean,
    ),
    note: mark?.note ?? note,
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
