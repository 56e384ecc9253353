import { clean } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import { fromDoi } from '../doi';

/** Characters of an address, as the guard of addresses has it (src/message/address). */
const ADDRESS_LENGTH = 4096;

/** An address of the web or of IPFS as it is kept, without a password; of a DOI the one that leads to it; null for none. */
export const addressFrom = (written: string | null): string | null => {
  const address = linkable(fromDoi(written ?? '') ?? written?.trim() ?? null);
  return address && address.length <= ADDRESS_LENGTH ? address : null;
};

/** Whether it is an address that an entry may have. */
export const isWeb = (address: string): boolean => addressFrom(address) !== null;

const TEXT_LENGTH = 1000;
/** A text as it is kept, and no longer than the guards let in (src/message). */
export const shorten = (text: string): string => clean(text).slice(0, TEXT_LENGTH).toWellFormed();
export const shortenOrNot = (text: string | null): string | null => shorten(text ?? '') || null;
