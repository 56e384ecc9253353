import 'fake-indexeddb/auto';
import { openStore } from '../../../background/store/db/open';
import type { Store } from '../../../background/store/db/schema';
import type { Signal } from '../../../src/signal/signal';
import type { Work } from '../../../src/work/work';
import { aWork } from '../attribution/a-work';

let number = 0;

/** The name of a database that no other test has. */
export const freshName = (): string => {
  number += 1;
  return `test-${number}`;
};

export const freshStore = (): Promise<Store> => openStore(freshName());

/** A moment: so many minutes after the first. */
export const minute = (count: number): string => new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString();

/** A store in which the disk is full: every write ends as the browser ends it then. */
export const withFullDisk = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  const { put, add } = IDBObjectStore.prototype;
  const refuse = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse });
  try {
    return await work();
  } finally {
    Object.assign(IDBObjectStore.prototype, { put, add });
  }
};

/** Something that a page said. */
export const STATED: Signal = {
  ...{ says: 'license', evidence: 'statement', about: '', value: 'https://creativecommons.org/licenses/by/4.0/' },
  ...{ words: 'CC BY 4.0', place: 'p:0' },
};
export const STATES = { evidence: [STATED] };
export const photo = (number: number, given: Partial<Work> = {}): Work =>
  aWork({ address: `https://photos.example/${number}.jpg`, title: `Photo ${number}`, ...given });
