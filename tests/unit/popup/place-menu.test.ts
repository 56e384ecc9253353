import { describe, expect, it } from '@jest/globals';
import { findByLetters } from '../../../popup/ui/find-by-letters';
import { placeMenu } from '../../../popup/ui/place-menu';

const WINDOW = { width: 380, height: 600 };
const button = (left: number, top: number) => ({ left, top, right: left + 28, bottom: top + 32 });

/** The box that comes of it. */
const box = (at: ReturnType<typeof placeMenu>, menu: { width: number; height: number }) => ({
  left: at.left,
  top: at.top,
  right: at.left + Math.min(menu.width, at.maxWidth),
  bottom: at.top + Math.min(menu.height, at.maxHeight),
});

describe('a menu', () => {
  const menu = { width: 210, height: 290 };

  it('lies below its button, or above it where there is no room below', () => {
    expect(placeMenu(button(20, 100), menu, WINDOW)).toMatchObject({ top: 136, left: 20 });
    expect(box(placeMenu(button(20, 500), menu, WINDOW), menu)).toMatchObject({ bottom: 496 });
  });

  it.each([
    [380, 600],
    [380, 332],
    [320, 200],
    [360, 150],
    [180, 100],
  ])('lies inside a window of %i by %i, wherever its button is', (width, height) => {
    for (let left = 0; left < width; left += 20)
      for (let top = -40; top < height; top += 20)
        for (const large of [menu, { width: 600, height: 900 }, { width: 90, height: 40 }])
          for (const isRightToLeft of [false, true]) {
            const at = box(placeMenu(button(left, top), large, { width, height }, isRightToLeft), large);
            expect(at.left).toBeGreaterThanOrEqual(0);
            expect(at.right).toBeLessThanOrEqual(width);
            expect(at.top).toBeGreaterThanOrEqual(0);
            expect(at.bottom).toBeLessThanOrEqual(height);
            expect(at.bottom - at.top).toBeGreaterThanOrEqual(Math.min(large.height, 88));
          }
  });

  it('ends where its button ends where one writes from right to left', () => {
    expect(box(placeMenu(button(300, 100), menu, WINDOW, true), menu)).toMatchObject({ right: 328 });
  });
});

describe('letters that are typed', () => {
  const texts = ['Copy as plain text', 'Copy as HTML', 'Copy as HTML with JSON-LD', 'Copy as Markdown', 'Copy as MLA'];
  const find = (letters: string, present = 0) => {
    const at = findByLetters(texts, letters, present);
    return at === null ? null : texts[at];
  };

  it('lead to the entry that begins with them behind what all begin with', () => {
    expect([find('h'), find('ml'), find('x')]).toEqual(['Copy as HTML', 'Copy as MLA', null]);
    expect(find('copy as ma')).toBe('Copy as Markdown');
  });

  it('go on to the next one where one letter is typed again', () => {
    expect([find('h', 1), find('hh', 2), find('m', 4)]).toEqual([
      ...['Copy as HTML with JSON-LD', 'Copy as HTML', 'Copy as Markdown'],
    ]);
  });
});
