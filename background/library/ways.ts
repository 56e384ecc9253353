import type { Credited, KeptWork } from '../../src/library/entry';
import type { CreditInput, KeepInput } from '../../src/message/library';
import { keepPayees } from '../../src/tips/kept-payee';
import { LOOPBACK } from '../../src/tips/loopback';
import { payeesOf } from '../../src/tips/payees';
import type { Work } from '../../src/work/work';
import { seenAt } from '../page/seen';
import { keepWork, recordCredit } from './library';

/**
 * How the creator of a work can be paid by what its page says, if a tab shows it, in the form that an entry keeps. Nobody is asked. What the
 * work itself brings along is not believed: it may have come from a file.
 */
const waysOf = async (work: Work): Promise<string[]> => {
  const seen = await seenAt(work.page.address);
  return seen ? keepPayees(payeesOf(seen, work, LOOPBACK)) : [];
};

/** Keeps a work with what is known of paying its creator. What comes with it was told by a checked record. */
export const keepWithWays = async (input: KeepInput): Promise<KeptWork> =>
  keepWork({ ...input, payAt: input.payAt ?? (await waysOf(input.work)) });

/** Writes down a credit with what is known of paying the work's creator. */
export const recordWithWays = async (input: CreditInput): Promise<Credited> =>
  recordCredit(input, await waysOf(input.work));
