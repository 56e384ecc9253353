import type { Facet } from '../../../src/library/query';
import type { SearchPart } from '../../../src/library/search-syntax';
import { fromId } from '../../../src/license/from-id';
import type { Change, Reading } from '../db/schema';
import { fold } from './fold';
import { countedOf, facetTerm, type Term } from './terms';
import { wordsOf } from './words';

/** Values that one part of a search stands for: of more, these are looked through. */
const VALUES_AT_MOST = 200;

/** One condition: any of these terms, or any that begins like this. */
export interface Condition {
  terms: readonly Term[];
  beginning: Term | null;
}

/** Every value that a facet has, also of what waits to be worked in. */
const valuesOf = async (transaction: Reading, fresh: readonly Change[], facet: Facet): Promise<string[]> => {
  const start = facetTerm(facet, '');
  const range = IDBKeyRange.bound(start, `${start}\uffff`);
  const terms = new Set(await transaction.objectStore('values').getAllKeys(range));
  for (const each of fresh) for (const term of countedOf(each.terms)) if (term.startsWith(start)) terms.add(term);
  return [...terms].map((term) => term.slice(start.length));
};

/** A license's id or name with dashes around and between its words: -cc-by-sa-4-0-. */
const dashed = (text: string): string =>
  `-${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}-`;

/** The name of a license without its version and what follows it. */
const withoutVersion = (name: string): string => {
  const at = name.search(/-\d/);
  return at < 0 ? name : `${name.slice(0, at)}-`;
};

const isLicense = (id: string, { value, isWhole }: SearchPart): boolean => {
  const wanted = dashed(value);
  return [id, fromId(id)?.name ?? id].map(dashed).some((own) => {
    if (!isWhole) return own.includes(wanted);
    const plain = own.replace(/^-cc(?=-)/, '');
    return [own, plain].some((each) => each === wanted || withoutVersion(each) === wanted);
  });
};

const isTag = (tag: string, { value, isWhole }: SearchPart): boolean =>
  isWhole ? fold(tag) === fold(value) : fold(tag).startsWith(fold(value));

const isHost = (host: string, { value, isWhole }: SearchPart): boolean =>
  isWhole ? host === fold(value) : host.includes(fold(value));

/** The ids of projects that are called so. */
const projectsOf = async (transaction: Reading, { value, isWhole }: SearchPart): Promise<string[]> =>
  (await transaction.objectStore('projects').getAll())
    .filter(({ name, deletedAt }) => {
      if (deletedAt !== null) return false;
      return isWhole ? fold(name) === fold(value) : fold(name).includes(fold(value));
    })
    .map(({ id }) => id);

/**
 * What a part of a search asks for. Tags, licenses, hosts and projects are found by their values, of which a library has few beside its
 * entries; creators by the words of their names. Nothing is found where nothing is called so.
 */
export const conditionsOfPart = async (
  transaction: Reading,
  fresh: readonly Change[],
  part: SearchPart,
): Promise<Condition[]> => {
  if (part.value === '') return [];
  if (part.field === 'by')
    return wordsOf(part.value).map((word) =>
      part.isWhole ? { terms: [`n${word}`], beginning: null } : { terms: [], beginning: `n${word}` },
    );
  if (part.field === 'project') {
    const ids = await projectsOf(transaction, part);
    return [{ terms: ids.map((id) => facetTerm('project', id)), beginning: null }];
  }
  const [facet, isMeant] = ({ tag: ['tag', isTag], license: ['license', isLicense], site: ['host', isHost] } as const)[
    part.field
  ];
  const values = (await valuesOf(transaction, fresh, facet)).filter((value) => isMeant(value, part));
  return [{ terms: values.slice(0, VALUES_AT_MOST).map((value) => facetTerm(facet, value)), beginning: null }];
};
