import { useRef, useState } from 'preact/hooks';
import { type Found, type LookedUp, lookUp, originsFor, type Where } from '../../src/publish/look-up';
import type { Opened } from '../../src/publish/opened';
import type { Origin } from '../../src/publish/origin';
import type { SharedAddress } from '../../src/publish/shared-address';
import { readOrigin } from '../../src/settings/settings';
import { ask } from '../platform/ask';
import { Complaint, tell, tellProblem } from '../platform/explain';
import { permit } from '../platform/permit';
import { t, wordFor } from '../platform/words';
import { type Outcome, useAction } from '../ui/use-action';

/** A gateway that may be asked, once a person presses for it. */
interface Offer {
  host: string;
  origin: Origin;
}

/** Where one look goes, and what is offered if it finds nothing. */
interface Going {
  origins: readonly Origin[];
  next: Offer | null;
}

const toldOf = ({ problem: { code, detail } }: Extract<LookedUp, { ok: false }>, hasOffer: boolean): Outcome => {
  const told =
    code === 'not-found'
      ? { words: t(hasOffer ? 'open_notFound' : 'open_notFoundAnywhere'), detail }
      : tellProblem({ code, detail });
  return { text: told.words, detail: told.detail, tone: 'error' };
};

/** Where to look as a person said. It asks the browser for leave, and so has to be called inside their press. */
const whereTo = async ({ gateway }: SharedAddress, where: Where): Promise<Going> => {
  const origins = originsFor(where, gateway);
  if (!origins) throw new Complaint(t('settings_kuboWrong'));
  const [only] = origins;
  if (where.place === 'node' && only?.from === 'node' && !(await permit(only.address)))
    throw new Complaint(t('problem_permission_missing'));
  const address = readOrigin(where.gateway);
  const isAsked = origins.some(({ from }) => from === 'gateway');
  const next =
    address && !isAsked ? { host: new URL(address).host, origin: { from: 'gateway', address } as const } : null;
  return { origins, next: where.place === 'here' ? null : next };
};

/**
 * Looks for a shared work, place by place, and says where it looks. One look at a time: an older one that ends late says nothing.
 * @param onFound takes a work that was found, and returns what to say of it
 */
export const useLookUp = (onFound: (found: Found, root: string) => Promise<string | Outcome>) => {
  const { said, busy, run, say, complain } = useAction(tell);
  const turn = useRef(0);
  /** The name under which what is under way can be ended, or null. */
  const underWay = useRef<string | null>(null);
  const [isLooking, setLooking] = useState(false);
  const [offer, setOffer] = useState<Offer | null>(null);
  const stop = async (): Promise<void> => {
    if (underWay.current) await ask('publish.stop', { id: underWay.current });
  };

  const look = (root: string, where: () => Promise<Going>): Promise<boolean> => {
    turn.current += 1;
    // Nobody waits for the look before this one any more.
    stop().catch(() => undefined);
    const mine = turn.current;
    const isLate = (): boolean => mine !== turn.current;
    setOffer(null);
    return run(async (meanwhile) => {
      try {
        const { origins, next } = await where();
        const open = (origin: Origin): Promise<Opened> => {
          const id = crypto.randomUUID();
          if (!isLate()) {
            meanwhile(wordFor('open_looking', origin.from));
            // A node may look through the whole network; nobody has to wait for it.
            if (origin.from === 'node') setOffer(next);
            underWay.current = id;
            setLooking(true);
          }
          return ask('publish.open', { root, origin, id });
        };
        const found = await lookUp(origins, open).finally(() => {
          if (isLate()) return;
          underWay.current = null;
          setLooking(false);
          meanwhile('');
        });
        if (isLate()) return '';
        setOffer(found.ok ? null : next);
        return found.ok ? await onFound(found.value, root) : toldOf(found, next !== null);
      } catch (error) {
        if (isLate()) return '';
        throw error;
      }
    });
  };

  return {
    said,
    /** Whether a work is looked for, which `cancel` ends. */
    isLooking,
    /** Whether that, or whatever else `run` does, is not over. */
    isBusy: busy !== null,
    offer,
    run,
    say,
    /** Ends what is under way: nothing more is asked for. */
    cancel: () => void stop().catch(complain),
    /** Looks where a person said, inside their press. */
    lookUp: (address: SharedAddress, where: Where) => look(address.root, () => whereTo(address, where)),
    /** Looks in a file that was handed over. */
    lookInFile: (root: string, handOver: () => Promise<string>) =>
      look(root, async () => ({ origins: [{ from: 'file', file: await handOver() }], next: null })),
    /** Looks at the gateway that is offered: the press that calls this is the person's leave. */
    lookAt: (root: string, { origin }: Offer) => look(root, async () => ({ origins: [origin], next: null })),
  };
};
