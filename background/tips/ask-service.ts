import { tipError } from '../../src/tips/tip-error';
import { askOnce } from './ask-once';
import type { Deps } from './deps';

/**
 * Bytes of an offer, which may hold a picture: the largest one has 136,536 letters (LUD-06), and there are services that write some of them
 * as two or more (JSON's \/). More than that again would be nothing that LUD-06 knows.
 */
export const OFFER_AT_MOST = 256 * 1024;

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw tipError('service-refused', 'no JSON');
  }
};

/**
 * Asks a service for what it says of itself or of an invoice (askOnce).
 * @param most bytes that are read; of more, none counts
 * @returns the JSON of the answer, not looked at
 * @throws FailureCode permission-missing (its detail is the host), answer-unsafe, service-unreachable or service-refused
 */
export const askService = async (address: string, deps: Deps, most?: number): Promise<unknown> => {
  const { status, text } = await askOnce(address, { method: 'GET' }, deps, most);
  if (status < 200 || status > 299) throw tipError('service-refused', `HTTP ${status}`);
  return readJson(text);
};
