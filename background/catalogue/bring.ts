import { type PendingVersion, withoutStep } from '../../src/catalogue/own';
import { catalogueError } from '../../src/catalogue/problem';
import { problemError } from '../../src/publish/problem';
import { changeOwn, readKeptOwn } from '../store/catalogue/own';
import type { Deps } from './deps';
import { filesAgain } from './made-again';
import { openOwnName, readThere, wordFor } from './own-place';

/** Changes the version that is on its way, if it is still the same one. */
const changePending = (deps: Deps, { cid }: PendingVersion, how: (now: PendingVersion) => PendingVersion) =>
  deps.withStore((store) =>
    changeOwn(store, (own) => (own.pending?.cid === cid ? { ...own, pending: how(own.pending) } : own)),
  );

/**
 * Brings the version that is on its way to the node and has its name lead there. Each step is written down, so it may be called again after any
 * end. What the name leads to is read right before: a newer version that was not made here stays, and is told.
 * @throws CatalogueProblem newer-there or other-key; ProblemCode what the node says
 */
export const bring = async (deps: Deps, signal: AbortSignal): Promise<void> => {
  const { own, items } = await deps.withStore(readKeptOwn);
  const { pending } = own;
  if (!pending || own.place?.at !== 'node') return;
  const target = await deps.target();
  if (pending.step === 'made') {
    const { root, blocks } = await filesAgain(pending, items);
    if (root !== pending.root) throw problemError('unknown', 'the catalogue is not the one that was written down');
    await target.pin(
      {
        ...{ root, blocks: [...blocks.keys()], name: pending.name || 'Catalogue' },
        read: async (cid) => {
          const part = blocks.get(cid);
          if (!part) throw problemError('unknown', `block missing: ${cid}`);
          return { part, length: part.length };
        },
        confirmed: { blocks: 0, bytes: 0 },
        confirm: async () => undefined,
        origins: async () => [],
      },
      signal,
    );
    await changePending(deps, pending, (now) => ({ ...now, step: 'pinned' }));
  }
  const node = await deps.node();
  const name = await node.needName(wordFor(pending.key), signal);
  const before = await openOwnName(deps, name, signal);
  if (before && (await readThere(before, pending, pending.key, signal))) throw catalogueError('newer-there');
  await node.publish(wordFor(pending.key), pending.root, signal);
  if ((await node.resolveOwn(name, signal))?.root !== pending.root)
    throw problemError('unknown', 'the name does not lead to what was published');
  const former = own.published?.root;
  await deps.withStore((store) =>
    changeOwn(store, (now) =>
      now.pending?.cid === pending.cid ? { ...now, published: withoutStep(now.pending), pending: null } : now,
    ),
  );
  // Its pages are in the new one, too. Whether the node could do without the rest of the old one is no matter of this catalogue.
  if (former && former !== pending.root) await target.unpin(former, signal).catch(() => undefined);
};
