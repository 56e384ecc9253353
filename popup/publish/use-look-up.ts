import { useRef, useState } from 'preact/hooks';
import { type LookedUp, lookUp, originsFor, type Where } from '../../src/publish/look-up';
import type { Origin } from '../../src/publish/origin';
import type { SharedAddress } from '../../src/publish/shared-address';
import { readOrigin } from '../../src/settings/settings';
import { ask } from '../platform/ask';
import { permit } from '../platform/permit';
import { say, type Told, tellProblem } from '../platform/told';
import { t, wordFor } from '../platform/words';

/** A gateway that may be asked, once a person presses for it. */
interface Offer {
  host: string;
  origin: Origin;
}

/** A work that was found, and where. */
export type Found = Extract<LookedUp, { origin: Origin }>;

const tellOf = ({ problem }: Extract<LookedUp, { opened: null }>, hasOffer: boolean): Told =>
  problem.code === 'not-found'
    ? { words: t(hasOffer ? 'open_notFound' : 'open_notFoundAnywhere'), detail: problem.detail }
    : tellProblem(problem);

/** Looks for a shared work, place by place, and says where it looks. One look at a time: an older one that answers late is dropped. */
export const useLookUp = () => {
  const turn = useRef(0);
  /** The name under which what is under way can be ended, or null. */
  const underWay = useRef<string | null>(null);
  const [busy, setBusy] = useState(false);
  const cancel = async (): Promise<void> => {
    if (underWay.current) await ask('publish.stop', { id: underWay.current });
  };
  const [status, setStatus] = useState('');
  const [told, setTold] = useState<Told | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);

  const look = async (root: string, origins: readonly Origin[], next: Offer | null): Promise<Found | null> => {
    turn.current += 1;
    // Nobody waits for the look before this one any more.
    cancel().catch(() => undefined);
    const mine = turn.current;
    setTold(null);
    setOffer(null);
    const asking = lookUp(origins, (origin) => {
      if (mine === turn.current) {
        setStatus(wordFor('open_looking', origin.from));
        // A node may look through the whole network; nobody has to wait for it.
        if (origin.from === 'node') setOffer(next);
      }
      const id = crypto.randomUUID();
      underWay.current = id;
      setBusy(true);
      return ask('publish.open', { root, origin, id });
    });
    const found = await asking.finally(() => {
      if (mine !== turn.current) return;
      underWay.current = null;
      setBusy(false);
      setStatus('');
    });
    if (mine !== turn.current) return null;
    setOffer(found.opened ? null : next);
    if (found.opened) return found;
    setTold(tellOf(found, next !== null));
    return null;
  };

  return {
    status,
    told,
    offer,
    busy,
    /** Ends what is under way: nothing more is asked for. */
    cancel,
    setStatus,
    setTold,
    /** Looks where a person said. It may ask the browser for leave, and so has to be called inside their press. */
    lookUp: async ({ root, gateway }: SharedAddress, where: Where): Promise<Found | null> => {
      const origins = originsFor(where, gateway);
      if (!origins) {
        setTold(say(t('settings_kuboWrong')));
        return null;
      }
      const [only] = origins;
      if (where.place === 'node' && only?.from === 'node' && !(await permit(only.address))) {
        setTold(say(t('problem_permission_missing')));
        return null;
      }
      const address = readOrigin(where.gateway);
      const isAsked = origins.some(({ from }) => from === 'gateway');
      const next =
        address && !isAsked ? { host: new URL(address).host, origin: { from: 'gateway', address } as const } : null;
      return look(root, origins, where.place === 'here' ? null : next);
    },
    /** Looks in a file that was handed over. */
    lookInFile: (root: string, file: string) => look(root, [{ from: 'file', file }], null),
    /** Looks at the gateway that is offered: the press that calls this is the person's leave. */
    lookAt: (root: string, { origin }: Offer) => look(root, [origin], null),
  };
};
