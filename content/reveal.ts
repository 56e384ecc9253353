import type { PlaceOnPage } from '../src/message/pointing';
import { imageFinder } from './find-image';
import { mark } from './mark';
import { elementAt, parentOf } from './read/place';

const MARK_MS = 6000;

/** What a work or a statement is on the page: its picture, where it is one that is shown, or else what stands at its place. */
export const find = (document: Document, { picture, place }: PlaceOnPage): HTMLElement | null => {
  const element = (picture && imageFinder(document)(picture)) || elementAt(document, place);
  // In a frame an element is an instance of that frame's classes: only its name tells.
  return (element as HTMLElement | null)?.style ? (element as HTMLElement) : null;
};

/** Scrolls to where something stands, marks it for a while, and says whether it is still there. */
export const reveal = (document: Document, at: PlaceOnPage): boolean => {
  const element = find(document, at);
  if (!element) return false;
  for (let around: Element | null = element; around; around = parentOf(around))
    if (around.localName === 'details') (around as HTMLDetailsElement).open = true;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm || document.hidden ? 'auto' : 'smooth' });
  setTimeout(mark(element), MARK_MS);
  return true;
};

/** Marks one thing at a time, as long as somebody points at it elsewhere; nothing is scrolled. Null ends it. */
export const pointer = (document: Document): ((at: PlaceOnPage | null) => void) => {
  let end = (): void => {};
  return (at) => {
    end();
    const element = at && find(document, at);
    end = element ? mark(element) : () => {};
  };
};
