import { type Fields, isFields } from './fields';
import { oneLine } from './one-line';
import { isSafeUrl } from './read-address';
import type { Msat } from './tip';
import { type TipError, tipError } from './tip-error';

/** What a service offers to take (LUD-06). */
export interface PayRequest {
  callback: string;
  minMsat: Msat;
  maxMsat: Msat;
  /** As it was given: an invoice commits to these very bytes. */
  metadata: string;
  /** What the service says of itself, one line. It may say anything: it is never shown as who is paid. */
  described: string;
  /** Characters of a comment that it takes (LUD-12); 0 for none. */
  commentLength: number;
}

const DESCRIBED_LENGTH = 200;
const COMMENT_LENGTH = 2000;
/** Characters. The largest picture that LUD-06 lets in has 136,536, and there may be little more. */
const METADATA_LENGTH = 200_000;

const refused = (detail: string): TipError => tipError('service-refused', detail);

/** An answer's fields. @throws FailureCode service-refused with the reason, where the service gave one (LUD-01) */
export const readAnswer = (json: unknown): Fields => {
  if (!isFields(json)) throw refused('no answer of a service that takes payments');
  if (typeof json.status === 'string' && json.status.toUpperCase() === 'ERROR')
    throw refused(typeof json.reason === 'string' ? json.reason : 'it says that there is an error');
  return json;
};

const isMsat = (value: unknown): value is Msat => Number.isSafeInteger(value) && (value as number) >= 1;

/** The text/plain of the metadata, which must be there once (LUD-06). */
const readDescribed = (metadata: unknown): string => {
  if (typeof metadata === 'string' && metadata.length > METADATA_LENGTH) throw refused('its metadata are too long');
  let entries: unknown;
  try {
    entries = typeof metadata === 'string' ? JSON.parse(metadata) : null;
  } catch {
    entries = null;
  }
  if (!Array.isArray(entries)) throw refused('its metadata cannot be read');
  const texts = entries.filter((entry) => Array.isArray(entry) && entry[0] === 'text/plain');
  const text = texts[0]?.[1] as unknown;
  if (texts.length !== 1 || typeof text !== 'string') throw refused('its metadata have no text');
  return oneLine(text, DESCRIBED_LENGTH);
};

/** LUD-18: what it wants to know of the payer. Nothing is told, so it may want nothing. */
const checkPayerData = (wanted: unknown): void => {
  if (wanted === undefined || wanted === null) return;
  if (!isFields(wanted)) throw refused('what it wants to know of the payer cannot be read');
  const needed = Object.entries(wanted).filter(([, each]) => !isFields(each) || Boolean(each.mandatory));
  if (needed.length > 0) throw refused(`it wants to know of the payer: ${needed.map(([name]) => name).join(', ')}`);
};

/**
 * Reads the first answer of a service (LUD-06, with LUD-12 and LUD-18).
 * @param loopback whether a callback on this machine is let in
 * @throws FailureCode service-refused; answer-unsafe for a callback at a place that may not be asked
 */
export const readPayRequest = (json: unknown, loopback: boolean): PayRequest => {
  const answer = readAnswer(json);
  const { tag, callback, minSendable, maxSendable, metadata, commentAllowed } = answer;
  if (tag !== 'payRequest') throw refused('no service that takes payments');
  if (!isMsat(minSendable) || !isMsat(maxSendable) || minSendable > maxSendable)
    throw refused('what it takes at least and at most cannot be read');
  const described = readDescribed(metadata);
  checkPayerData(answer.payerData);
  if (typeof callback !== 'string' || !isSafeUrl(callback, loopback))
    throw tipError('answer-unsafe', 'it sends on to a place that may not be asked');
  const isLength = Number.isSafeInteger(commentAllowed) && (commentAllowed as number) > 0;
  return {
    callback: new URL(callback).href,
    minMsat: minSendable,
    maxMsat: maxSendable,
    metadata: metadata as string,
    described,
    commentLength: isLength ? Math.min(commentAllowed as number, COMMENT_LENGTH) : 0,
  };
};

/** The name of one field of a query, as a server reads it. */
const nameOf = (field: string): string | undefined => [...new URLSearchParams(field).keys()][0];

/**
 * Where the invoice is asked for: the callback with its own query, the amount and the comment, cut to what is taken.
 * @throws FailureCode amount-out-of-range
 */
export const callbackUrl = (request: PayRequest, msat: Msat, comment: string): string => {
  const { callback, minMsat, maxMsat, commentLength } = request;
  if (!isMsat(msat) || msat < minMsat || msat > maxMsat)
    throw tipError('amount-out-of-range', `${Math.ceil(minMsat / 1000)} to ${Math.floor(maxMsat / 1000)} sat`);
  const [place = '', query = ''] = callback.replace(/#.*$/s, '').split(/\?(.*)/s);
  const told = [...comment.toWellFormed().trim()].slice(0, commentLength).join('');
  const ours = [`amount=${msat}`, ...(told === '' ? [] : [`comment=${encodeURIComponent(told)}`])];
  const names = ours.map((field) => field.split('=')[0]);
  const fields = query.split('&').filter((field) => field !== '' && !names.includes(nameOf(field)));
  fields.push(...ours);
  return `${place}?${fields.join('&')}`;
};
