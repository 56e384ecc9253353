import { useEffect, useState } from 'preact/hooks';
import type { Where } from '../../src/publish/look-up';
import { readSharedAddress } from '../../src/publish/shared-address';
import { ask } from '../platform/ask';

/** Known to give raw blocks. It is asked where a person presses for it, and never otherwise. */
const USUAL_GATEWAY = 'https://trustless-gateway.link';

/** Where to look, beginning with this browser; the node is that of the settings. */
export const useWhere = (): { where: Where; setWhere: (where: Where) => void } => {
  const [where, setWhere] = useState<Where>({ place: 'anywhere', node: '', gateway: USUAL_GATEWAY });
  useEffect(() => {
    ask('settings.read', null).then(
      ({ kuboAddress }) => setWhere((now) => ({ ...now, node: now.node || kuboAddress })),
      () => undefined,
    );
  }, []);
  return { where, setWhere };
};

/** The same place, with the gateway that a pasted address names. */
export const followLink = (where: Where, address: string): Where => {
  const gateway = readSharedAddress(address)?.gateway;
  return gateway ? { ...where, gateway } : where;
};
