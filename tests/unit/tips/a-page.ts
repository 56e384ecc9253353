import type { Signal } from '../../../src/signal/signal';
import type { Offer, Standing } from '../../../src/signal/support';
import type { Seen } from '../../../src/work/work';

export const PAGE = 'https://blog.example/walk';

/** That a page says where its author is paid. */
export const support = (value: string, standing: Standing, offer: Offer, given: Partial<Signal> = {}): Signal => ({
  ...{ says: 'support', evidence: 'support', about: '', value, words: value, place: '1/2' },
  detail: `${standing} ${offer}`,
  ...given,
});

/** A page of Ann's with these ways to pay. */
export const aPage = (...supports: Signal[]): Seen => ({
  page: { address: PAGE, title: 'A walk' },
  ...{ works: [], creators: [{ name: 'Ann Fell', address: null }], supports, records: [], machines: [] },
  ...{ isFile: false, more: false, ms: 1 },
});
