import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import { badgeAgain, badgeText } from '../../../background/page/badge-text';
import { countWaiting } from '../../../background/page/from-store';
import { openStore, withStore } from '../../../background/store/db/open';
import { addGift, changeTip } from '../../../background/store/tips/tips';
import type { Gift } from '../../../src/tips/tip';

const AT = '2026-03-01T09:00:00.000Z';
const gift: Gift = {
  id: 'gift',
  comment: '',
  parts: [
    {
      manner: 'open',
      work: { about: 'https://blog.example/walk', title: 'A walk', creator: 'Ann Fell' },
      creator: 'ann',
      payee: {
        rail: 'link',
        address: 'https://liberapay.com/ann',
        host: 'liberapay.com',
        label: 'Liberapay',
        grade: 'page',
      },
      msat: 0,
      spoken: null,
      share: 'work',
    },
  ],
};

describe('the badge', () => {
  it('has a mark of its own only while a tip needs its person', () => {
    expect([badgeText(0, 0), badgeText(3, 0), badgeText(100, 0)]).toEqual(['', '3', '99+']);
    expect([badgeText(0, 1), badgeText(3, 2), badgeText(100, 1)]).toEqual(['!', '3!', '99+!']);
  });

  it('keeps its number when a tip begins to wait, waits on, or waits no more', () => {
    expect(['', '3', '3!', '99+'].map((text) => badgeAgain(text, 1))).toEqual(['!', '3!', '3!', '99+!']);
    expect(['!', '3', '3!'].map((text) => badgeAgain(text, 0))).toEqual(['', '3', '3']);
  });
});

describe('the tips that need their person', () => {
  it('are counted by the journal: from the page that was opened until the person has said what became of it', async () => {
    expect(await countWaiting()).toEqual({ needing: 0, asking: 0 });
    const id = await withStore(openStore, async (store) => (await addGift(store, gift, AT)).tips[0]?.id ?? '');
    expect(await countWaiting()).toEqual({ needing: 0, asking: 0 });
    await withStore(openStore, (store) => changeTip(store, id, () => ({ step: 'opened' }), AT));
    expect(await countWaiting()).toEqual({ needing: 1, asking: 1 });
    const end = { step: 'failed', code: 'cancelled', detail: '' } as const;
    await withStore(openStore, (store) => changeTip(store, id, () => end, AT));
    expect(await countWaiting()).toEqual({ needing: 0, asking: 0 });
  });
});
