import { oneLine } from './one-line';
import { isSafeUrl } from './read-address';
import type { SuccessAction } from './tip';
import { tipError } from './tip-error';

/** Characters (LUD-09). */
const TEXT_LENGTH = 144;

const textOf = (value: unknown): string => (typeof value === 'string' ? oneLine(value, TEXT_LENGTH) : '');

/**
 * What a service has to say once it is paid (LUD-09). An encrypted one (LUD-10) is refused before anything is paid: it would be paid for
 * and not be read.
 * @param callback whose host an address has to be on, its port too: another port may be another's
 * @throws FailureCode answer-unsafe
 */
export const readSuccessAction = (value: unknown, callback: string, loopback: boolean): SuccessAction | null => {
  if (value === undefined || value === null) return null;
  const { tag, message, description, url } = value as Record<string, unknown>;
  if (tag === 'message') return { tag, text: textOf(message), url: null };
  if (tag !== 'url') throw tipError('answer-unsafe', 'something for afterwards that cannot be shown');
  const isOwn = typeof url === 'string' && isSafeUrl(url, loopback) && new URL(url).host === new URL(callback).host;
  if (!isOwn) throw tipError('answer-unsafe', 'an address for afterwards at another place');
  return { tag, text: textOf(description), url: new URL(url).href };
};
