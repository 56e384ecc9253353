import { foldText, fromWords } from '../license/from-words';
import type { Context, Signal } from '../signal/signal';

/** How far words reach: measured on links to licenses, nine in ten statements have theirs within 90 characters. */
const REACH = 90;
/** Stands in a context for an image, a video or a sound. */
export const OBJECT = '￼';

/** A sentence ends, or a part of a line that is only parted by a mark. */
const SENTENCE_END = /(?<=[\p{L}\d)\]»”“"]{2}[.!?])\s+(?=[\p{Lu}\p{Lo}©])|\s[|•·]\s|[•·]\s|。/u;

/** The words before a statement that belong to it: its line, and the line above where its own is nearly empty. */
export const lineBefore = (before: string): string => {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return (last.replaceAll(OBJECT, '').trim().length < 3 ? lines.slice(-2).join(' ') : last).slice(-REACH);
};

export const lineAfter = (after: string): string => {
  const [first = '', second = ''] = after.split('\n');
  // A bracket or a full stop may be all that is left of the line; a picture in it ends the credit.
  return (first.trim().length < 2 && !first.includes(OBJECT) ? second : first).slice(0, REACH);
};

/** The sentence that a statement stands in, as far as it is before it, and after it; within its line. */
export const sentenceBefore = (before: string): string => {
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  const line = last.replaceAll(OBJECT, '').trim().length < 3 ? lineBefore(before) : last;
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
  /** The whole line before it. */
  line: string;
  heading: string;
  /** How long the line is that it stands in, without its own words. */
  length: number;
  /** How many characters of its own words stand behind the license's name. */
  runOn: number;
}

const HEADING_LENGTH = 40;
const trimmed = (line: string): string => line.replaceAll(OBJECT, '').trim();

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
    line: foldText(lead.split('\n').at(-1) ?? ''),
    heading: foldText(heading),
    length: trimmed(before.split('\n').at(-1) ?? '').length + trimmed(after.split('\n')[0] ?? '').length + runOn,
    runOn,
  };
};
