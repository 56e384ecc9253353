import { READERS } from '../../../src/lookup/read/readers';
import type { Subject } from '../../../src/lookup/record';
import { findRecord } from '../../../src/lookup/records';
import type { NamedRecord } from '../../../src/work/work';

/** What a person asks about: a page, or something in it. */
export const subject = (page: string, address = page, ...named: NamedRecord[]): Subject => ({ page, address, named });
/** Where it is asked about. */
export const where = (asked: Subject) => findRecord(asked)?.address ?? null;

/** What the place that keeps a record makes of an answer: what, of what, the value, and a creator's address. */
export const read = (asked: Subject, answer: unknown) => {
  const place = findRecord(asked);
  if (!place) return [];
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return READERS[place.source.id](text, asked).map(({ says, about, value, detail }) =>
    says === 'creator' ? [says, about, value, detail] : [says, about, value],
  );
};
