import 'fake-indexeddb/auto';
import { openStore } from '../../../background/store/open';
import type { Store } from '../../../background/store/schema';

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
