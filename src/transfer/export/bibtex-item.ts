import type { Attribution } from '../../attribution/attribution';
import { clean, cleanLines } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import type { Entry } from '../../library/entry';
import type { License } from '../../license/license';
import type { Creator } from '../../work/work';
import { doiIn } from '../doi';
import { byField, nameOf } from './bibtex-names';
import { creditOf } from './credit-of';
import type { Writing } from './format';
import { escapeAddress, escapeLatex } from './latex';
import { MARK, markOf } from './mark';
import { onlyOnce } from './once';
import { tellRights } from './rights';
import { titleOf } from './title-of';
import { toldBeside } from './told';

/** The first words of who and what it is, in the letters that every BibTeX takes in a key. */
const wordsOf = (text: string, most: number): string =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
    .slice(0, most)
    .join('')
    .slice(0, 30);

const familyOf = ({ name, parts }: Creator): string => parts?.family ?? name.split(' ').at(-1) ?? '';

const keyOf = ({ creators, title, kind }: Attribution, at: string): string =>
  `${wordsOf(creators[0] ? familyOf(creators[0]) : '', 1)}${at.slice(0, 4)}${wordsOf(title ?? '', 2) || kind}`;

/** The key, or the key with the first number that makes it one of its kind; how often each was taken is remembered. */
const unique = (key: string, taken: Map<string, number>): string => {
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
};

type Fields = Record<string, string>;

const write = (type: string, key: string, fields: Fields): string =>
  `@${type}{${key},\n${Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}\n`;

/** A license in a field that is printed: its address as LaTeX sets one. */
const licenseInWords = ({ name, address }: License): string =>
  address ? `${escapeLatex(name)} (\\url{${escapeAddress(address)}})` : escapeLatex(name);

/** The same in the field that no style prints: Zotero takes it for its field for rights. */
const licenseAsRights = ({ name, address }: License): string =>
  address ? `${escapeLatex(name)} ${escapeAddress(address)}` : escapeLatex(name);

/** The fields that BibTeX and BibLaTeX both have. */
const ownFields = (attribution: Attribution, entry: Entry): Fields => {
  const source = linkable(attribution.source);
  const doi = source && doiIn(source);
  const names = byField(attribution.creators).map(([field, them]) => [field, them.map(nameOf).join(' and ')]);
  return {
    // Two pairs of braces: a title keeps its capitals.
    title: `{${escapeLatex(titleOf(attribution))}}`,
    ...Object.fromEntries(names),
    url: source ? escapeAddress(source) : '',
    doi: doi ? escapeAddress(doi) : '',
    copyright: tellRights(attribution, entry.work, licenseAsRights),
    // No field of theirs is for a license: a note is printed, and Zotero keeps it as one, which is all that it writes of one in RIS.
    note: [
      `License: ${tellRights(attribution, entry.work, licenseInWords)}`,
      ...toldBeside(attribution, entry).map(escapeLatex),
    ].join('. '),
    keywords: entry.tags.map((tag) => escapeLatex(clean(tag))).join(', '),
    annote: escapeLatex(cleanLines(entry.note).trim()),
  };
};

/** An item as one format has it, beside what both have. */
type More = (attribution: Attribution) => { type: string; fields: Fields };

/** A file of items with one for each work as it was used, and a key for each. What was credited twice in the same way is one source. */
export const startItems = (moreOf: More): Writing => {
  const keys = new Map<string, number>();
  const isNew = onlyOnce();
  let isFirst = true;
  return {
    head: '',
    add: (entry) => {
      const attribution = creditOf(entry);
      if (!attribution) return '';
      const more = moreOf(attribution);
      // What Zotero reads of two addresses is the last one, and it takes a ~ for a space in all but url.
      const { howpublished = '', ...others } = more.fields;
      const fields = { howpublished, ...ownFields(attribution, entry), ...others };
      if (!isNew(JSON.stringify([more.type, fields]))) return '';
      const unsaid = { tags: true, note: entry.note.trim().includes('\n') };
      const item = write(more.type, unique(keyOf(attribution, entry.at), keys), {
        ...fields,
        urldate: entry.at.slice(0, 10),
        [`x-${MARK}`]: markOf(entry, attribution, unsaid),
      });
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      return gap + item;
    },
    end: () => '',
  };
};
