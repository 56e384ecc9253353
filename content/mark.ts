import { attributeOf } from './read/node';

interface Marked {
  /** How many want it marked. */
  by: number;
  /** What the page itself had said. */
  outline: string;
  outlineOffset: string;
}

const marked = new WeakMap<HTMLElement, Marked>();

/**
 * Draws a line around an element. It moves nothing. What the page had said of it comes back when the last who marked it takes it back.
 * @returns takes it back, once
 */
export const mark = (element: HTMLElement): (() => void) => {
  const { style } = element;
  const known = marked.get(element) ?? { by: 0, outline: style.outline, outlineOffset: style.outlineOffset };
  marked.set(element, { ...known, by: known.by + 1 });
  style.setProperty('outline', '3px solid #c2410c', 'important');
  // Inside the edge: what cuts off a picture that is too large cuts off a line around it as well.
  style.setProperty('outline-offset', element.localName === 'img' ? '-3px' : '3px', 'important');
  let isHeld = true;
  return () => {
    const now = marked.get(element);
    if (!isHeld || !now) return;
    isHeld = false;
    if (now.by > 1) {
      marked.set(element, { ...now, by: now.by - 1 });
      return;
    }
    marked.delete(element);
    for (const [name, value] of [
      ['outline', now.outline],
      ['outline-offset', now.outlineOffset],
    ] as const) {
      style.removeProperty(name);
      if (value !== '') style.setProperty(name, value);
    }
    if (attributeOf(element, 'style') === '') element.removeAttribute('style');
  };
};
