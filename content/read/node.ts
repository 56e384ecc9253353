/**
 * What a node itself has. A page may give a form's fields and the document's pictures the names of the DOM's own properties
 * (https://html.spec.whatwg.org/#dom-form-nameditem), and then `form.parentElement` is a field of that form: in a walk a circle
 * without an end. The getters of the prototypes tell the truth; and no text is longer here than what anybody reads.
 */
const getterOf = <Owner extends Node, Key extends keyof Owner>(prototype: Owner, key: Key) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get as (this: Owner) => Owner[Key];
  return (node: Owner): Owner[Key] => get.call(node);
};

/** UTF-16 units. A caption with its markup is shorter, and so is an address that is followed anywhere. */
export const TEXT_LENGTH = 8000;

const { getAttribute } = Element.prototype;

/** What an attribute says, at most `most` characters; null where there is none. */
export const attributeOf = (element: Element | null | undefined, name: string, most = TEXT_LENGTH): string | null =>
  element ? (getAttribute.call(element, name)?.slice(0, most) ?? null) : null;

/** The absolute address where an element leads or what it shows; '' where it has none, as a link in a drawing, whose `href` is no text. */
export const addressOf = (element: Element | null | undefined, key: 'href' | 'src' = 'href'): string => {
  const address = (element as { href?: unknown; src?: unknown } | null | undefined)?.[key];
  return typeof address === 'string' ? address.slice(0, TEXT_LENGTH) : '';
};

export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isDocument = (node: Node): node is Document => node.nodeType === 9;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11;
export const isFrame = (node: Node): node is HTMLIFrameElement => /^I?FRAME$/.test(node.nodeName);

/** The parent of a node among the elements of its tree. */
export const parentElementOf: (node: Node) => Element | null = getterOf(Node.prototype, 'parentElement');
/** The parent of a node, which may be a document or a shadow root. */
export const parentNodeOf: (node: Node) => Node | null = getterOf(Node.prototype, 'parentNode');
export const idOf: (element: Element) => string = getterOf(Element.prototype, 'id');
const textContentOf = getterOf(Node.prototype, 'textContent');

/** The text of a node as it is, at most so many characters of its beginning; with a negative number those of its end. */
export const textIn = (node: Node, most = TEXT_LENGTH): string => {
  const text = textContentOf(node) ?? '';
  return most < 0 ? text.slice(most) : text.slice(0, most);
};

/** What a document says of itself. */
export const documentFacts = {
  url: getterOf(Document.prototype, 'URL'),
  title: getterOf(Document.prototype, 'title'),
  root: getterOf(Document.prototype, 'documentElement'),
};

/** UTF-16 units of a page that is read whole because a person has it checked. */
const SOURCE_LENGTH = 10_000_000;

/** A page's address, a line feed, and its HTML as it stands. */
export const sourceOf = (document: Document): string =>
  `${documentFacts.url(document)}\n${documentFacts.root(document).outerHTML.slice(0, SOURCE_LENGTH)}`;
