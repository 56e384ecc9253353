import { describe, expect, it } from '@jest/globals';
import { scrollFor, windowOf } from '../../../popup/ui/window-of';

const ROWS = { rows: 1000, rowHeight: 80 };
const OPEN = { ...ROWS, more: new Map([[2, 200]]) };

describe('the rows of a long list that are in view', () => {
  it('are those around what is seen, each where it stands', () => {
    expect(windowOf(ROWS, 400, 0)).toEqual({ from: 0, to: 12, offset: 0, height: 80_000 });
    expect(windowOf(ROWS, 400, 8000)).toEqual({ from: 94, to: 112, offset: 7520, height: 80_000 });
  });

  it('stand lower behind one that is open', () => {
    expect(windowOf(OPEN, 400, 0)).toMatchObject({ from: 0, height: 80_200 });
    expect(windowOf(OPEN, 400, 300).from).toBe(0);
    // Row 100 begins at 100 × 80 and the 200 of the open one.
    expect(windowOf(OPEN, 400, 8200)).toMatchObject({ from: 94, offset: 7720 });
  });

  it('are scrolled to the nearest way', () => {
    expect(scrollFor(3, ROWS, 400, 0)).toBe(0);
    expect(scrollFor(5, ROWS, 400, 0)).toBe(80);
    expect(scrollFor(5, OPEN, 400, 0)).toBe(280);
    expect(scrollFor(2, OPEN, 400, 0)).toBe(40);
    expect(scrollFor(1, OPEN, 400, 400)).toBe(80);
  });

  it('of a list that is higher than a browser draws are all reached', () => {
    const many = { rows: 1_000_000, rowHeight: 80 };
    const { height } = windowOf(many, 400, 0);
    expect(height).toBe(10_000_000);
    expect(windowOf(many, 400, height - 400).to).toBe(1_000_000);
  });
});
