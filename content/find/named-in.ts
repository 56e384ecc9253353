import { attributeOf, parentElementOf } from '../read/node';
import { UNREAD } from '../read/text';
import { LICENSE_ADDRESS, LICENSE_WORDS } from './license-names';

/** Attributes in which pages keep the caption of a picture, of this element or of the one that it opens. */
const CAPTIONS = [
  ...(['data-caption', 'data-image-caption', 'data-image-description', 'data-description', 'data-desc'] as const),
  ...(['data-credit', 'data-credits', 'data-copyright', 'data-attribution', 'data-sub-html', 'data-title'] as const),
  ...(['data-photo-credit', 'data-image-credit', 'data-license', 'data-rights', 'data-fancybox-caption'] as const),
];
const CAPTION_NAMES = [...CAPTIONS, 'alt', 'title', 'data-image-title', 'aria-label'];

/** Elements beside pictures and links that carry such an attribute often enough to be asked. */
export const CAPTIONED = '[data-caption],[data-credit]';

/** Whether a link has words of its own, beside its text: those of a picture that it opens. */
export const hasTitle = (link: Element): boolean =>
  link.hasAttribute('title') || link.hasAttribute('data-title') || link.hasAttribute('data-sub-html');

/** Twice as fast as LICENSE_WORDS, and passes whatever that finds: most texts are done with it. */
const MAYBE =
  /cc[\s:_/-]{0,20}[b0zp]|by-[ns]|bution[ -][ns]|commons|domain|gemeinfrei|dom[ií]ni|dome[iny]|licen|lizenz|art li|arte li|freie |wolnej|gnu|gpl|fdl|odbl|odc|pddl|ogl|etalab|dl-de|nlod|offentlige|ohl|shl-|open |-clause|copy ?f|coopy|spdx|\bmit |wtfpl|copyright |rightsst|cdla|[fl]al|[fps]l|apache|acsl|パブ|クリエ|dom(?:æ|ae)n|egendom|d[íi]lo|kincs|kamu m|достоян|надбан|κτ[ήη]μα|公有|公共|퍼블릭|공유|الملك|ملكية|נחלת/i;

/** Where the pictures of licenses are kept. */
export const BADGE = /licensebuttons|creativecommons\.org/i;

/** A link to a license, or one that calls itself that. */
export const isLicenseLink = (element: Element): boolean =>
  LICENSE_ADDRESS.test(attributeOf(element, 'href') ?? '') || /\blicense\b/i.test(attributeOf(element, 'rel') ?? '');

/** What a link may carry: of the many, those that links have. */
const LINK_TITLES = ['title', 'data-title', 'data-caption', 'data-sub-html'] as const;

/** The text of the attribute in which an element names a license; null where none does. Markup in it is kept. */
export const captionIn = (element: Element): string | null => {
  const isLink = element.localName === 'a';
  for (const name of isLink ? LINK_TITLES : CAPTION_NAMES) {
    const text = attributeOf(element, name);
    if (!text || text.length < 3 || !(MAYBE.test(text) || LICENSE_ADDRESS.test(text))) continue;
    // What is hidden from who listens is no caption.
    if (attributeOf(element, 'aria-hidden') === 'true') return null;
    if (LICENSE_WORDS.test(text) || LICENSE_ADDRESS.test(text)) return text;
  }
  return null;
};

/** UTF-16 units of one text in which a name is looked for: a whole book in one `pre`. */
export const NODE_LENGTH = 2_000_000;

/** Whether a node names a license: a link, a badge, a picture's or a link's caption, a text. */
export const namesLicense = (node: Node): boolean => {
  if (node.nodeType === 3) {
    const text = (node as Text).data.slice(0, NODE_LENGTH);
    return MAYBE.test(text) && LICENSE_WORDS.test(text);
  }
  const element = node as Element;
  if (element.localName === 'a' || element.localName === 'area') return isLicenseLink(element) || !!captionIn(element);
  return BADGE.test(attributeOf(element, 'src') ?? '') || !!captionIn(element);
};

/** Whether a node is neither code, nor inside a license link, which says it already. */
export const isRead = (node: Node): boolean => {
  const holder = parentElementOf(node);
  if (!holder || holder.closest(UNREAD)) return holder === null;
  const link = holder.closest('a,area');
  return link === null || !isLicenseLink(link);
};
