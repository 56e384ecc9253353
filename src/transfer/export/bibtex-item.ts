import type { Attribution } from '../../attribution/attribution';
import type { Work } from '../../work/work';
import { creditOf } from './credit-of';
import type { Writing } from './format';
import { onlyOnce } from './once';

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

/** The key, or the key with the first number that makes it one of its kind; how often each was taken is remembered. */
const unique = (key: string, taken: Map<string, number>): string => {
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
};

const write = (type: string, key: string, fields: Record<string, string>): string =>
  `@${type}{${key},\n${Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}\n`;

/** A file of items with one for each work as it was used, and a key for each. */
export const startItems = (
  itemOf: (attribution: Attribution, work: Work) => { type: string; fields: Record<string, string> },
): Writing => {
  const keys = new Map<string, number>();
  const isNew = onlyOnce();
  let isFirst = true;
  return {
    head: '',
    add: (entry) => {
      const attribution = creditOf(entry);
      if (!attribution) return '';
      const { type, fields } = itemOf(attribution, entry.work);
      if (!isNew(JSON.stringify(fields))) return '';
      const item = write(type, unique(keyOf(attribution, entry.at), keys), {
        ...fields,
        urldate: entry.at.slice(0, 10),
      });
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      return gap + item;
    },
    end: () => '',
  };
};
