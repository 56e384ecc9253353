import type { Corrected } from '../../src/correction/correction';
import type { License } from '../../src/license/license';
import type { Work } from '../../src/work/work';
import { ask } from '../platform/ask';
import type { Said } from './CorrectForm';

/**
 * Says what is wrong with a work of a page, or what the license is of a page that names none.
 * @returns the id of the correction
 * @throws a CodedError where it could not be written down
 */
export const correctWork = async ({ canonical }: Corrected, work: Work | null, said: Said): Promise<string> => {
  const was = work?.licenses.map(({ id }) => id) ?? [];
  return (await ask('work.correct', { page: canonical, subject: work?.id ?? canonical, was, ...said })).id;
};

/** A work that is in the library is there as it is corrected. */
export const keepAgain = async ({ works }: Corrected, subject: string): Promise<void> => {
  const work = works.find(({ id }) => id === subject);
  const [known] = work ? await ask('work.find', { works: [work] }) : [];
  if (work && known?.id) await ask('work.keep', { work, thumbnail: null, project: null });
};

/** Every license that a page names, each once. */
export const licensesOn = ({ works, dismissed }: Corrected): License[] => {
  const named = [...works, ...dismissed].flatMap(({ licenses, conflicts }) => [...licenses, ...conflicts]);
  return named.filter(({ id }, i) => named.findIndex((other) => other.id === id) === i);
};
