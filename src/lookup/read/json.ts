import type { Maker, Says, Signal } from '../../signal/signal';
import { tell } from '../../signal/tell';

type Json = unknown;

export const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of a JSON object, however deep: undefined where there is none on the way. Never what a prototype holds. */
export const at = (value: Json, ...path: (string | number)[]): Json => {
  let here = value;
  for (const key of path) {
    const there = Array.isArray(here) || isObject(here) ? (here as Record<string | number, Json>) : {};
    here = Object.hasOwn(there, key) ? there[key] : undefined;
  }
  return here;
};

/** A text or a number as text; '' for anything else. */
export const textOf = (value: Json): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** One thing, or a list of things, as a list that is not too long. */
export const listOf = (value: Json, most = 50): Json[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]).slice(0, most);

const NAMED_ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Characters of a piece of HTML that hold a name. */
const HTML_LENGTH = 4000;

const TAG = /<(\/?)([a-z][a-z0-9]{0,20})([^>]{0,2000})>/gi;
/** Not shown: by its style, by an attribute, or as a wiki calls what is there for machines. */
const HIDDEN =
  /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden|\shidden(?=[\s=/]|$)|class\s{0,5}=\s{0,5}["'][^"']{0,200}(?<![\w-])(?:mw-empty-elt|mw-editsection|nodisplay)(?![\w-])/i;
const EMPTY_TAG = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** A piece of HTML without what is not shown. */
export const shownHtml = (html: string): string => {
  let shown = '';
  let from = 0;
  let hidden = '';
  let depth = 0;
  for (const { index, 0: tag, 1: closes, 2: name = '', 3: rest = '' } of html.slice(0, HTML_LENGTH).matchAll(TAG)) {
    const lower = name.toLowerCase();
    if (depth > 0) {
      if (lower === hidden) depth += closes ? -1 : 1;
      if (depth === 0) from = index + tag.length;
    } else if (!closes && !EMPTY_TAG.test(name) && HIDDEN.test(rest)) {
      shown += `${html.slice(from, index)} `;
      hidden = lower;
      depth = 1;
    }
  }
  return depth > 0 ? shown : shown + html.slice(from, HTML_LENGTH);
};

/** What a piece of HTML calls the name alone (https://microformats.org/wiki/hcard); all of it where it calls nothing so. */
export const nameHtml = (html: string): string => {
  const opened =
    /<([a-z]{1,10})\s[^<>]{0,200}class\s{0,5}=\s{0,5}["'](?:[\w -]{0,100}\s)?fn(?:\s[\w -]{0,100})?["'][^<>]{0,200}>/i.exec(
      html.slice(0, HTML_LENGTH),
    );
  if (!opened) return html;
  const inner = html.slice(opened.index + opened[0].length);
  return inner.split(`</${opened[1]}>`)[0] ?? inner;
};

/** The text of a piece of HTML: nothing of its markup is kept. */
export const stripHtml = (html: string): string =>
  html
    .slice(0, HTML_LENGTH)
    .replace(/<(?:style|script)[^<>]*>.*?(?:<\/(?:style|script)>|$)/gis, ' ')
    .replace(/<[^>]*>?/g, ' ')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,10}));/gi, (whole, decimal, hexadecimal, name) => {
      if (name) return NAMED_ENTITIES[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal, 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();

/** The address that the first link of a piece of HTML leads to, as seen from `base`; '' where there is none. */
export const linkIn = (html: string, base: string): string => {
  const href = /<a(?=\s)[^<>]{0,2000}?\shref\s{0,20}=\s{0,20}["']([^"'\s<>]{1,2000})["']/i
    .exec(html.slice(0, HTML_LENGTH))?.[1]
    ?.replaceAll('&amp;', '&');
  if (!href || !URL.canParse(href, base)) return '';
  const address = new URL(href, base);
  return /^https?:$/.test(address.protocol) ? address.href : '';
};

const ORCID = /^(?:https?:\/\/orcid\.org\/)?([\dX-]{19})$/;

/** The address of a person by their ORCID iD, however a record writes that; '' where it is none (https://orcid.org). */
export const orcidOf = (value: Json): string => {
  const id = ORCID.exec(textOf(value))?.[1];
  return id ? `https://orcid.org/${id}` : '';
};

/** What is said, the value, the field that says so, and of a creator the address and who that is. */
export type Said = readonly [says: Says, value: string, field: string, address?: string, maker?: Maker | undefined];

/** Signals of one record from pairs of what is said and its field; empty values say nothing. */
export const tellRecord = (about: string, said: readonly Said[]): Signal[] =>
  said
    .filter(([, value]) => value.trim() !== '')
    .slice(0, 60)
    .map(([says, value, field, address, maker]) => ({
      ...tell('record', says, about, value, field, address),
      ...(maker ? { maker } : {}),
    }));
