import { foldText, fromWords } from '../license/from-words';
import { type Context, EDGE, type Signal } from '../signal/signal';

/** How far words reach: measured on links to licenses, nine in ten statements have theirs within 90 characters. */
const REACH = 90;
/** Stands in a context for an image, a video or a sound. */
export const OBJECT = '￼';

/** Lines of a caption whose parts stand in blocks of their own: a label, a name, the license. */
const LINES_AT_MOST = 3;

const trimmed = (line: string): string => line.replaceAll(OBJECT, '').trim();

/** A sentence ends, or a part of a line that is only parted by a mark. A title before a name ends none. */
const SENTENCE_END =
  /(?<=[\p{L}\d)\]»”“"]{2}[.!?])(?<!(?<!\p{L})(?:[Dd]rs?|[Pp]rof|[Mm]rs?|[Mm]s|[Ss]t|[Ii]ng|[Ii]r|[Dd]ipl|[Mm]gr|[Vv]ol|[Nn]r|[Nn]o|[Ff]ig|[Aa]bb|[Bb]zw|[Cc]a|[Ee]ds?|al|vs)\.)\s{1,9}(?=[\p{Lu}\p{Lo}©])|\s[|•·]\s|[•·]\s|。/u;

/** The lines of words around a statement that say anything, wherever its own block ends. */
export const linesOf = (words: string): string[] =>
  words
    .replaceAll(EDGE, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** The words before a statement that belong to it: its line, and the line above where its own is nearly empty. */
export const lineBefore = (before: string): string => {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return (trimmed(last).length < 3 ? lines.slice(-2).join(' ') : last).slice(-REACH);
};

/**
 * The words before a statement that may credit it: its line, and where that is nearly empty the lines above in its own block.
 * @returns `own` of its own block, `above` the last line of the block before where the own one says nothing
 */
export const creditBefore = (before: string): { own: string; above: string } => {
  const at = before.lastIndexOf(EDGE);
  if (at < 0) return { own: lineBefore(before), above: '' };
  const lines = before.slice(at + EDGE.length).split('\n');
  const isEmpty = (words: string) => trimmed(words).length < 3;
  const own = isEmpty(lines.at(-1) ?? '') ? lines.slice(-LINES_AT_MOST).join(' ') : (lines.at(-1) ?? '');
  const above = isEmpty(own) && !own.includes(OBJECT) ? (before.slice(0, at).trim().split('\n').at(-1) ?? '') : '';
  return { own: own.slice(-REACH), above: above.slice(-REACH) };
};

/** The words after a statement that may credit it: the rest of its line, or the next line of its own block where it has no rest. */
export const creditAfter = (after: string, isLine: boolean): string => {
  const [own = ''] = after.split(EDGE);
  return (isLine ? own.split('\n')[0] : lineAfter(own)) ?? '';
};

const lineAfter = (after: string): string => {
  const [first = '', second = ''] = after.split('\n');
  // A bracket or a full stop may be all that is left of the line; a picture in it ends the credit.
  return (first.trim().length < 2 && !first.includes(OBJECT) ? second : first).slice(0, REACH);
};

/** The sentence that a statement stands in, as far as it is before it, and after it; within its line. */
export const sentenceBefore = (before: string): string => {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  const line = trimmed(last).length < 3 ? lineBefore(before) : last;
  return line.replaceAll(OBJECT, ' ').split(SENTENCE_END).at(-1)?.trim() ?? '';
};

const sentenceAfter = (after: string): string => {
  const line = (after.split('\n')[0] ?? '').replaceAll(OBJECT, ' ').trimStart();
  return /^[)\]]?[.!?|•·]\s/.test(line) ? '' : (line.split(SENTENCE_END)[0]?.trim() ?? '');
};

/** The words around a statement, folded. */
export interface Around {
  before: string;
  own: string;
  after: string;
  /** The words of its sentence before it, and after it. */
  sentence: string;
  rest: string;
  /** The short lines above its own: a list of credits may begin there. */
  above: string;
  /** The whole line before it, and the last line above that says anything. */
  line: string;
  last: string;
  heading: string;
  /** How long the line is that it stands in, without its own words. */
  length: number;
  /** How many characters of its own words stand behind the license's name. */
  runOn: number;
}

const HEADING_LENGTH = 40;

export const readAround = ({ words, context }: Signal): Around => {
  const { before = '', after = '', heading = '' } = (context ?? {}) as Partial<Context>;
  // An item of a list or a cell of a table stands for itself: what is above it is another's.
  const alone = context?.within[0] === 'list' || context?.within[0] === 'table' || context?.within[1] === 'list';
  const lead = alone ? (before.split('\n').at(-1) ?? '') : before;
  const runOn = Math.max(0, words.length - (fromWords(words)[0]?.length ?? words.length));
  return {
    before: foldText(lineBefore(lead)),
    own: foldText(words),
    after: foldText(alone ? (after.split('\n')[0] ?? '').slice(0, REACH) : lineAfter(after)),
    sentence: foldText(sentenceBefore(lead)),
    rest: foldText(/[.!]\s*$/.test(words) ? '' : sentenceAfter(after)),
    above: before
      .split('\n')
      .slice(-5, -1)
      .filter((each) => each.length < HEADING_LENGTH)
      .map(foldText)
      .join('\n'),
    line: foldText((lead.split('\n').at(-1) ?? '').replaceAll(EDGE, '')),
    last: foldText(linesOf(before).at(-1) ?? ''),
    heading: foldText(heading),
    length: trimmed(before.split('\n').at(-1) ?? '').length + trimmed(after.split('\n')[0] ?? '').length + runOn,
    runOn,
  };
};
