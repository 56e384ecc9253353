import { CAPTIONED, isRead, namesLicense } from './named-in';

/** A tree that a walk does not enter from outside. */
export type Root = Document | ShadowRoot;

/** Nodes between two places where a walk may be paused. */
const STRIDE = 250;
/** Nodes that are looked at in one walk: a page with more is looked at as far as that. */
const NODES_AT_MOST = 400_000;
const ROOTS_AT_MOST = 500;
/** Changed places since the last walk: beyond this many, looking at everything costs no more. */
const CHANGES_AT_MOST = 300;

/** What nobody reads; their contents may be long. */
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'CODE', 'svg', 'OBJECT']);

/**
 * The nodes of a page that name a license, in it, in its open shadow roots and in its frames of the same site. Kept from
 * one look to the next: what was walked once is walked again only where it changed.
 */
export interface Finds {
  /** Walks what is new, and yields where it may be paused. Beyond `most` finds it stops and calls `onMore`. */
  walk(most: number, onMore: () => void): Generator<null, void>;
  /** What was found and still says so, in the order of each root. */
  list(): Node[];
  /** The document and the roots below it. */
  roots(): readonly Root[];
  /** Something was added or written below a node; null: anywhere. */
  note(changed: Node | null): void;
}

/** The document in a frame of the same site; another site's frame reports for itself. */
const documentIn = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};

/** The next node that is not in the walker's current one; null at the end. */
const nextAfter = (walker: TreeWalker): Node | null => {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
};

const isUnderOther = (node: Node, nodes: ReadonlySet<Node>): boolean => {
  for (let at = node.parentNode; at; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
};

export const createFinds = (document: Document): Finds => {
  let found = new Set<Node>();
  let roots: Root[] = [document];
  /** The subtrees to walk next; null is everything. */
  let changed: Set<Node> | null = null;
  let grew = false;

  const isAlive = (node: Node): boolean => node.isConnected && namesLicense(node);

  /** The subtrees to walk now. */
  const begin = (): Node[] => {
    const nodes = changed;
    changed = new Set();
    if (!nodes) {
      found = new Set();
      roots = [document];
      grew = false;
      return [document];
    }
    grew = true;
    roots = roots.filter(
      (root) => root === document || (root.nodeType === 9 ? (root as Document).defaultView : root.isConnected),
    );
    return [...nodes].filter((node) => node.isConnected && !isUnderOther(node, nodes));
  };

  return {
    *walk(most, onMore) {
      const queue = begin();
      let seen = 0;
      const add = (node: Node): boolean => {
        if (found.has(node) || !namesLicense(node) || !isRead(node)) return true;
        if (found.size === most) {
          onMore();
          return false;
        }
        found.add(node);
        return true;
      };
      const enter = (root: Root | null) => {
        if (!root || roots.includes(root)) return;
        if (roots.length < ROOTS_AT_MOST) {
          roots.push(root);
          queue.push(root);
        } else onMore();
      };
      for (let i = 0; i < queue.length; i++) {
        const top = queue[i] as Node;
        const walker = document.createTreeWalker(top, 5 /* elements and text */);
        for (let node: Node | null = top; node; ) {
          if (++seen % STRIDE === 0) {
            yield null;
            if (seen > NODES_AT_MOST) return onMore();
          }
          let skip = false;
          if (node.nodeType === 3) {
            if (!add(node)) return;
          } else if (node.nodeType === 1) {
            const { nodeName } = node;
            if (nodeName === 'A' || nodeName === 'IMG' || nodeName === 'AREA') {
              if (!add(node)) return;
            } else if (SKIPPED.has(nodeName)) skip = true;
            else if (nodeName === 'IFRAME' || nodeName === 'FRAME') enter(documentIn(node as HTMLIFrameElement));
            else if ((node as Element).shadowRoot) enter((node as Element).shadowRoot);
          }
          node = skip ? nextAfter(walker) : walker.nextNode();
        }
        if (top.nodeType === 3) continue;
        for (const element of (top as ParentNode).querySelectorAll(CAPTIONED)) if (!add(element)) return;
      }
    },
    list() {
      const nodes = [...found].filter(isAlive);
      if (!grew) return nodes;
      return nodes.sort((a, b) => (a.compareDocumentPosition(b) & 4 /* following */ ? -1 : 1));
    },
    roots: () => roots,
    note(node) {
      if (node === null || (changed && changed.size >= CHANGES_AT_MOST)) changed = null;
      else changed?.add(node);
    },
  };
};
