import { fromAddress } from '../license/from-address';
import { foldText, fromWords } from '../license/from-words';
import type { License } from '../license/license';
import { CONTEXT_LENGTH, type NamedLink, type Signal } from '../signal/signal';
import { readCredit } from '../work/credit';
import { nameAtStart } from '../work/credit-name';
import { readLicense } from '../work/reading';
import type { Creator } from '../work/work';
import type { Beside, Medium } from './medium';

/** What the words beside a medium say of it, as the words on a page are read. */
export interface Said {
  license: License;
  creator: Creator | null;
  title: string | null;
  /** Where the credit leads that is no license. */
  source: string | null;
  /** Whether the license's own address is there, as a link or in words. */
  hasLicenseAddress: boolean;
  /** Whether the license's words are a link to another license. Then the words count, and nobody can be sure of it. */
  isContradicted: boolean;
  beside: Beside;
}

/** Where letters of a folded text stand in the text that it was made from, one number more than it has letters. */
const placesOf = (text: string): number[] => {
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const { length } = foldText(letter);
    for (let i = 0; i < length; i++) places.push(at);
    at += letter.length;
  }
  places.push(at);
  return places;
};

const tidy = (text: string): string =>
  text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** A license in words or behind a link, and where it stands. */
interface Named {
  words: string;
  value: string;
  from: number;
  to: number;
  isContradicted?: boolean;
}

/** Whether both can be one license: its words often leave the version or the country out. */
const mayBe = (one: License, other: License): boolean =>
  one.unit === other.unit && (one.version === null || other.version === null || one.version === other.version);

const inWords = (text: string, links: readonly NamedLink[]): Named[] => {
  const places = placesOf(text);
  return fromWords(text).map(({ license, at, length }) => {
    const from = places[at] ?? text.length;
    const to = places[at + length] ?? text.length;
    const words = text.slice(from, to);
    // The link that carries these words says which license it is, too.
    const link = links.find(
      ({ text: own, address }) =>
        fromAddress(address) !== null && (own.includes(words) || (own && words.includes(own))),
    );
    const leads = link ? fromAddress(link.address) : null;
    const isContradicted = leads !== null && !mayBe(license, leads);
    return { words, value: isContradicted ? '' : (link?.address ?? ''), from, to, isContradicted };
  });
};

const behindLinks = (text: string, links: readonly NamedLink[], known: readonly Named[]): Named[] =>
  links.flatMap((link): Named[] => {
    if (fromAddress(link.address) === null) return [];
    if (
      known.some(
        ({ value, words, isContradicted }) => value === link.address || (isContradicted && words === link.text),
      )
    )
      return [];
    const at = link.text ? text.indexOf(link.text) : -1;
    const from = at < 0 ? text.length : at;
    return [{ words: link.text, value: link.address, from, to: at < 0 ? from : from + link.text.length }];
  });

/** The address of a license that is written out in the words. */
const inAddress = (text: string): Named[] => {
  const match = /https?:\/\/[^\s)\]>]{4,300}/g;
  return [...text.matchAll(match)].flatMap(({ 0: address, index }) =>
    fromAddress(address) ? [{ words: '', value: address, from: index, to: index + address.length }] : [],
  );
};

const signalOf = (text: string, { words, value, from, to }: Named, beside: Beside, medium: Medium): Signal => ({
  ...{ says: 'license', evidence: 'statement', about: '', value, words: words.slice(0, 300), place: '' },
  context: {
    before: text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
    after: text.slice(to, to + CONTEXT_LENGTH),
    ...{ rel: [], badge: '', within: ['caption'], heading: '' },
    media: [{ address: medium.address ?? '', how: 'figure', media: medium.kind, label: medium.alt }],
    links: beside.links.slice(0, 12),
  },
});

/** An address in words that is no license's: what is printed spells its source out. */
const sourceIn = (text: string): string | null =>
  [...text.matchAll(/(?:https?:\/\/|(?<![\w.@])www\.)[^\s)\]>,;]{3,500}/g)]
    .map(([address]) => (address.startsWith('www.') ? `https://${address}` : address).replace(/[.:]$/, ''))
    .find((address) => fromAddress(address) === null && !/creativecommons\.org/i.test(address)) ?? null;

/** Who stands right behind a license, where nobody stands before it: "Heron, CC0 1.0, Ana Duarte". */
const creatorBehind = (text: string, { to }: Named): Creator | null => {
  const [, tail] = /^\s{0,3}[)\]]?\s{0,3},\s{0,3}(.{2,100})/su.exec(text.slice(to)) ?? [];
  const name = tail === undefined ? null : nameAtStart(tail, 'beside');
  return name === null ? null : { name, address: null };
};

/** What one text beside a medium says of it: of several credits the one whose turn it is. Null where it names no license. */
const readBeside = (beside: Beside, medium: Medium): Said | null => {
  const text = tidy(beside.text);
  const words = inWords(text, beside.links);
  const linked = [...words, ...behindLinks(text, beside.links, words)];
  const spelled = inAddress(text);
  const named = (linked.length > 0 ? linked : spelled).sort((a, b) => a.from - b.from);
  const { turn } = beside;
  const mine = (turn && named.length >= turn.of ? named[turn.at] : named[0]) ?? null;
  if (!mine) return null;
  const signal = signalOf(text, mine, beside, medium);
  const reading = readLicense(signal);
  if (!reading) return null;
  const { creator, title, source } = readCredit(signal);
  const others = beside.links.filter(({ address }) => fromAddress(address) === null);
  return {
    license: reading.license,
    ...{ creator: creator ?? creatorBehind(text, mine), title },
    source: source ?? sourceIn(text) ?? others[0]?.address ?? null,
    hasLicenseAddress: linked.some(({ value }) => value !== '') || spelled.length > 0,
    isContradicted: mine.isContradicted === true,
    beside,
  };
};

const firstOf = (besides: readonly Beside[], medium: Medium): Said | null => {
  for (const beside of besides) {
    const said = readBeside(beside, medium);
    if (said) return said;
  }
  return null;
};

/** What was read of a medium: a screen judges all of them again on every answer of the person. */
const read = new WeakMap<Medium, Said | null>();

/** What is said of a medium beside it: the nearest words that name a license. Null where none do. */
export const readSaid = (medium: Medium, more: readonly Beside[] = []): Said | null => {
  const own = read.has(medium) ? (read.get(medium) ?? null) : firstOf(medium.beside, medium);
  read.set(medium, own);
  return own ?? firstOf(more, medium);
};
