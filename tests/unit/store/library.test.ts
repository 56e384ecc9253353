import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Store } from '../../../background/store/db/schema';
import { edit } from '../../../background/store/library/edit';
import { keep, record } from '../../../background/store/library/keep';
import { find, list, read, readUses } from '../../../background/store/library/read';
import { remove, restore } from '../../../background/store/library/remove';
import { settle } from '../../../background/store/search/postings';
import { walk } from '../../../background/store/search/walk';
import type { Entry } from '../../../src/library/entry';
import { fromId } from '../../../src/license/from-id';
import type { License } from '../../../src/license/license';
import type { Work } from '../../../src/work/work';
import { aWork } from '../attribution/a-work';
import { credited } from '../transfer/export/entries';
import { freshStore, minute, photo, STATED, STATES } from './a-store';

let store: Store;
beforeEach(async () => {
  store = await freshStore();
});
afterEach(() => store.close());

const licensed = (id: string): Pick<Work, 'licenses'> => ({ licenses: [fromId(id) as License] });
const keepAt = (work: Work, at: number) => keep(store, work, { now: minute(at) });
const query = (search = '', from = 0, limit = 50) => list(store, { query: { search, filter: {} }, from, limit });
const titles = async (search = '') => (await query(search)).entries.map(({ work }) => work.title);
const walkAll = async (evidence: boolean): Promise<Entry[]> => {
  const found: Entry[] = [];
  for await (const batch of walk(
    store,
    { query: { search: '', filter: {} } },
    { order: 'newest', evidence, size: 2 },
  )) {
    found.push(...batch);
  }
  return found;
};

describe('keeping', () => {
  it('writes a work down with its evidence and the time', async () => {
    const kept = await keepAt(aWork(), 1);
    expect(kept).toMatchObject({ type: 'kept', work: aWork(), at: minute(1), seenAt: minute(1), deletedAt: null });
    expect(kept.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await read(store, kept.id)).toEqual(kept);
  });

  it('of the same work once more brings its one row up to date', async () => {
    const first = await keepAt(aWork(), 1);
    const again = await keepAt(aWork({ id: 'seen-elsewhere', title: 'A better title' }), 2);
    expect(again).toMatchObject({ id: first.id, at: minute(1), seenAt: minute(2), former: [] });
    expect(await titles()).toEqual(['A better title']);
    expect(await titles('better')).toEqual(['A better title']);
  });

  it.each([
    ['http://www.photos.example/1.jpg?utm_source=mail', 'https://photos.example/1.jpg'],
    [
      'https://gateway.example/ipfs/bafybeigow5nbzoqq3ub2p7hmkkyjnjeq6nuexj5gc7yjz2mqy3ogq3ddeu/',
      'ipfs://bafybeigow5nbzoqq3ub2p7hmkkyjnjeq6nuexj5gc7yjz2mqy3ogq3ddeu',
    ],
    [
      'https://upload.wikimedia.org/wikipedia/commons/thumb/a/ab/N.jpg/220px-N.jpg',
      'https://upload.wikimedia.org/wikipedia/commons/a/ab/N.jpg',
    ],
  ])('knows %s as %s', async (one, other) => {
    const first = await keepAt(photo(1, { address: one }), 1);
    expect((await keepAt(photo(1, { address: other }), 2)).id).toBe(first.id);
    expect((await query()).total).toBe(1);
  });

  it('knows a file by its hash at another address', async () => {
    const hash = { says: 'digest', evidence: 'file', about: '', value: 'sha256:00ff', words: '', place: '' } as const;
    const first = await keepAt(photo(1, { evidence: [hash] }), 1);
    expect((await keepAt(photo(2, { evidence: [hash] }), 2)).id).toBe(first.id);
    expect((await keepAt(photo(1), 3)).id).toBe(first.id);
  });

  it('of a work whose license changed keeps what its page said before', async () => {
    const before = photo(1, { ...licensed('CC-BY-4.0'), ...STATES });
    await keepAt(before, 1);
    await keepAt(before, 5);
    const { id, former } = await keepAt(photo(1, { ...licensed('CC-BY-NC-4.0'), evidence: [] }), 9);
    expect(former).toMatchObject([
      {
        licenses: ['CC-BY-4.0'],
        from: minute(1),
        until: minute(5),
        page: before.page.address,
        evidence: before.evidence,
      },
    ]);
    expect(await read(store, id)).toMatchObject({ former });
    expect(former[0]?.digest).not.toBe('');
  });

  it('of a work whose license a person corrected calls that no change of the page', async () => {
    await keepAt(photo(1, licensed('CC-BY-4.0')), 1);
    const said = { says: 'license', evidence: 'person', about: '', value: 'CC0-1.0', words: '', place: '' } as const;
    expect((await keepAt(photo(1, { ...licensed('CC0-1.0'), evidence: [said] }), 2)).former).toEqual([]);
  });

  it('at the same moment from two windows makes one row', async () => {
    const [one, two] = await Promise.all([keepAt(aWork(), 1), keepAt(aWork(), 1)]);
    expect(one.id).toBe(two.id);
    expect((await query()).total).toBe(1);
  });

  it('of a deleted work brings it back as the newest, with what the person wrote', async () => {
    const { id } = await keepAt(photo(1), 1);
    await edit(store, { ids: [id] }, { note: 'mine' });
    await keepAt(photo(2), 2);
    await remove(store, { ids: [id] }, minute(3));
    expect(await keepAt(photo(1), 4)).toMatchObject({ id, note: 'mine', at: minute(4) });
    expect(await titles()).toEqual(['Photo 1', 'Photo 2']);
    expect(await restore(store, minute(3))).toBe(0);
  });

  it('for a project puts it there, and into no other', async () => {
    await keep(store, photo(1), { now: minute(1), project: 'p' });
    expect((await keep(store, photo(1), { now: minute(2), project: 'q' })).projects).toEqual(['p', 'q']);
  });
});

describe('a work on a page', () => {
  it('is known with its license and its credits, and whether the page says something else now', async () => {
    const work = photo(1, licensed('CC-BY-4.0'));
    expect(await find(store, [work])).toEqual([null]);
    const { id } = await keepAt(work, 1);
    await record(store, credited('c', work));
    await record(store, { ...credited('d', work), at: minute(9) });
    const known = { id, at: minute(1), licenses: ['CC-BY-4.0'], credited: 2 };
    expect(await find(store, [work, photo(2)])).toEqual([{ ...known, changed: false }, null]);
    expect(await find(store, [{ ...work, ...licensed('CC0-1.0') }])).toEqual([{ ...known, changed: true }]);
    expect((await readUses(store, id)).map((use) => use.id)).toEqual(['c', 'd']);
  });

  it('that was only credited is known as that', async () => {
    await record(store, credited('c', photo(1)));
    expect(await find(store, [photo(1)])).toMatchObject([{ id: null, at: null, credited: 1, changed: false }]);
  });
});

describe('listing', () => {
  it('goes through all parts, the newest first, each entry once, also over months', async () => {
    const times: string[] = [];
    for (let number = 0; number < 25; number += 1) {
      times.push((await keepAt(photo(number), number * 60 * 24 * 11)).at);
      if (number === 12) await settle(store, 0);
    }
    const seen: string[] = [];
    for (let from = 0; from < 28; from += 4) {
      const page = await query('', from, 4);
      expect([page.total, page.found]).toEqual([25, 25]);
      seen.push(...page.entries.map(({ at }) => at));
    }
    expect(seen).toEqual(times.reverse());
  });

  it('brings no evidence, but for what a person said', async () => {
    const said = { says: 'license', evidence: 'person', about: '', value: 'CC0-1.0', words: 'no', place: '' } as const;
    const work = aWork();
    const evidence = [said, STATED];
    await keepAt({ ...work, evidence }, 1);
    expect((await query()).entries[0]?.work.evidence).toEqual([said]);
    expect((await walkAll(false))[0]?.work.evidence).toEqual([said]);
    expect((await walkAll(true))[0]?.work.evidence).toEqual(evidence);
  });

  it('has the credits that were copied among the kept works', async () => {
    await keepAt(photo(1), 1);
    await record(store, credited('c'));
    expect((await query()).entries.map(({ type }) => type)).toEqual(['credited', 'kept']);
    expect((await walkAll(false)).map(({ type }) => type)).toEqual(['credited', 'kept']);
  });

  it('keeps what was read of a work and its credits once', async () => {
    await keepAt(aWork(STATES), 1);
    await record(store, credited('c', STATES));
    await record(store, credited('d', STATES));
    expect(await store.count('evidence')).toBe(1);
  });
});

describe.each([
  ['before the index is in order', false],
  ['after it', true],
])('searching, %s,', (_, settled) => {
  beforeEach(async () => {
    await keepAt(photo(1, { title: 'Čajovna U Řeky', creators: [{ name: 'José Ångström', address: null }] }), 1);
    await keepAt(photo(2, { title: 'Straße im Regen', creators: [{ name: 'Søren Łoś', address: null }] }), 2);
    await keepAt(photo(3, { title: '夕日の海', creators: [{ name: 'عَلِيّ', address: null }] }), 3);
    if (settled) await settle(store, 0);
  });

  it.each([
    ['cajovna', 'Čajovna U Řeky'],
    ['ANGSTROM reky', 'Čajovna U Řeky'],
    ['A\u030angstro\u0308m', 'Čajovna U Řeky'],
    ['strasse soren', 'Straße im Regen'],
    ['STRASSE', 'Straße im Regen'],
    ['los', 'Straße im Regen'],
    ['夕日', '夕日の海'],
    ['海', '夕日の海'],
    ['日の海', '夕日の海'],
    ['علي', '夕日の海'],
  ])('for %s finds %s', async (words, title) => {
    expect(await titles(words)).toEqual([title]);
  });

  it('finds as one types, whatever the length of what is there already', async () => {
    for (let length = 2; length <= 'angstrom'.length; length += 1) {
      expect(await titles('angstrom'.slice(0, length))).toContain('Čajovna U Řeky');
    }
    expect(await titles('ngstrom')).toEqual([]);
  });

  it('looks at hosts and licenses too, and wants every word', async () => {
    expect(await titles('photos.example cc by')).toHaveLength(3);
    expect(await titles('blog.example CC-BY-4.0')).toHaveLength(3);
    expect(await titles('cajovna strasse')).toEqual([]);
  });

  it('looks at notes and tags, as they are now', async () => {
    const [first] = (await query('cajovna')).entries;
    const ids = { ids: [first?.id ?? ''] };
    await edit(store, ids, { note: 'for the Übersicht', addTags: ['river'] });
    expect(await titles('ubersicht river')).toEqual(['Čajovna U Řeky']);
    if (settled) await settle(store, 0);
    await edit(store, ids, { note: '', removeTags: ['river'] });
    expect(await titles('ubersicht')).toEqual([]);
    if (settled) await settle(store, 0);
    expect(await titles('river')).toEqual([]);
    expect(await titles('cajovna')).toHaveLength(1);
  });

  it('counts the whole library, whatever it finds', async () => {
    expect(await query('cajovna')).toMatchObject({ total: 3, found: 1 });
  });
});
