import type { Attribution } from '../attribution/attribution';
import { clean } from '../attribution/clean';
import { linkable } from '../attribution/sentence';
import type { Work } from '../work/work';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import type { Format } from './format';
import { escapeAddress, escapeLatex } from './latex';

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

const keyOf = ({ creators, title, kind }: Attribution, at: string): string =>
  `${wordsOf(creators[0]?.name.split(' ').at(-1) ?? '', 1)}${at.slice(0, 4)}${wordsOf(title ?? '', 2) || kind}`;

/** The key, or the key with the first number that makes it one of its kind. */
const unique = (key: string, taken: Set<string>): string => {
  let candidate = key;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${key}-${number}`;
  taken.add(candidate);
  return candidate;
};

const fieldsOf = (attribution: Attribution, work: Work): Record<string, string> => {
  const { title, creators, license, changes, notices } = attribution;
  const source = linkable(attribution.source);
  const address = license.address ? ` (\\url{${escapeAddress(license.address)}})` : '';
  const notes = [
    `${escapeLatex(license.name)}${address}`,
    ...(changes ? [`Changes: ${escapeLatex(clean(changes))}`] : []),
    ...notices.map((notice) => escapeLatex(clean(notice))),
    ...tellCorrections(work).map(escapeLatex),
  ];
  return {
    // Two pairs of braces: a title keeps its capitals, and a name that is no "First Last" is not taken apart.
    title: title ? `{${escapeLatex(clean(title))}}` : '',
    author: creators.map(({ name }) => `{${escapeLatex(clean(name))}}`).join(' and '),
    howpublished: source ? `\\url{${escapeAddress(source)}}` : '',
    url: source ? escapeAddress(source) : '',
    copyright: escapeLatex(license.name),
    note: notes.join('. '),
  };
};

const write = (type: string, key: string, fields: Record<string, string>): string =>
  `@${type}{${key},\n${Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}\n`;

/** One @misc for each work as it was used: what was credited twice in the same way is one source, not two. */
export const bibtex: Format = {
  id: 'bibtex',
  extension: 'bib',
  type: 'application/x-bibtex;charset=utf-8',
  write: (entries) => {
    const keys = new Set<string>();
    const said = new Set<string>();
    const items: string[] = [];
    for (const entry of entries) {
      const attribution = creditOf(entry);
      if (!attribution) continue;
      const fields = fieldsOf(attribution, entry.work);
      const same = JSON.stringify(fields);
      if (said.has(same)) continue;
      said.add(same);
      const key = unique(keyOf(attribution, entry.at), keys);
      items.push(write('misc', key, { ...fields, urldate: entry.at.slice(0, 10) }));
    }
    return items.join('\n');
  },
};
