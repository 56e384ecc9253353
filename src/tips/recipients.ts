import { lineageOf, type Recorded, type Source } from '../lineage/lineage';
import type { Seen, Work } from '../work/work';
import { keyOfCreator, signerOf } from './creator-key';
import type { Payee, Recipient } from './payee';
import { payeesOf, sortPayees } from './payees';
import { signedPayees } from './record-payees';

/** Somebody who may have a part of a gift: 0 made the work itself, 1 what it is made from, and so on. */
export interface SharingRecipient extends Recipient {
  generation: number;
}

const nameOf = (creators: Work['creators']): string | null => creators.map(({ name }) => name).join(', ') || null;

const ofSource = (source: Source, seen: Seen | null, loopback: boolean): SharingRecipient => {
  const { about, title, creators, generation, signedBy, payAt, seen: there } = source;
  const signed: Payee[] = signedPayees(payAt, signedBy);
  return {
    ...{ about, title, generation, name: nameOf(creators) },
    creator: keyOfCreator(creators, about, signedBy),
    payees: sortPayees([...signed, ...(seen && there ? payeesOf(seen, there, loopback) : [])]),
  };
};

/**
 * Who may be thanked for a work: its own creator first, then those whose works it is made from, the nearest first. Whoever cannot be paid
 * is in it with no payees.
 * @param seen the page that is looked at; null in the library
 * @param record what its credit record says (src/publish/open-record), with who signed it; null where none was opened
 * @param loopback as in offeredBy
 */
export const recipientsOf = (
  work: Work,
  seen: Seen | null,
  record: Recorded | null = null,
  loopback = false,
): SharingRecipient[] => {
  const signedBy = record?.signedBy ?? signerOf(work);
  const own: SharingRecipient = {
    ...{ about: work.address, title: work.title, name: nameOf(work.creators), generation: 0 },
    creator: keyOfCreator(work.creators, work.page.address, signedBy),
    payees: sortPayees([
      ...signedPayees(record?.payAt ?? [], record?.signedBy ?? null),
      ...(seen ? payeesOf(seen, work, loopback) : []),
    ]),
  };
  return [own, ...lineageOf(work, seen, record).map((source) => ofSource(source, seen, loopback))];
};
