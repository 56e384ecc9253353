import { isCatalogueType } from './catalogue';

/** UTF-16 units of a page that are looked at: its head stands at its front. */
const LENGTH = 500_000;
/** UTF-16 units of one element's tag. */
const TAG_LENGTH = 4000;
const TAGS_AT_MOST = 5000;

const ATTRIBUTE = /(?<![a-z-])([a-z-]{1,30})\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'<>]{1,2000}))/gi;

const decode = (text: string): string =>
  text.replace(/&(?:amp|quot|#39|#x27);/gi, (entity) => ({ '&amp;': '&', '&quot;': '"' })[entity.toLowerCase()] ?? "'");

const attributesOf = (tag: string): Map<string, string> =>
  new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ''),
    ]),
  );

/**
 * The address of the catalogue that a page names by `<link rel="alternate">`; null where it names none. Whether it is one only its
 * signature says.
 * @param address of the page, from which it may be written
 */
export const findCatalogueLink = (html: string, address: string): string | null => {
  const text = html.slice(0, LENGTH);
  let tags = 0;
  let readTo = 0;
  for (const { index } of text.matchAll(/<link\s/gi)) {
    // What stands inside of another tag is none, and nothing is looked at twice.
    if (index < readTo) continue;
    tags += 1;
    if (tags > TAGS_AT_MOST) return null;
    const end = text.indexOf('>', index);
    readTo = Math.min(index + TAG_LENGTH, end < 0 ? text.length : end);
    const attributes = attributesOf(text.slice(index, readTo));
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const href = attributes.get('href') ?? '';
    if (!rel.includes('alternate') || !isCatalogueType(attributes.get('type') ?? '')) continue;
    if (!URL.canParse(href, address)) continue;
    const { href: found, protocol } = new URL(href, address);
    if (/^https?:$/.test(protocol)) return found;
  }
  return null;
};
