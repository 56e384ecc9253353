import { asker } from '../../src/message/transport';
import { runtime } from './browser';

/** Asks the background by the contract. Throws a CodedError if it refuses or fails: a refusal (REFUSAL_CODES), or a code of the domain that was asked. */
export const ask = asker((envelope) => runtime.sendMessage(envelope));
