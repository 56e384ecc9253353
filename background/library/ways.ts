import { keepPayees, recordedPayees } from '../../src/tips/kept-payee';
import { LOOPBACK } from '../../src/tips/loopback';
import { payeesOf, sortPayees } from '../../src/tips/payees';
import type { Work } from '../../src/work/work';
import { seenAt } from '../page/seen';

/**
 * How the creator of a work can be paid, in the form that an entry keeps: by what its page says, which a tab shows, and what its record
 * said. Nobody is asked.
 */
export const waysOf = async (work: Work): Promise<string[]> => {
  const seen = await seenAt(work.page.address);
  return keepPayees(sortPayees([...recordedPayees(work), ...(seen ? payeesOf(seen, work, LOOPBACK) : [])]));
};
