import { attributeOf, isDocument, isElement, isFrame, isShadowRoot, isText, parentNodeOf } from '../read/node';
import { CAPTIONED, hasTitle, isRead, namesLicense } from './named-in';

/** A tree that a walk does not enter from outside. */
export type Root = Document | ShadowRoot;

/** Nodes between two places where a walk may be paused. */
const STRIDE = 100;
/** Nodes that are looked at in one walk: a page with more is looked at as far as that. */
const NODES_AT_MOST = 400_000;
const ROOTS_AT_MOST = 500;
/** Changed places since the last walk: beyond this many, looking at everything costs no more. */
const CHANGES_AT_MOST = 300;
/** Characters of a text that is looked at without asking first whether it is code: a long one mostly is. */
const LONG = 3000;
const CODE = /^(?:SCRIPT|STYLE|NOSCRIPT)$/;
/** An address that leaves the page's site, as written. */
const LEAVES = /^\s*(?:https?:)?\/\//i;
/** Elements that are asked for their shadow root between two pauses. */
const ELEMENTS = 2000;

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

const isUnderOther = (node: Node, nodes: ReadonlySet<Node>): boolean => {
  for (let at = parentNodeOf(node); at; at = parentNodeOf(at)) if (nodes.has(at)) return true;
  return false;
};

type Tree = Document | ShadowRoot | Element;
const isTree = (node: Node): node is Tree => isElement(node) || isDocument(node) || isShadowRoot(node);

/** The pages of a license on its own site. */
const OWN_LICENSE = /licen[cs]|publicdomain/;

/** Whether a link leads away, or to what calls itself a license on this site. */
const leavesSite = (href: string, origin: string): boolean =>
  (LEAVES.test(href) && !href.startsWith(origin)) || OWN_LICENSE.test(href);

/** The links below a tree that may lead to a license: those that leave the site, and those that say more than their text. */
const linksIn = (tree: Tree): Element[] => {
  const { origin } = (isDocument(tree) ? tree : tree.ownerDocument).location ?? { origin: '-' };
  const links: Element[] = [];
  for (const link of isDocument(tree) ? tree.links : tree.querySelectorAll('a[href],area[href]')) {
    const href = attributeOf(link, 'href') ?? '';
    if (leavesSite(href, origin) || link.hasAttribute('rel') || hasTitle(link)) links.push(link);
  }
  return links;
};

/** What may carry a license's name below a tree, in kinds. */
const KINDS: readonly ((tree: Tree) => Iterable<Element>)[] = [
  linksIn,
  (tree) => (isDocument(tree) ? tree.images : tree.querySelectorAll('img')),
  (tree) => tree.querySelectorAll('figure[title],a [title]'),
  (tree) => tree.querySelectorAll(CAPTIONED),
  (tree) => (isElement(tree) ? [tree] : []),
];

/** The open shadow roots and the frames below a tree; null between, where a walk may be paused. */
const rootsBelow = function* (tree: Tree): Generator<Root | null> {
  for (const frame of tree.querySelectorAll('iframe,frame')) if (isFrame(frame)) yield documentIn(frame);
  if (isElement(tree) && tree.shadowRoot) yield tree.shadowRoot;
  // No selector finds the hosts of shadow roots. The live list costs a third of a walk, and no array.
  const all = isShadowRoot(tree) ? tree.querySelectorAll('*') : tree.getElementsByTagName('*');
  // Asked for once: a page's own names are looked up before each property of the list.
  const { length, item } = all;
  for (let i = 0; i < length && i < NODES_AT_MOST; i++) {
    const root = item.call(all, i)?.shadowRoot;
    if (root) yield root;
    else if (i % ELEMENTS === 0) yield null;
  }
};

/** The texts below a tree that name a license; null between, where a walk may be paused. */
const textsIn = function* (tree: Node): Generator<Text | null> {
  const top = isDocument(tree) ? tree.body : tree;
  const walker = top?.ownerDocument?.createTreeWalker(top, 4 /* text */);
  let node: Node | null | undefined = top && isText(top) ? top : walker?.nextNode();
  for (let i = 1; node; node = walker?.nextNode(), i++) {
    if (!isText(node)) continue;
    const { length } = node.data;
    if (length > LONG && CODE.test(parentNodeOf(node)?.nodeName ?? '')) continue;
    if (length > 2 && namesLicense(node)) yield node;
    if (i % STRIDE === 0) yield null;
  }
};

export const createFinds = (document: Document): Finds => {
  let found = new Set<Node>();
  let roots: Root[] = [document];
  /** The subtrees to walk next; null is everything. */
  let changed: Set<Node> | null = null;
  /** Whether the walks so far left something out. */
  let isCut = false;

  // Chromium calls the nodes of a frame connected that is gone with its element: they have no window any more.
  const isAlive = (node: Node): boolean =>
    node.isConnected &&
    (node.ownerDocument === document || node.ownerDocument?.defaultView != null) &&
    namesLicense(node);
  const isStill = (root: Root): boolean =>
    root === document || (isDocument(root) ? root.defaultView !== null : root.isConnected);

  /** The subtrees to walk now. */
  const begin = (): Node[] => {
    const nodes = changed;
    changed = new Set();
    if (!nodes) {
      found = new Set();
      roots = [document];
      isCut = false;
      return [document];
    }
    roots = roots.filter(isStill);
    return [...nodes].filter((node) => node.isConnected && !isUnderOther(node, nodes));
  };

  return {
    *walk(most, onMore) {
      const queue = begin();
      let seen = 0;
      let full = false;
      const add = (node: Node) => {
        if (found.has(node) || !isRead(node)) return;
        if (found.size === most) full = true;
        else found.add(node);
      };
      for (let i = 0; i < queue.length && !full; i++) {
        const tree = queue[i];
        if (!tree) break;
        if (isTree(tree)) {
          for (const listKind of KINDS) {
            yield null;
            for (const element of listKind(tree)) {
              if (namesLicense(element)) add(element);
              if (++seen % STRIDE === 0) yield null;
              if (full) break;
            }
          }
          // A frame is noted when its page has come, which may have been walked while it came.
          const page = isFrame(tree) ? documentIn(tree) : null;
          if (page) {
            if (!roots.includes(page) && roots.length < ROOTS_AT_MOST) roots.push(page);
            if (roots.includes(page)) queue.push(page);
          }
          yield null;
          for (const root of rootsBelow(tree)) {
            if (!root) yield null;
            if (!root || roots.includes(root)) continue;
            if (roots.length === ROOTS_AT_MOST) break;
            roots.push(root);
            queue.push(root);
          }
          yield null;
        }
        for (const text of textsIn(tree)) {
          if (text) add(text);
          else {
            seen += STRIDE;
            yield null;
          }
          if (full || seen > NODES_AT_MOST) break;
        }
      }
      isCut ||= full || seen > NODES_AT_MOST || roots.length === ROOTS_AT_MOST;
      if (isCut) onMore();
    },
    list: () => [...found].filter(isAlive).sort((a, b) => (a.compareDocumentPosition(b) & 4 /* following */ ? -1 : 1)),
    roots: () => roots,
    note(node) {
      if (node === null || (changed && changed.size >= CHANGES_AT_MOST)) changed = null;
      else changed?.add(node);
    },
  };
};
