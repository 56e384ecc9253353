import { isFileName } from '../work/file-words';
import { isListHeading, linesOf, namesLicense, namesMaker, type Words } from './credit-words';
import { isMeant, numberIn } from './list-line';
import { type Beside, MEDIA_AT_MOST, type Medium } from './medium';
import { besideOnSlide } from './on-slide';
import type { Block, Draft, Unit } from './read/flow';

/** Media with the words that may credit them, and the lines of lists that nobody on the document is sure to be meant by. */
export interface Gathered {
  media: Medium[];
  lines: Words[];
}

/** Captions that may follow one another under one picture. */
const CAPTIONS_AT_MOST = 3;
const EMPTY_AT_MOST = 2;
const NEAR_LENGTH = 600;

type Notes = ReadonlyMap<string, Block>;
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
const besideInText = (blocks: readonly Block[], from: number, notes: Notes): [Beside['how'], Block][] => {
  const own = blocks[from] as Block;
  const ownWords: [Beside['how'], Block][] =
    own.text.trim() !== '' || own.links.length > 0 ? [[own.role === 'caption' ? 'caption' : 'near', own]] : [];
  const figure = inFigure(blocks, own);
  if (figure.length > 0) return [...ownWords, ...figure];
  const after = following(blocks, from, notes);
  return [...ownWords, ...(after.length > 0 ? after : preceding(blocks, from))];
};

/** Which of several pictures that share these words a block's picture is: those of its own block, or in a row above the same caption. */
const turnOf = (sharing: ReadonlyMap<Block, number[]>, block: Block, number: number): Beside['turn'] => {
  const all = sharing.get(block) ?? [];
  return all.length > 1 ? { at: all.indexOf(number), of: all.length } : undefined;
};

interface Pending {
  medium: Medium;
  blocks: [Beside['how'], Block][];
}

const readUnit = ({ place, blocks }: Unit, first: number, notes: Notes): Pending[] => {
  let heading = '';
  const isSlide = place.in === 'slide' || place.in === 'layout' || place.in === 'master';
  if (isSlide) heading = blocks.find(({ role }) => role === 'heading')?.text.trim() ?? '';
  const pending: Pending[] = [];
  for (const [i, block] of blocks.entries()) {
    if (!isSlide && block.role === 'heading') heading = block.text.replace(/\s+/g, ' ').trim();
    for (const found of block.media) {
      const medium: Medium = {
        ...found,
        // A program's name for a file says nothing of what is seen.
        alt: isFileName(found.alt) ? '' : found.alt,
        number: first + pending.length,
        place: { ...place, heading: heading.slice(0, 200) },
        beside: [],
      };
      pending.push({ medium, blocks: isSlide ? besideOnSlide(blocks, block) : besideInText(blocks, i, notes) });
    }
  }
  return pending;
};

/** Lines that may be of a list of credits: of blocks that are nobody's, name a license, or stand under a heading that says so. */
const listLines = (units: readonly Unit[], taken: ReadonlySet<Block>): Words[] =>
  units.flatMap(({ blocks }) => {
    let isList = false;
    return blocks.flatMap((block) => {
      if (block.role === 'heading') isList = isListHeading(block.text);
      const lines = linesOf(block);
      if (taken.has(block)) return [];
      return lines.filter((line) => isList || (line.text.length <= NEAR_LENGTH && namesLicense(line)));
    });
  });

/** Says what stands beside each picture, film and sound of a document. */
export const gather = ({ units, notes }: Draft): Gathered => {
  const pending: Pending[] = [];
  for (const unit of units) {
    if (pending.length >= MEDIA_AT_MOST) break;
    pending.push(...readUnit(unit, pending.length + 1, notes));
  }
  const sharing = new Map<Block, number[]>();
  for (const { medium, blocks } of pending)
    for (const [, block] of blocks) sharing.set(block, [...(sharing.get(block) ?? []), medium.number]);
  // A text with more credits than pictures beside it is a list, wherever it stands.
  const taken = new Set(
    [...sharing]
      .filter(([block, all]) => linesOf(block).filter(namesLicense).length <= all.length)
      .map(([block]) => block),
  );
  const lines = listLines(units, taken);
  const numbered = pending.some(({ blocks }) => blocks.some(([, { text }]) => numberIn(text) !== null));
  const media = pending.slice(0, MEDIA_AT_MOST).map(({ medium, blocks }): Medium => {
    const near = blocks.map(([how, block]): Beside => {
      const turn = turnOf(sharing, block, medium.number);
      return { how, text: block.text.trim(), links: block.links, ...(turn ? { turn } : {}) };
    });
    const noted = blocks.flatMap(([, block]) =>
      block.notes.flatMap((id): Beside[] => {
        const note = notes.get(id);
        return note ? [{ how: 'note', text: note.text.trim(), links: note.links }] : [];
      }),
    );
    const beside = [...near, ...noted].filter(({ text, links }) => text !== '' || links.length > 0);
    const far = lines
      .filter((line) => isMeant(line, medium, beside, numbered))
      .slice(0, CAPTIONS_AT_MOST)
      .map(({ text, links }): Beside => ({ how: 'list', text: text.trim(), links: [...links] }));
    return { ...medium, beside: [...beside, ...far] };
  });
  return { media, lines };
};
