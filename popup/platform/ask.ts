import { asker } from '../../src/message/transport';
import { runtime } from './browser';

/** Asks the background by the contract. Throws RefusedError where it refuses. */
export const ask = asker((envelope) => runtime.sendMessage(envelope));
