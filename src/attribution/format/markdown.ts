import type { Attribution } from '../attribution';
import type { Words } from '../language/words';
import { type Linked, sentenceOf } from '../sentence';
import { tell } from '../tell';

/**
 * What would mean something, and what stands for it. A backslash takes the meaning of some signs away in CommonMark, in GitHub's, in kramdown
 * (Jekyll) and in Python-Markdown (MkDocs); before any other sign one of them shows it, and so there an entity stands, which all of them read.
 */
const MEANT: readonly [sign: RegExp, instead: string][] = [
  // An entity: the other entities of this table come after it.
  [/&(?=#?\w{1,40};)/g, '&amp;'],
  // A backslash before a letter is one.
  [/\\(?![\p{L}\p{N}])/gu, '\\\\'],
  [/[`*[\]]/g, '\\$&'],
  [/\]\(/g, ']\\('],
  // Inside of a word an underscore is a letter.
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  // An element, an address in angle brackets, a French quotation mark of kramdown's.
  [/<(?=[a-z/!?<])/gi, '&lt;'],
  // Attributes of kramdown's, and Liquid, which Jekyll reads first and to which a backslash means nothing.
  [/\{(?=[:{%])|(?<=\{)\{/g, '&#123;'],
  // kramdown makes a table of a line with a bar, and GitHub crosses out.
  [/\|/g, '&#124;'],
  [/~/g, '&#126;'],
  // At the end of a heading, where it belongs to the heading's own signs.
  [/^#|#$/g, '\\#'],
];

/** A text as it reads in Markdown of all common kinds: no markup, HTML, entity or link, and no sign more than it needs. */
export const escapeMarkdown = (text: string): string => {
  const escaped = MEANT.reduce((before, [sign, instead]) => before.replace(sign, instead), text);
  // Two of them stand around a formula.
  return text.split('$').length > 2 ? escaped.replaceAll('$', '&#36;') : escaped;
};

/** Percent-encodes what would end an address or mean something within it. */
const encode = (address: string, signs: RegExp): string =>
  address
    .replace(signs, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?\w{1,40};)/g, '&amp;');

/** An address inside round brackets. */
const destination = (address: string): string => encode(address, /[()<>\\|`{}\s]/g);

/**
 * An address that is spelled out. Others than the web's are no links to kramdown and Python-Markdown, which take them for elements; and a
 * bracket, as a host of numbers has it, begins a link.
 */
const spell = (address: string): string =>
  /^https?:\/\/[^[]/i.test(address) ? `<${encode(address, /[<>\\|`{}[\]\s]/g)}>` : escapeMarkdown(address);

const ADDRESS = /https?:\/\/[^\s<>"]+/gi;
/** What stands behind an address and belongs to the sentence. */
const AFTER = ".,;:!?…'”»";

/** Where an address ends that stands in words: a bracket belongs to it where it was opened in it. */
const trim = (found: string): string => {
  let open = found.split('(').length - found.split(')').length;
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found[end - 1] as string;
    if (last === ')' && open < 0) open += 1;
    else if (!AFTER.includes(last)) break;
  }
  return found.slice(0, end);
};

/** Words in which addresses may stand: they are linked as they are. */
export const writeWords = (text: string): string => {
  let written = '';
  let before = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = trim(found);
    written += escapeMarkdown(text.slice(before, index)) + spell(address);
    before = index + address.length;
  }
  return written + escapeMarkdown(text.slice(before));
};

const link = ({ text, address }: Linked): string =>
  address ? `[${escapeMarkdown(text)}](${destination(address)})` : escapeMarkdown(text);

/** “[Title](source)” by [Ann](address) is licensed under [CC BY 4.0](address). */
export const writeMarkdown = (attribution: Attribution, words: Words): string =>
  tell(sentenceOf(attribution, words), {
    words: writeWords,
    title: link,
    noun: link,
    creator: link,
    license: link,
    spelled: spell,
    plain: true,
  });
