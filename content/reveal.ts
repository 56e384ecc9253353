import { elementAt, parentOf } from './read/place';

const MARK_MS = 6000;

/** Scrolls to where the words stand, marks them for a while, and says whether they are still there. */
export const reveal = (document: Document, place: string): boolean => {
  // In a frame an element is an instance of that frame's classes: only its name tells.
  const element = elementAt(document, place) as HTMLElement | null;
  if (!element?.style) return false;
  for (let at: Element | null = element; at; at = parentOf(at))
    if (at.localName === 'details') (at as HTMLDetailsElement).open = true;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm || document.hidden ? 'auto' : 'smooth' });
  const { outline, outlineOffset } = element.style;
  element.style.setProperty('outline', '3px solid #c2410c', 'important');
  element.style.setProperty('outline-offset', '3px', 'important');
  setTimeout(() => Object.assign(element.style, { outline, outlineOffset }), MARK_MS);
  return true;
};
