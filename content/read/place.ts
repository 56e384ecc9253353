import { forOneLook } from './memo';
import { isDocument, isShadowRoot, parentElementOf, parentNodeOf } from './node';

/** Deeper than this nothing that a person reads stands; a longer path would cost more than it helps. */
const DEPTH_AT_MOST = 200;

/** A step of a path into an open shadow root, and into the document of a frame. */
const SHADOW = 's';
const FRAME = 'f';

/** The element that holds a root: a shadow root's host, a frame's element; null for the page itself. */
const holderOf = (root: Node): Element | null => {
  if (isShadowRoot(root)) return root.host ?? null;
  try {
    return isDocument(root) ? (root.defaultView?.frameElement ?? null) : null;
  } catch {
    return null; // A frame of another site: the path begins in it.
  }
};

/** The parent of an element, through shadow roots. */
export const parentOf = (element: Element): Element | null => {
  const parent = parentNodeOf(element);
  return parentElementOf(element) ?? (parent && isShadowRoot(parent) ? holderOf(parent) : null);
};

/** For each parent the child that was counted last: places are asked for in the order of the page. */
const countedIn = forOneLook((_: Element): { child: Element | null; index: number } => ({ child: null, index: 0 }));

const indexOf = (element: Element): number => {
  const parent = parentElementOf(element);
  const counted = parent && countedIn(parent);
  let steps = 0;
  let at: Element | null = element;
  for (; at && at !== counted?.child; at = at.previousElementSibling) steps++;
  const index = at && counted ? counted.index + steps : steps - 1;
  if (counted) Object.assign(counted, { child: element, index });
  return index;
};

/**
 * A path to an element: the index of each ancestor among its siblings, from the document's root, with a step for each
 * shadow root and frame on the way; '' where it is too deep.
 */
export const pathOf = (element: Element): string => {
  const path: (number | string)[] = [];
  let at: Element | null = element;
  while (at) {
    if (path.length >= DEPTH_AT_MOST) return '';
    const parent = parentElementOf(at);
    if (parent) {
      path.unshift(indexOf(at));
      at = parent;
      continue;
    }
    const root: Node | null = parentNodeOf(at);
    const holder: Element | null = root && holderOf(root);
    if (holder && root) path.unshift(...(isDocument(root) ? [FRAME] : [SHADOW, indexOf(at)]));
    at = holder;
  }
  return path.join('/');
};

const step = (at: Element | ShadowRoot | null, name: string): Element | ShadowRoot | null => {
  if (name === SHADOW) return (at as Element | null)?.shadowRoot ?? null;
  if (name === FRAME) return (at as HTMLIFrameElement | null)?.contentDocument?.documentElement ?? null;
  return at?.children[Number(name)] ?? null;
};

/** The element at a path of pathOf, or null where the page has changed. */
export const elementAt = (document: Document, path: string): Element | null =>
  path ? (path.split('/').reduce<Element | ShadowRoot | null>(step, document.documentElement) as Element | null) : null;
