import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createPublisher } from '../../../background/publish/publisher';
import type { Store } from '../../../background/store/db/schema';
import { readSettings, writeSettings } from '../../../background/store/settings/settings';
import { readBackup } from '../../../background/worker/read-backup';
import type { TargetState } from '../../../src/publish/share';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { depsOf, NODE, NOTHING_MORE, newStore } from '../publish/deps';
import { credited } from '../transfer/export/entries';

const AT = '2026-05-03T08:00:00.000Z';
const ROOT = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
const HEAD = { format: 'commoner-backup', version: 1, at: AT };

let store: Store;
beforeEach(async () => {
  store = await newStore();
});
afterEach(() => store.close());

const restore = async (lines: readonly object[], how: 'keep-mine' | 'look' = 'keep-mine') => {
  const text = [HEAD, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
  const result = await readBackup(store, new Blob([new Uint8Array(gzipSync(text))]), how, () => undefined);
  if (!('tally' in result)) throw new Error(result.job);
  return result;
};
const target = (given: Partial<TargetState> = {}): TargetState => ({
  ...{ target: 'kubo', address: 'http://127.0.0.1:5999', state: 'waiting', problem: null, at: AT },
  ...given,
});
const draft = {
  ...{ fileName: 'a.png', mediaType: 'image/png', size: 1, title: 'A', creator: '', license: 'CC-BY-4.0' },
  sources: [],
};
const share = (given: object = {}, row: object = {}) => ({
  share: {
    ...{ id: 's', file: null, sources: [], blocks: [], ...row },
    share: {
      ...{ id: 's', draft, root: ROOT, workCid: null, paths: [], size: 0, createdAt: AT, state: { step: 'held' } },
      ...{ targets: [], ...given },
    },
  },
});
const refused = async (line: object): Promise<boolean> =>
  (await restore([line])).unread.some(({ line: number }) => number === 2);

describe('a share of a backup', () => {
  it.each<[string, object]>([
    ['a node’s address with a path', { targets: [target({ address: 'http://127.0.0.1:5999/any?cmd=' })] }],
    ['a node’s address with a name and password', { targets: [target({ address: 'http://a:b@127.0.0.1:5999' })] }],
    ['no address of a node', { targets: [target({ address: '' })] }],
    ['a service over plain http', { targets: [target({ target: 'pinning-service', address: 'http://pin.example' })] }],
    [
      'a service’s address with a question',
      { targets: [target({ target: 'pinning-service', address: 'https://p.example/?a' })] },
    ],
    ['an address of this browser', { targets: [target({ target: 'browser', address: 'https://p.example' })] }],
    ['a root that would be more than a root in an address', { root: `${ROOT}&status=pinned` }],
    ['a license that nobody may choose', { draft: { ...draft, license: 'GPL-3.0-only' } }],
    ['another id than its row', { id: 't' }],
  ])('is refused with %s, as a message would be', async (_, given) => {
    expect(await refused(share(given))).toBe(true);
    expect(await store.count('shares')).toBe(0);
  });

  it('is refused with a block that is no CID', async () => {
    expect(await refused(share({}, { blocks: ['../a'] }))).toBe(true);
  });

  it('comes back with every place beyond this browser paused, whatever the backup says of it', async () => {
    const states = ['waiting', 'sending', 'pinned', 'unreachable', 'failed'] as const;
    const targets = states.map((state, i) => target({ state, address: `http://127.0.0.1:600${i}` }));
    const here = target({ target: 'browser', address: '', state: 'pinned' });
    await restore([share({ targets: [here, ...targets], progress: { done: 1, of: 2 } }, { file: 'another' })]);
    const row = await store.get('shares', 's');
    expect(row?.share.targets.map(({ state }) => state)).toEqual(['pinned', ...states.map(() => 'paused')]);
    expect(row?.file).toBeNull();
    expect(row?.share).not.toHaveProperty('progress');
  });

  it('has nobody asked: not when the browser starts, not when places are due, only on the person’s press', async () => {
    const asked: string[] = [];
    const pin = async () => undefined;
    const deps = depsOf(store, pin, () => new Map(), {
      now: () => new Date('2027-05-03T08:00:00.000Z'),
      target: async (kind, address) => {
        asked.push(`${kind} ${address}`);
        return { kind, address, ...NOTHING_MORE, pin };
      },
    });
    const elsewhere = target({ state: 'pinned' });
    await restore([share({ targets: [elsewhere, target({ address: NODE })] })]);
    const publisher = createPublisher(deps);
    await publisher.resume();
    await publisher.recheckDue();
    await publisher.list();
    await publisher.idle();
    expect(asked).toEqual([]);
    await publisher.retry({ id: 's' });
    await publisher.idle();
    // The person's own node is asked; the place that only the backup names waits for a press of its own.
    expect(asked).toEqual(['browser ', `kubo ${NODE}`]);
    const row = await store.get('shares', 's');
    expect(row?.share.targets.find(({ address }) => address === elsewhere.address)).toMatchObject({ state: 'paused' });
    const { target: kind, address } = elsewhere;
    const checked = await publisher.recheck({ id: 's', target: kind as 'kubo', address });
    expect(asked.at(-1)).toBe(`kubo ${address}`);
    expect(checked.targets.find((each) => each.address === address)).not.toHaveProperty('restored');
  });
});

describe('the settings of a backup', () => {
  const theirs = {
    ...{ kuboAddress: 'http://127.0.0.1:5999', creator: 'Ann', recheckDays: 1 },
    ...{ payAddresses: ['ben@pay.example'], fediverseInstance: 'ben.example' },
  };
  it('bring back no host and no payee by themselves, also where nothing was set here', async () => {
    const { asked } = await restore([{ settings: theirs }]);
    expect(await readSettings(store, DEFAULT_SETTINGS)).toEqual({
      ...DEFAULT_SETTINGS,
      creator: 'Ann',
      recheckDays: 1,
    });
    expect(asked).toEqual([
      { what: 'kuboAddress', here: [DEFAULT_SETTINGS.kuboAddress], theirs: [theirs.kuboAddress] },
      { what: 'payAddresses', here: [], theirs: theirs.payAddresses },
    ]);
  });

  it('are asked about before anything is written', async () => {
    const { asked } = await restore([{ settings: theirs }], 'look');
    expect(asked.map(({ what }) => what)).toEqual(['kuboAddress', 'payAddresses']);
    expect(await store.count('settings')).toBe(0);
  });

  it('are not asked about where they are what is set here', async () => {
    await writeSettings(store, theirs);
    expect((await restore([{ settings: theirs }])).asked).toEqual([]);
  });
});

describe('what else a backup holds', () => {
  it('has no project without a name, and no tag without letters', async () => {
    expect(await refused({ project: { id: 'p', name: ' ', createdAt: AT } })).toBe(true);
    expect(await refused({ entry: { ...credited('c'), tags: [' '] } })).toBe(true);
  });

  it('has no credit under a license that its page does not name', async () => {
    const entry = credited('c');
    const license = credited('d', { licenses: [{ ...entry.attribution.license }] }).attribution.license;
    const other = {
      ...entry,
      work: { ...entry.work, licenses: [], conflicts: [] },
      attribution: { ...entry.attribution, license },
    };
    expect(await refused({ entry: other })).toBe(true);
  });

  it('takes the place of no correction of another page by its id', async () => {
    const correction = (page: string) => ({
      ...{ page, subject: page, says: { is: 'not-licensed' } as const, note: '', was: [], id: 'one', at: AT },
    });
    await store.put('corrections', correction('https://a.example/'));
    await restore([{ correction: correction('https://b.example/') }]);
    expect((await store.getAll('corrections')).map(({ page }) => page)).toEqual(['https://a.example/']);
  });
});
