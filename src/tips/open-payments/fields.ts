import { type Fields, isFields } from '../fields';
import { isSafeUrl } from '../read-address';
import { tipError } from '../tip-error';
import type { Amount } from './deal';

/** Characters of an address, and of a token. */
const ADDRESS_LENGTH = 1000;
const TOKEN_LENGTH = 4000;

/** What a server's answer was not. The detail names the field, and never what stood in it. */
export const wrong = (field: string) => tipError('service-refused', `not as Open Payments has it: ${field}`);

/** @throws service-refused for what is no object */
export const readFields = (value: unknown, field: string): Fields => {
  if (!isFields(value)) throw wrong(field);
  return value;
};

/** Where a server stands: its scheme, host and port. */
export const originOf = (address: string): string => new URL(address).origin;

/**
 * An address that may be asked, at one of these places.
 * @param places absolute addresses; any host is let in where there is none
 * @throws answer-unsafe for another place, or one that may not be asked · service-refused for what is no address
 */
export const readPlace = (value: unknown, field: string, places: readonly string[], loopback: boolean): string => {
  if (typeof value !== 'string' || value.length > ADDRESS_LENGTH) throw wrong(field);
  if (!isSafeUrl(value, loopback)) throw tipError('answer-unsafe', `${field} may not be asked`);
  const { origin, href } = new URL(value);
  if (places.length > 0 && !places.some((place) => originOf(place) === origin))
    throw tipError('answer-unsafe', `${field} is at another place than its server`);
  return href;
};

/** A token as it may stand in a header: visible ASCII (RFC 9635, 3.2.1). @throws service-refused */
export const readToken = (value: unknown, field: string): string => {
  if (typeof value !== 'string' || value.length > TOKEN_LENGTH || !/^[\x21-\x7e]+$/.test(value)) throw wrong(field);
  return value;
};

export const readScale = (value: unknown, field: string): number => {
  // The specification lets 255 in. No money is counted so finely, and a number of 18 digits could not hold it.
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 12) throw wrong(field);
  return value;
};

/** Three capital letters: a currency, or an asset that is called as one. */
export const readAsset = (value: unknown, field: string): string => {
  if (typeof value !== 'string' || !/^[A-Z]{3}$/.test(value)) throw wrong(field);
  return value;
};

/** @throws service-refused */
export const readAmount = (value: unknown, field: string): Amount => {
  const amount = readFields(value, field);
  if (typeof amount.value !== 'string' || !/^(?:0|[1-9]\d{0,17})$/.test(amount.value)) throw wrong(field);
  return {
    value: amount.value,
    assetCode: readAsset(amount.assetCode, field),
    assetScale: readScale(amount.assetScale, field),
  };
};

/** A moment as ISO 8601 in UTC; null where there is none. @throws service-refused for another text */
export const readMoment = (value: unknown, field: string): string | null => {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value.length > 40 || !/^\d{4}-\d\d-\d\dT/.test(value)) throw wrong(field);
  const at = Date.parse(value);
  if (Number.isNaN(at)) throw wrong(field);
  return new Date(at).toISOString();
};
