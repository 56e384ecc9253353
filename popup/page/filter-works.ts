import { foldText } from '../../src/license/fold-text';
import type { Work } from '../../src/work/work';

/**
 * The works in whose name, title, creators or licenses each word stands, in their order. Capitals and diacritics do not matter.
 * @param names by what they are called, by their ids
 */
export const filterWorks = (
  works: readonly Work[],
  names: ReadonlyMap<string, string>,
  search: string,
): readonly Work[] => {
  const words = foldText(search).split(' ').filter(Boolean);
  if (words.length === 0) return works;
  return works.filter((work) => {
    const { id, title, creators, licenses } = work;
    const text = foldText(
      [
        names.get(id) ?? '',
        title ?? '',
        ...creators.map(({ name }) => name),
        ...licenses.map((license) => `${license.name} ${license.title}`),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
};
