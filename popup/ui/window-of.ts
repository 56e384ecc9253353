/**
 * Which rows of a long list are in view. Browsers draw no element higher than some ten million pixels, so that a list which would be is
 * as high as they let it, and each of its pixels stands for more than one.
 */

/** Pixels; Firefox stops at 17.8 million, Chromium at 33 million. */
const HEIGHT_AT_MOST = 10_000_000;
/** Rows that are drawn above and below what is seen. */
const MARGIN = 6;

export interface Windowed {
  /** The first row that is drawn, and the one after the last. */
  from: number;
  to: number;
  /** Pixels from the top of the list to the first row that is drawn. */
  offset: number;
  /** Pixels of the whole list. */
  height: number;
}

/** The rows of a list. */
export interface Rows {
  /** How many there are. */
  rows: number;
  /** Pixels of each. */
  rowHeight: number;
  /** Pixels by which some are higher than that, by their number. */
  more?: ReadonlyMap<number, number> | undefined;
}

/** Pixels from the top of all rows to this one. */
const topOf = (row: number, { rowHeight, more }: Rows): number => {
  let top = row * rowHeight;
  for (const [each, pixels] of more ?? []) if (each < row) top += pixels;
  return top;
};

/** The row that is so many pixels from the top of all. */
const rowAt = (pixels: number, all: Rows): number => {
  let row = Math.max(0, Math.min(all.rows - 1, Math.floor(pixels / all.rowHeight)));
  // Each row that is higher moves the others down: the row is this one, or before it.
  while (row > 0 && topOf(row, all) > pixels) row -= 1;
  return row;
};

/** Pixels of all rows, as high as the browser lets them be. */
const heightOf = (all: Rows): number => Math.min(topOf(all.rows, all), HEIGHT_AT_MOST);

/** How many pixels of rows one pixel of scrolling stands for. */
const scaleOf = (all: Rows, view: number): number => {
  const range = heightOf(all) - view;
  return range <= 0 ? 1 : (topOf(all.rows, all) - view) / range;
};

/**
 * @param view pixels that are seen at once
 * @param scrolled pixels that the list is scrolled by
 */
export const windowOf = (all: Rows, view: number, scrolled: number): Windowed => {
  const real = Math.max(0, scrolled) * scaleOf(all, view);
  const first = rowAt(real, all);
  const from = Math.max(0, first - MARGIN);
  const to = Math.min(all.rows, first + Math.ceil(view / all.rowHeight) + 1 + MARGIN);
  // The row at the top stands where it would be seen, and the others beside it.
  return { from, to, offset: Math.max(0, scrolled) - (real - topOf(from, all)), height: heightOf(all) };
};

/** How far the list has to be scrolled for a row to be in view, from where it is: the nearest way. */
export const scrollFor = (row: number, all: Rows, view: number, scrolled: number): number => {
  const scale = scaleOf(all, view);
  const real = scrolled * scale;
  const top = topOf(row, all);
  const bottom = top + all.rowHeight + Math.min(all.more?.get(row) ?? 0, Math.max(0, view - all.rowHeight));
  const wanted = top < real ? top : bottom > real + view ? bottom - view : real;
  return wanted / scale;
};
