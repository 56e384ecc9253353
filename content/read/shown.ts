import { forOneLook } from './memo';
import { parentElementOf } from './node';

const LEVELS_AT_MOST = 60;
/** Pixels: what is no larger is there for machines. */
const SEEN = 1;

const CUTS = /^(?:hidden|clip)$/;
/** Clips that leave nothing: rect(0 0 0 0), rect(1px, 1px, 1px, 1px), inset(50%), inset(100%), circle(0). */
const isClippedAway = ({ clip, clipPath, position }: CSSStyleDeclaration): boolean => {
  const [top = 0, right = 1, bottom = 1, left = 0] = (clip.match(/-?[\d.]+/g) ?? []).map(Number);
  if (/absolute|fixed/.test(position) && clip.startsWith('rect') && !clip.includes('auto'))
    if (right - left <= SEEN || bottom - top <= SEEN) return true;
  return (
    /^inset\(\s*(?:[5-9]\d|\d{3,})(?:\.\d+)?%/.test(clipPath) ||
    /^(?:circle|ellipse)\(\s*0(?:px|%)?[\s)]/.test(clipPath)
  );
};

const isTransparent = (color: string): boolean => /^rgba\(.*,\s*0(?:\.0+)?\)$|\/\s*0(?:\.0+)?%?\)$/.test(color);

/**
 * The boxes of what is in an element, its words and pictures: its own box may be empty, or larger. What a browser has left out for as
 * long as it is out of view (content-visibility: auto) has none yet: then that of what leaves it out.
 */
const boxesOf = (element: Element, view: Window): DOMRect[] => {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].slice(0, 50).filter(({ width, height }) => width > SEEN && height > SEEN);
  let at: Element | null = boxes.length > 0 ? null : element;
  for (let i = 0; at && i < LEVELS_AT_MOST; i++, at = parentElementOf(at))
    if (view.getComputedStyle(at).contentVisibility === 'auto')
      return [at.getBoundingClientRect()].filter(({ width }) => width > SEEN);
  return boxes;
};

/** Whether a box can be brought into sight by scrolling the page: what lies before its beginning cannot. */
const isReachable = (box: DOMRect, view: Window, isFixed: boolean): boolean => {
  const { documentElement } = view.document;
  const isFromRight = view.getComputedStyle(documentElement).direction === 'rtl';
  if (isFixed) return box.right > 0 && box.bottom > 0 && box.left < view.innerWidth && box.top < view.innerHeight;
  const { scrollX, scrollY } = view;
  const [least, most] = isFromRight
    ? [documentElement.clientWidth - documentElement.scrollWidth, documentElement.clientWidth]
    : [0, Math.max(documentElement.scrollWidth, documentElement.clientWidth)];
  return box.bottom + scrollY > 0 && box.right + scrollX > least && box.left + scrollX < most;
};

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SEEN &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SEEN;

/**
 * Whether a person can see an element: not hidden by any style, and not put where nobody looks. It makes the browser lay the page out:
 * only the few elements are asked that something hangs on. One that is skipped for the moment, below what is in view, counts as seen.
 */
export const isShown = forOneLook((element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  if (!view || typeof element.checkVisibility !== 'function') return true;
  const { display, color, fontSize, contentVisibility } = view.getComputedStyle(element);
  // Of an element itself that leaves its content out, checkVisibility says that it is seen: its box is.
  if (contentVisibility === 'hidden' || Number.parseFloat(fontSize) === 0) return false;
  const isHidden = (at: Element) => !at.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (display === 'contents' ? element.firstElementChild && isHidden(element.firstElementChild) : isHidden(element))
    return false;
  const isDrawn = element.querySelector('img,svg,picture') !== null;
  if (!isDrawn && isTransparent(color)) return false;
  let boxes = boxesOf(element, view);
  let isFixed = false;
  let at: Element | null = element;
  for (let i = 0; at && boxes.length > 0 && i < LEVELS_AT_MOST; i++, at = parentElementOf(at)) {
    const style = view.getComputedStyle(at);
    const { overflowX, overflowY, position } = style;
    isFixed ||= position === 'fixed';
    if (isClippedAway(style)) return false;
    if (!(CUTS.test(overflowX) || CUTS.test(overflowY)) || /^(?:html|body)$/.test(at.localName)) continue;
    const frame = at.getBoundingClientRect();
    boxes = boxes.filter((box) => overlap(box, frame));
  }
  return boxes.some((box) => isReachable(box, view, isFixed));
});
