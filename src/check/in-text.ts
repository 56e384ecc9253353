import { namesLicense, namesMaker, type Words } from './credit-words';
import type { Beside } from './medium';
import type { Block } from './read/flow';

/** Captions that may follow one another under one picture. */
export const CAPTIONS_AT_MOST = 3;
const EMPTY_AT_MOST = 2;
/** Characters of a paragraph that may be a credit. */
export const NEAR_LENGTH = 600;

/** The notes of a document by their ids. */
export type Notes = ReadonlyMap<string, Block>;
const NO_WORDS: Words = { text: '', links: [] };

const isEmpty = ({ text, media }: Block): boolean => text.trim() === '' && media.length === 0;
const isCredit = (block: Block): boolean =>
  block.text.length <= NEAR_LENGTH && (namesLicense(block) || namesMaker(block));

/** The blocks that follow a picture's and belong to it: captions, or one paragraph that is a credit. */
const following = (blocks: readonly Block[], from: number, notes: Notes): [how: Beside['how'], block: Block][] => {
  // "Boats of oak.¹": the sentence below a picture may lead to its credit.
  const isNoted = (block: Block): boolean =>
    block.text.length <= NEAR_LENGTH && block.notes.some((id) => namesLicense(notes.get(id) ?? NO_WORDS));
  const found: [Beside['how'], Block][] = [];
  let empty = 0;
  for (let at = from + 1; at < blocks.length && found.length < CAPTIONS_AT_MOST; at++) {
    const block = blocks[at] as Block;
    if (isEmpty(block) && found.length === 0 && empty < EMPTY_AT_MOST) empty += 1;
    else if (block.media.length > 0 || block.role === 'heading') break;
    else if (block.role === 'caption') found.push(['caption', block]);
    else if (found.length === 0 && (isCredit(block) || isNoted(block))) return [['near', block]];
    else break;
  }
  return found;
};

/** The caption right above a picture, where it does not belong to another one above it. */
const preceding = (blocks: readonly Block[], from: number): [Beside['how'], Block][] => {
  const block = blocks[from - 1];
  const before = blocks[from - 2];
  if (!block || block.media.length > 0 || (before && before.media.length > 0)) return [];
  return block.role === 'caption' ? [['caption', block]] : [];
};

/** The other blocks of its figure or cell, and the cell below it or beside it where that is a caption. */
const inFigure = (blocks: readonly Block[], own: Block): [Beside['how'], Block][] => {
  if (own.figure === 0) return [];
  const inside = blocks.filter((block) => block !== own && block.figure === own.figure && block.text.trim() !== '');
  if (inside.length > 0 || !own.cell) return inside.map((block) => ['caption', block]);
  const { table, row, column } = own.cell;
  const at = (r: number, c: number) =>
    blocks.filter(
      ({ cell, text, media }) =>
        cell?.table === table && cell.row === r && cell.column === c && text.trim() !== '' && media.length === 0,
    );
  const below = at(row + 1, column);
  return (below.length > 0 ? below : at(row, column + 1)).map((block) => ['caption', block]);
};

/** The blocks beside a picture in a text, the nearest first. */
export const besideInText = (blocks: readonly Block[], from: number, notes: Notes): [Beside['how'], Block][] => {
  const own = blocks[from] as Block;
  const ownWords: [Beside['how'], Block][] =
    own.text.trim() !== '' || own.links.length > 0 || own.notes.length > 0
      ? [[own.role === 'caption' ? 'caption' : 'near', own]]
      : [];
  const figure = inFigure(blocks, own);
  if (figure.length > 0) return [...ownWords, ...figure];
  const after = following(blocks, from, notes);
  return [...ownWords, ...(after.length > 0 ? after : preceding(blocks, from))];
};
