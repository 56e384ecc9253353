import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pointer, reveal } from '../../content/reveal';
import { drawShown } from '../../content/thumbnail';

const HEDGE = 'https://photos.example/hedge.jpg';
const show = (html: string): void => {
  document.body.innerHTML = html;
  // jsdom loads no picture.
  for (const image of document.images)
    Object.defineProperties(image, {
      complete: { value: true },
      naturalWidth: { value: 400 },
      naturalHeight: { value: 300 },
    });
};
const image = () => document.images[0] as HTMLImageElement;
const words = () => document.querySelector('p') as HTMLElement;
/** The paragraph's path: body is the second child of the root, and the paragraph its second. */
const WORDS = '1/1';

let scrolled: jest.Mock;
beforeEach(() => {
  scrolled = jest.fn();
  Object.assign(HTMLElement.prototype, { scrollIntoView: scrolled });
  Object.assign(globalThis, { matchMedia: () => ({ matches: true }) });
  show(`<img src="${HEDGE}"><p style="outline: 1px dotted red">CC BY</p>`);
});
afterEach(() => {
  jest.useRealTimers();
});

describe('what a person points at in the toolbar window', () => {
  it('is marked on the page, its picture before its words, and nothing is scrolled', () => {
    const point = pointer(document);
    point({ place: WORDS, picture: HEDGE });
    expect(image().style.outline).toContain('solid');
    expect(words().style.outline).toBe('1px dotted red');
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('is not marked any more when something else is, or nothing', () => {
    const point = pointer(document);
    point({ place: WORDS, picture: HEDGE });
    point({ place: WORDS, picture: null });
    expect(image().hasAttribute('style')).toBe(false);
    expect(words().style.outline).toContain('3px solid');
    point(null);
    expect(words().style.outline).toBe('1px dotted red');
  });

  it('is the words where the page does not show the picture, and nothing where both are gone', () => {
    const point = pointer(document);
    point({ place: WORDS, picture: 'https://photos.example/gone.jpg' });
    expect(words().style.outline).toContain('3px solid');
    point({ place: '1/9', picture: null });
    expect(words().style.outline).toBe('1px dotted red');
  });

  it('is found by its picture in another size', () => {
    pointer(document)({ place: '', picture: 'https://photos.example/hedge-300x200.jpg?w=300' });
    expect(image().style.outline).toContain('solid');
  });
});

describe('what is shown on the page', () => {
  it('is scrolled to and marked for a while, and then is as the page had it, however often it was asked for', () => {
    jest.useFakeTimers();
    const at = { place: WORDS, picture: null };
    expect(reveal(document, at)).toBe(true);
    jest.advanceTimersByTime(3000);
    expect(reveal(document, at)).toBe(true);
    expect(scrolled).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(4000);
    expect(words().style.outline).toContain('3px solid');
    jest.advanceTimersByTime(3000);
    expect(words().style.outline).toBe('1px dotted red');
  });

  it('is told to be gone where it is', () => {
    expect(reveal(document, { place: '1/9', picture: null })).toBe(false);
  });
});

describe('the small pictures of what a page shows', () => {
  it('are drawn in the order of the question, with none for what the page does not show or nobody may read', async () => {
    show(`<img src="${HEDGE}"><img src="https://other.example/otter.jpg">`);
    Object.assign(HTMLCanvasElement.prototype, {
      getContext: () => ({ drawImage: () => {} }),
      toDataURL: () => 'data:image/webp;base64,AAAA',
    });
    expect(await drawShown(document, [HEDGE, 'https://photos.example/gone.jpg'])).toEqual([
      'data:image/webp;base64,AAAA',
      null,
    ]);
    Object.assign(HTMLCanvasElement.prototype, {
      toDataURL() {
        throw new DOMException('tainted', 'SecurityError');
      },
    });
    expect(await drawShown(document, ['https://other.example/otter.jpg'])).toEqual([null]);
    // Asking its site for it would be a request.
    expect(document.images).toHaveLength(2);
  });
});
