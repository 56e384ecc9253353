import { TIPS_CHANNEL } from '../../../src/message/channels';
import type { KeptPot } from '../../../src/pot/pot';
import { ask } from '../../platform/ask';
import { useQuery } from '../../platform/use-query';

const NONE: readonly KeptPot[] = [];

/** The pots, the latest month first. Where they are not known the ledger shows their tips one by one. */
export const usePots = (): readonly KeptPot[] =>
  useQuery('pots', () => ask('pot.list', null), TIPS_CHANNEL).value ?? NONE;
