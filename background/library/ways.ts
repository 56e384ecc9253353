import { keepPayees } from '../../src/tips/kept-payee';
import { LOOPBACK } from '../../src/tips/loopback';
import { payeesOf } from '../../src/tips/payees';
import type { Work } from '../../src/work/work';
import { seenAt } from '../page/seen';

/**
 * How the creator of a work can be paid by what its page says, if a tab shows it, in the form that an entry keeps. Nobody is asked. What the
 * work itself brings along is not believed: it may have come from a file.
 */
export const waysOf = async (work: Work): Promise<string[]> => {
  const seen = await seenAt(work.page.address);
  return seen ? keepPayees(payeesOf(seen, work, LOOPBACK)) : [];
};
