import { nextItems } from '../../src/catalogue/item';
import { latestOf, type OwnCatalogue, type OwnPlace, type PendingVersion, withoutStep } from '../../src/catalogue/own';
import { type CatalogueTrouble, catalogueError, isCatalogueError } from '../../src/catalogue/problem';
import { writeVersion } from '../../src/catalogue/write';
import { packFiles } from '../../src/catalogue/zip';
import { codedOf } from '../../src/error/coded-error';
import { readProblem } from '../../src/publish/problem';
import { nameKey } from '../../src/publish/proof';
import { limitTime } from '../net/limit-time';
import { changeOwn, readKeptOwn, readOwn } from '../store/catalogue/own';
import { putFile } from '../store/publish/hand-over';
import { listShares } from '../store/publish/shares';
import { readSigner } from '../store/secrets/keys';
import { bring } from './bring';
import type { Deps } from './deps';
import { againAs, filesAgain } from './made-again';
import { findGround } from './own-place';

/** Milliseconds: a node may have to ask the network for a name. */
const UPDATE_MS = 300_000;
/** Under which the saved files are handed over: one, so that saving twice does not fill the disk. */
const FILE = 'catalogue';

const troubleOf = (error: unknown): CatalogueTrouble => (isCatalogueError(error) ? codedOf(error) : readProblem(error));

const forever = (): AbortSignal => new AbortController().signal;

/** Publishing one's own catalogue. A version is written down before anything of it is sent, and one is on its way at a time. */
export const createPublishing = (deps: Deps) => {
  let line: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(job: () => Promise<T>): Promise<T> => {
    const done = line.then(() => deps.awake(job));
    line = done.catch(() => undefined);
    return done;
  };
  /** Settles once nothing is on its way. */
  let bringing: Promise<unknown> = Promise.resolve();

  /** Writes the next version down, or the last one again where nothing is new. */
  const make = (signal: AbortSignal): Promise<OwnCatalogue> =>
    deps.withStore(async (store) => {
      const { own, items: known } = await readKeptOwn(store);
      const signer = await readSigner(store);
      const did = nameKey(signer.publicKey);
      const ground = await findGround(deps, own, known, did, signal);
      const shares = (await listShares(store)).map(({ share }) => share);
      const items = nextItems(ground.items, shares, own.leftOut);
      const name = own.name || (await deps.settings()).creator;
      const latest = latestOf(own);
      if (items.length === 0 && !ground.base) throw catalogueError('nothing-shared');
      const again = latest && againAs({ latest, ground, items, known, name });
      if (again) return changeOwn(store, (now) => ({ ...now, pending: { ...again, step: 'made', problem: null } }));
      const at = deps.now().toISOString();
      const { version, cid, previous, text } = await writeVersion(
        { items, name, url: ground.url, base: ground.base },
        signer,
        at,
      );
      const made = { version, cid, previous: [...previous], text, at, name, url: ground.url, key: did };
      const { root } = await filesAgain(made, items);
      const pending: PendingVersion = { ...made, root, items: items.length, step: 'made', problem: null };
      return changeOwn(store, ({ restored: _, ...now }) => ({ ...now, pending }), items);
    });

  /** Brings what is on its way to the node; what goes wrong is written down beside it. */
  const send = (): Promise<void> =>
    inTurn(async () => {
      try {
        await limitTime(UPDATE_MS, forever(), (signal) => bring(deps, signal));
      } catch (error) {
        const problem = troubleOf(error);
        await deps.withStore((store) =>
          changeOwn(store, (now) => ({ ...now, pending: now.pending && { ...now.pending, problem } })),
        );
      }
    });
  const startSending = (): void => {
    bringing = send().catch((error: unknown) => console.warn('Commoner: the catalogue was not sent', error));
  };

  return {
    read: (): Promise<OwnCatalogue> => deps.withStore(readOwn),
    write: ({ name, place, leftOut }: { name: string; place: OwnPlace; leftOut: string[] }): Promise<OwnCatalogue> =>
      deps.withStore((store) => changeOwn(store, (now) => ({ ...now, name, place, leftOut }))),
    /** Makes the next version. Answers once it is written down; sending to a node goes on afterwards. */
    update: async (): Promise<OwnCatalogue> => {
      const own = await inTurn(() => limitTime(UPDATE_MS, forever(), make));
      if (own.place?.at === 'node') startSending();
      return own;
    },
    /** Puts the files of the last version under a hand-over key, for a site of the person's. From then on it counts as published. */
    save: (): Promise<{ file: string; name: string }> =>
      inTurn(() =>
        deps.withStore(async (store) => {
          const { own, items } = await readKeptOwn(store);
          const latest = latestOf(own);
          if (!latest) throw catalogueError('nothing-shared');
          const { files } = await filesAgain(latest, items);
          const packed = new Blob([packFiles(files, latest.at)], { type: 'application/zip' });
          const file = await putFile(FILE, packed);
          if (own.place?.at === 'web')
            await changeOwn(store, (now) =>
              now.pending ? { ...now, published: withoutStep(now.pending), pending: null } : now,
            );
          return { file, name: `catalogue-${latest.version}.zip` };
        }),
      ),
    /** Takes up what a dead background left; what failed waits for a press. */
    resume: async (): Promise<void> => {
      const { place, pending } = await deps.withStore(readOwn);
      if (place?.at === 'node' && pending && pending.problem === null) startSending();
    },
    idle: async (): Promise<void> => {
      await bringing;
    },
  };
};
