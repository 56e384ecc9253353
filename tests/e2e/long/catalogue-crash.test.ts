import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Deps } from '../../../background/catalogue/deps';
import { createFollowing } from '../../../background/catalogue/following';
import { createPublishing } from '../../../background/catalogue/publishing';
import { openNode } from '../../../background/catalogue/source';
import { nodeNames } from '../../../background/publish/node/names';
import { openKubo } from '../../../background/publish/source/kubo';
import { kuboTarget, type NodeAccess } from '../../../background/publish/target/kubo';
import type { Store } from '../../../background/store/db/schema';
import { poll } from '../../../scripts/browser/poll.mjs';
import { aShare, depsOf, shareAll } from '../../unit/catalogue/deps';
import { newStore } from '../../unit/publish/deps';
import { withKubo } from '../need';
import { random, seed } from './chance';
import { type Kubo, startKubo } from './kubo';

/** Times that the node is ended in the middle, and milliseconds after a press in which that is. */
const CRASHES = 25;
const WITHIN = 400;

/** Node asks for no permission, and carries no Origin. */
const ACCESS: NodeAccess = { allows: async () => true, asOwnOrigin: (_, job) => job() };

withKubo('a catalogue and a real Kubo, without a browser', () => {
  let kubo: Kubo;
  let store: Store;
  beforeAll(async () => {
    kubo = await startKubo();
    store = await newStore();
  });
  afterAll(() => kubo?.stop());
  const deps = (): Deps => {
    const node = nodeNames(kubo.address, ACCESS, null);
    return {
      ...depsOf(store),
      node: async () => node,
      target: async () => kuboTarget(kubo.address, ACCESS),
      open: async (address, _, signal) => {
        if (address.at === 'web') throw new Error('not asked');
        return openNode(address, node, await openKubo(kubo.address, ACCESS, null, signal), signal);
      },
    };
  };

  it('is published in order, each version once, however often the node crashes, and followed as a whole', async () => {
    const shares = await Promise.all(Array.from({ length: 401 }, (_, i) => aShare(i + 1)));
    await shareAll(store, shares);
    let url = '';
    for (let turn = 1; turn <= CRASHES; turn += 1) {
      const own = createPublishing(deps());
      const leftOut = turn % 2 === 0 ? [`ipfs://${shares[0]?.root}`] : [];
      await own.write({ name: `Turn ${turn}`, place: { at: 'node' }, leftOut });
      const first = own.update().then(own.idle, () => undefined);
      const end = performance.now() + random(WITHIN);
      await poll(async () => performance.now() > end, 'the moment');
      await kubo.crash();
      await first;
      // A person presses again where it did not get there.
      for (let now = await own.read(); now.pending || now.published?.name !== `Turn ${turn}`; now = await own.read())
        await own.update().then(own.idle, () => undefined);
      const { published } = await own.read();
      url = published?.url ?? '';
      const resolved = String(await kubo.ipfs('name', 'resolve', url.replace('ipns://', '/ipns/'))).trim();
      expect([seed, turn, published?.version, resolved]).toEqual([seed, turn, turn, `/ipfs/${published?.root}`]);
    }
    const followed = await createFollowing(deps(), async () => undefined).follow({ address: url, page: '', key: '' });
    expect([seed, followed.known.version, followed.kinds]).toEqual([seed, CRASHES, { work: 401 }]);
  });
});
