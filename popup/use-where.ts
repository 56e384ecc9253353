import { useEffect, useState } from 'preact/hooks';
import type { Origin } from '../src/publish/origin';
import { readKuboAddress } from '../src/publish/settings';
import { readSharedAddress } from '../src/publish/shared-address';
import { ask } from './ask';

export const PLACES = ['here', 'node', 'gateway'] as const;

/** Known to give raw blocks. It is asked where a person chooses it, and never otherwise. */
const USUAL_GATEWAY = 'https://trustless-gateway.link';

/** Where a person wants a shared work to come from. */
export interface Where {
  place: (typeof PLACES)[number];
  /** Addresses as written. */
  node: string;
  gateway: string;
}

/** Where to look, beginning with this browser; the node is that of the settings. */
export const useWhere = (): { where: Where; setWhere: (where: Where) => void } => {
  const [where, setWhere] = useState<Where>({ place: 'here', node: '', gateway: USUAL_GATEWAY });
  useEffect(() => {
    ask('settings.read', null).then(
      ({ kuboAddress }) => setWhere((now) => ({ ...now, node: now.node || kuboAddress })),
      () => undefined,
    );
  }, []);
  return { where, setWhere };
};

/** The same place, or the gateway that a pasted address names. */
export const followLink = (where: Where, address: string): Where => {
  const gateway = readSharedAddress(address)?.gateway;
  return gateway ? { ...where, place: 'gateway', gateway } : where;
};

/** The origin that is meant, or null where its address is none. */
export const originOf = ({ place, node, gateway }: Where): Origin | null => {
  if (place === 'here') return { from: 'here' };
  const address = readKuboAddress(place === 'node' ? node : gateway);
  return address ? { from: place, address } : null;
};
