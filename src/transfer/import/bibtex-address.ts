import { trimSigns } from '../trim-signs';

/** Fields of one entry as they are written: their text between the outer braces or quotation marks. */
export const rawFields = (entry: string): Map<string, string> => {
  const fields = new Map<string, string>();
  let at = entry.indexOf(',') + 1;
  while (at > 0 && at < entry.length) {
    NAME.lastIndex = at;
    const [written, name = ''] = NAME.exec(entry) ?? [];
    if (written === undefined) return fields;
    const from = at + written.length;
    const end = endOfValue(entry, from);
    // A value that is put together of pieces, or abbreviated, is not one that is read here.
    if (entry[from] === '{' || entry[from] === '"') fields.set(name.toLowerCase(), entry.slice(from + 1, end - 1));
    const next = entry.indexOf(',', end);
    if (next < 0) return fields;
    at = next + 1;
  }
  return fields;
};

const NAME = /\s*([^\s=,{}()"#%]{1,100})\s*=\s*/y;

/** The place behind a value, -1 where it has no end. */
const findEnd = (text: string, from: number, skipsEscaped: boolean): number => {
  const quoted = text[from] === '"';
  let depth = 0;
  for (let i = from; i < text.length; i += 1) {
    const letter = text[i];
    if (letter === '\\' && skipsEscaped) {
      i += 1;
      continue;
    }
    if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    if (quoted ? i > from && letter === '"' && depth === 0 : depth === 0) return i + 1;
    if (depth < 0) return i;
  }
  return -1;
};

/** The place behind a value. BibTeX counts braces also where they are escaped, and Zotero does not: what leaves no end is not meant. */
const endOfValue = (text: string, from: number): number => {
  const end = findEnd(text, from, true);
  if (end >= 0) return end;
  const counted = findEnd(text, from, false);
  return counted >= 0 ? counted : text.length;
};

/** Commands that stand for one sign of an address. */
const SIGNS: readonly [command: RegExp, sign: string][] = [
  [/\{?\\(?:textasciitilde|textasciitilde\{\}|~\{\}|~)\}?|\{?\\textasciitilde\{\}\}?/g, '~'],
  [/\{?\\textunderscore(?:\{\})?\}?/g, '_'],
  [/\\([%&#_$~^{}])/g, '$1'],
];

const plain = (written: string): string =>
  trimSigns(
    SIGNS.reduce((text, [command, sign]) => text.replace(command, sign), written.trim()),
    '{<',
    '}>',
  ).trim();

/** Addresses hold no braces, and no space. */
const IN_COMMAND = /\\(?:url|href|nolinkurl)\s{0,3}\{\s{0,3}((?:[^{}\s]|\\[{}]){1,4096})\s{0,3}\}/;

/** The address in the fields of one entry, as a person would open it: \url{…} and LaTeX's signs taken away; null where there is none. */
export const addressIn = (fields: ReadonlyMap<string, string>): string | null => {
  for (const name of ['url', 'howpublished', 'doi', 'note', 'annote']) {
    const written = fields.get(name);
    if (!written) continue;
    const inCommand = IN_COMMAND.exec(written)?.[1];
    if (inCommand) return plain(inCommand);
    // Words are no address, unless they are all that there is.
    const whole = plain(written);
    if (name === 'url' || name === 'doi' || /^(?:https?|ipfs):\/\/\S+$/i.test(whole)) return whole;
  }
  return null;
};
