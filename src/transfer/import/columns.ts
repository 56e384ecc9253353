import { foldText } from '../../license/fold-text';
import { COLUMN_WORDS, type Topic } from './column-words';

/**
 * What a column holds. source: where the work lives · file: its own file · url: one of both · license-version: of what `rights` names ·
 * version: the same, or the work's own.
 */
export type Part =
  | (
      | 'title'
      | 'creators'
      | 'creator-address'
      | 'rights'
      | 'license-version'
      | 'version'
      | 'kind'
      | 'note'
      | 'tags'
      | 'extra'
      | 'where'
      | 'number'
      | 'permission'
      | 'changes'
      | 'manner'
      | 'archived'
    )
  | AddressPart;
/** Columns that may hold the work's address, the likeliest first. */
export const ADDRESS_PARTS = ['source', 'url', 'page', 'doi', 'identifier', 'thing', 'file'] as const;
type AddressPart = (typeof ADDRESS_PARTS)[number];

/** UTF-16 units of a heading; a longer one is a sentence. */
const HEADING_LENGTH = 80;
/** Letters of Latin scripts that no decomposition takes apart. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ı: 'i' };

const fold = (text: string): string => foldText(text).replace(/[ßœæøłı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);

let known: Map<string, Topic> | undefined;
const topics = (): Map<string, Topic> => {
  known ??= new Map(
    Object.entries(COLUMN_WORDS).flatMap(([topic, words]) =>
      words.split(' ').map((word): [string, Topic] => [fold(word), topic as Topic]),
    ),
  );
  return known;
};

/** A compound as the fewest words that are known ("Lizenzadresse"), or null. Small words stand alone, but for Japanese ones. */
const takeApart = (token: string): Topic[] | null => {
  const words = topics();
  const isGlued = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(token);
  const best: (Topic[] | null)[] = [[]];
  for (let end = 1; end <= token.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const topic = words.get(token.slice(start, end));
      const isSmall = (topic === 'nothing' || end - start < 3) && !isGlued && end - start < token.length;
      if (!before || !topic || isSmall) continue;
      const found = [...before, topic];
      if (found.length < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = found;
    }
  }
  return best[token.length] ?? null;
};

/** What a heading's words speak of, or null where one of them is not known: half of a heading may mean anything. */
const topicsOf = (heading: string): Set<Topic> | null => {
  const tokens = fold(heading.slice(0, HEADING_LENGTH).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '))
    .replace(/\(\p{L}{1,3}\)/gu, ' ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
  const found: Topic[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [long, short] = [3, 2].map((size) => topics().get(tokens.slice(at, at + size).join('')));
    const more = at + 2 < tokens.length && long ? 3 : at + 1 < tokens.length && short ? 2 : 1;
    const joined = more === 3 ? long : more === 2 ? short : undefined;
    const own = joined ? [joined] : takeApart(tokens[at] as string);
    if (!own) return null;
    found.push(...own);
    at += more;
  }
  return new Set(found.filter((topic) => topic !== 'nothing'));
};

/** What a heading's topics mean together: the first line that has all that is said, and nothing else. */
const MEANINGS: readonly [part: Part, needs: readonly Topic[], mayHave: readonly Topic[]][] = [
  ['license-version', ['license', 'version'], ['name']],
  ['rights', ['license'], ['address', 'name', 'title', 'kind', 'page', 'thing', 'file']],
  ['creator-address', ['creator', 'address'], ['page', 'name', 'source', 'thing']],
  ['creator-address', ['creator', 'page'], ['thing']],
  ['creators', ['creator'], ['name', 'thing', 'title', 'source']],
  ['source', ['source'], ['address', 'page', 'thing', 'file']],
  ['source', ['title', 'address'], ['thing', 'page']],
  ['title', ['title'], ['thing', 'name', 'page', 'source']],
  ['page', ['page'], ['address', 'thing']],
  ['doi', ['doi'], ['address', 'thing']],
  ['kind', ['kind'], ['thing', 'file']],
  ['file', ['file'], ['address', 'thing']],
  ['file', ['thing', 'address'], []],
  ['url', ['address'], []],
  ['title', ['name'], ['thing']],
  ['identifier', ['identifier'], ['thing']],
  ['thing', ['thing'], []],
  ['version', ['version'], []],
  ['note', ['note'], []],
  ['tags', ['tags'], []],
  ['extra', ['extra'], []],
  ['archived', ['archive'], ['address', 'page', 'thing', 'version', 'source']],
  ['where', ['place'], ['page', 'thing', 'number', 'file', 'title', 'name']],
  ['where', ['page', 'number'], ['thing']],
  ['number', ['number'], ['thing', 'kind']],
  ['permission', ['permission'], ['license', 'thing', 'note', 'source', 'creator']],
  ['changes', ['changes'], ['thing', 'note']],
  ['manner', ['manner'], ['thing']],
];

/** What a column with this heading holds, in whatever language; null where that is not known. */
export const partOf = (heading: string): Part | null => {
  const said = topicsOf(heading);
  if (!said || said.size === 0) return null;
  const fits = ([, needs, mayHave]: (typeof MEANINGS)[number]): boolean =>
    needs.every((topic) => said.has(topic)) &&
    [...said].every((each) => needs.includes(each) || mayHave.includes(each));
  return MEANINGS.find(fits)?.[0] ?? null;
};
