import type { Attribution } from '../attribution';
import type { Words } from '../language/words';
import { type Linked, sentenceOf } from '../sentence';
import { tell } from '../tell';

/**
 * A text as it reads in MediaWiki: every character that could begin markup, a template, a tag or a magic word as an entity. What acts at
 * the beginning of a line alone needs none: a credit's texts are single lines, and none begins one.
 */
export const escapeWikitext = (text: string): string =>
  text
    .replace(/[&<>[\]{}|'=~_]/g, (character) => `&#${character.charCodeAt(0)};`)
    // Addresses and words that MediaWiki makes links of by itself (https://www.mediawiki.org/wiki/Help:Links).
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(?<=\b(?:mailto|news|urn|tel|sms|geo|magnet|bitcoin|xmpp|sips?)):/gi, '&#58;')
    .replace(/\b(RFC|PMID|ISBN)(?= )/g, (name) => `${name.slice(0, -1)}&#${name.charCodeAt(name.length - 1)};`);

/** An address in an external link: what would end it is percent-encoded. */
const destination = (address: string): string =>
  address.replace(/[[\]{}<>|"'\s]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

/** MediaWiki makes links of the web's addresses; of ipfs: it makes none, and so the address stands in the words. */
const link = ({ text, address }: Linked): string => {
  if (!address) return escapeWikitext(text);
  return /^https?:/.test(address)
    ? `[${destination(address)} ${escapeWikitext(text)}]`
    : `${escapeWikitext(text)} (${escapeWikitext(address)})`;
};

/** “[source Title]” by [address Ann] is licensed under [address CC BY 4.0]. */
export const writeWikitext = (attribution: Attribution, words: Words): string =>
  tell(sentenceOf(attribution, words), {
    words: escapeWikitext,
    title: link,
    noun: link,
    creator: link,
    license: link,
    plain: true,
  });
