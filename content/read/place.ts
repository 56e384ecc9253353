/** Deeper than this nothing that a person reads stands; a longer path would cost more than it helps. */
const DEPTH_AT_MOST = 200;

/** A path to an element: the index of each ancestor among its siblings, from the document's root; '' where too deep. */
export const pathOf = (element: Element): string => {
  const path: number[] = [];
  let at: Element | null = element;
  while (at?.parentElement) {
    if (path.length === DEPTH_AT_MOST) return '';
    let index = 0;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) index++;
    path.unshift(index);
    at = at.parentElement;
  }
  return path.join('/');
};

/** The element at a path of pathOf, or null where the page has changed. */
export const elementAt = (document: Document, path: string): Element | null =>
  path
    ? path
        .split('/')
        .reduce<Element | null>((at, index) => at?.children[Number(index)] ?? null, document.documentElement)
    : null;
