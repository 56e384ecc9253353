import { type Beheld, captionsOf, type Notes } from './captions';
import type { Block } from './read/flow';

/** The other blocks of its figure or cell, and the cell below it or beside it where that is a caption. */
const inFigure = (blocks: readonly Block[], own: Block): Beheld[] => {
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

/** The blocks beside each picture in a text, the nearest first. */
export const besideInText = (blocks: readonly Block[], notes: Notes): ReadonlyMap<Block, Beheld[]> => {
  const pictures = blocks.filter(({ media }) => media.length > 0);
  const figures = new Map(pictures.map((block) => [block, inFigure(blocks, block)]));
  const taken = new Set(
    [...figures].flatMap(([block, own]) => (own.length > 0 ? [block, ...own.map(([, caption]) => caption)] : [])),
  );
  const captions = captionsOf(blocks, notes, (block) => taken.has(block));
  return new Map(
    pictures.map((own): [Block, Beheld[]] => {
      const ownWords: Beheld[] =
        own.text.trim() !== '' || own.links.length > 0 || own.notes.length > 0
          ? [[own.role === 'caption' ? 'caption' : 'near', own]]
          : [];
      const figure = figures.get(own) ?? [];
      return [own, [...ownWords, ...(figure.length > 0 ? figure : (captions.get(own) ?? []))]];
    }),
  );
};
