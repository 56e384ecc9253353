import type { Manner } from '../../../src/attribution/use';
import type { Credited, KeptWork } from '../../../src/library/entry';
import type { Work } from '../../../src/work/work';
import { aWork, credit } from '../attribution/a-work';

let number = 0;

const line = (given: object) => {
  number += 1;
  return { id: `entry-${number}`, deletedAt: null, note: '', tags: [], projects: [], digest: '', ...given };
};

/** A work by somebody, at an address of its own. */
export const workBy = (creator: string, name: string, given: Partial<Work> = {}): Work =>
  aWork({
    ...{ id: name, address: `https://works.example/${name}`, title: name },
    creators: [{ name: creator, address: null }],
    page: { address: `https://works.example/${name}`, title: name },
    ...given,
  });

export const saved = (work: Work, given: Partial<KeptWork> = {}): KeptWork => {
  const at = given.at ?? '2026-11-10T12:00:00.000Z';
  return { type: 'kept', work, at, seenAt: at, former: [], ...line(given) } as KeptWork;
};

export const credited = (work: Work, manner: Manner = 'as-is', given: Partial<Credited> = {}): Credited => {
  const at = given.at ?? '2026-11-10T12:00:00.000Z';
  return {
    ...{ type: 'credited', work, at, format: 'plain', text: 'credit', ...line(given) },
    attribution: { ...credit(work), manner },
  } as Credited;
};

export const payAt = (user: string): string[] => [`head lightning ${user}@pay.example`];
