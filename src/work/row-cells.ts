import type { Signal } from '../signal/signal';
import { linesOf } from './surround';

/** Cells of one row that are looked at: what is wider is no list of credits. */
const CELLS_AT_MOST = 12;

/**
 * The cells of its row that stand before the one in which a statement stands, told by its place: the last steps of that are the cell in its
 * row, and what is in the cell. [] where it stands in no table, or a cell is empty or has several lines.
 */
export const cellsBefore = ({ place, context }: Signal): string[] => {
  const [inner, outer] = context?.within ?? [];
  const depth = inner === 'table' ? 1 : inner === 'link' && outer === 'table' ? 2 : 0;
  const column = depth === 0 ? 0 : Number(place.split('/').at(-depth));
  if (!context || !(column > 0 && column <= CELLS_AT_MOST)) return [];
  const cells = linesOf(context.before.slice(0, Math.max(0, context.before.lastIndexOf('\n')))).map((cell) =>
    cell.trim(),
  );
  return cells.length < column ? [] : cells.slice(-column);
};
