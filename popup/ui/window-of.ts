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

/** Pixels of all rows, as high as the browser lets them be. */
const heightOf = (rows: number, rowHeight: number): number => Math.min(rows * rowHeight, HEIGHT_AT_MOST);

/** How many pixels of rows one pixel of scrolling stands for. */
const scaleOf = (rows: number, rowHeight: number, view: number): number => {
  const height = heightOf(rows, rowHeight);
  const range = height - view;
  return range <= 0 ? 1 : (rows * rowHeight - view) / range;
};

/**
 * @param rows how many there are
 * @param rowHeight pixels of each
 * @param view pixels that are seen at once
 * @param scrolled pixels that the list is scrolled by
 */
export const windowOf = (rows: number, rowHeight: number, view: number, scrolled: number): Windowed => {
  const height = heightOf(rows, rowHeight);
  const real = Math.max(0, scrolled) * scaleOf(rows, rowHeight, view);
  const first = Math.min(Math.max(0, Math.floor(real / rowHeight)), Math.max(0, rows - 1));
  const from = Math.max(0, first - MARGIN);
  const to = Math.min(rows, first + Math.ceil(view / rowHeight) + 1 + MARGIN);
  // The row at the top stands where it would be seen, and the others beside it.
  return { from, to, offset: Math.max(0, scrolled) - (real - from * rowHeight), height };
};

/** How far the list has to be scrolled for a row to be in view, from where it is: the nearest way. */
export const scrollFor = (row: number, rows: number, rowHeight: number, view: number, scrolled: number): number => {
  const scale = scaleOf(rows, rowHeight, view);
  const real = scrolled * scale;
  const top = row * rowHeight;
  const wanted = top < real ? top : top + rowHeight > real + view ? top + rowHeight - view : real;
  return wanted / scale;
};
