import type { Words } from './credit-words';
import { type Part, partCaption } from './part-caption';
import type { Spot } from './place-words';
import type { Block, Box } from './read/flow';

type Standing = Pick<Block, 'cell' | 'box'>;
type Axis = 'across' | 'down';

const middleOf = (box: Box, axis: Axis): number => (axis === 'across' ? box[0] + box[2] : box[1] + box[3]) / 2;

/** Where something stands on an axis; null where nobody knows. */
const at = ({ cell, box }: Standing, axis: Axis): number | null =>
  cell ? (axis === 'across' ? cell.column : cell.row) : box ? middleOf(box, axis) : null;

const isDistinct = (values: readonly number[]): boolean => new Set(values).size === values.length;

/** The order of things along an axis: their turns, first to last. Null where two stand alike, or some have a place and others none. */
const along = (standings: readonly Standing[], axis: Axis): number[] | null => {
  const turns = standings.map((_, i) => i);
  const values = standings.map((standing) => at(standing, axis));
  if (values.every((value) => value === null)) return turns;
  if (values.some((value) => value === null) || !isDistinct(values as number[])) return null;
  return turns.sort((a, b) => (values[a] as number) - (values[b] as number));
};

/** As people read: by rows, and in a row from the left. Things on a slide that overlap in height are one row. */
const inReadingOrder = (standings: readonly Standing[]): number[] => {
  const turns = standings.map((_, i) => i);
  const boxes = standings.map(({ box }) => box);
  const isRow = (one: Box, other: Box): boolean =>
    Math.min(one[3], other[3]) - Math.max(one[1], other[1]) > Math.min(one[3] - one[1], other[3] - other[1]) / 2;
  return turns.sort((a, b) => {
    const [one, other] = [boxes[a], boxes[b]];
    if (!one || !other) return a - b;
    return isRow(one, other) ? one[0] - other[0] : one[1] - other[1];
  });
};

const ARABIC = /\p{Script=Arabic}/u;

/** Which axis all places are on, where it is one alone. */
const axisOf = (spots: readonly Spot[]): Axis | null => {
  if (spots.some(({ turn }) => turn !== null)) return null;
  if (spots.every(({ down }) => down === null)) return 'across';
  return spots.every(({ across, down }) => across === null || (across === 0 && down === null)) ? 'down' : null;
};

/** Where a place of two axes comes when it is read row by row. */
const rank = ({ across, down, turn }: Spot): number => turn ?? (down ?? 0) * 3 + (across ?? 0);

/** Which part is whose: for each thing the part of its place. Null where nobody can be sure. */
const match = (parts: readonly Part[], standings: readonly Standing[]): (Part | null)[] | null => {
  const spots = parts.map(({ spot }) => spot);
  const axis = axisOf(spots);
  const value = (spot: Spot): number => (axis === 'down' ? (spot.down ?? 0) : axis ? (spot.across ?? 0) : rank(spot));
  const values = spots.map(value);
  const order = axis ? along(standings, axis) : inReadingOrder(standings);
  const dealt: (Part | null)[] = standings.map(() => null);
  if (!order || !isDistinct(values)) return null;
  // Of two things each end has one, also where the other one is not spoken of.
  const isOneOfTwo = axis !== null && parts.length === 1 && standings.length === 2 && values[0] !== 0;
  if (parts.length !== standings.length && !isOneOfTwo) return null;
  const sorted = [...parts].sort((a, b) => value(a.spot) - value(b.spot));
  if (isOneOfTwo) dealt[order[values[0] === -1 ? 0 : 1] as number] = sorted[0] as Part;
  else for (const [i, own] of order.entries()) dealt[own] = sorted[i] as Part;
  return dealt;
};

/**
 * Deals out a caption that speaks of places to the things that share it.
 * @param standings where these things stand, in the order of the document
 * @returns for each of them its words, null where it has none or nobody can be sure which; null for a caption without places
 */
export const deal = (words: Words, standings: readonly Standing[]): (Words | null)[] | null => {
  const parts = partCaption(words);
  if (parts === null) return null;
  const nobody = standings.map(() => null);
  if (parts === 'tangled') return standings.length > 1 ? nobody : null;
  // "Photo above: Ann Lee": one place is where the one picture stands.
  if (standings.length === 1) return parts.length > 1 ? nobody : null;
  // Where the text runs from the right, what comes first stands on the right: the file does not say so.
  const isMirrored = ARABIC.test(words.text) && standings.some(({ box }) => !box);
  if (isMirrored && parts.some(({ spot }) => spot.across !== null)) return nobody;
  return match(parts, standings) ?? nobody;
};
