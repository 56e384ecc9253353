import { zipSync } from 'fflate';
import type { Attribution } from '../../attribution/attribution';
import { writeCredit } from '../../attribution/credit';
import type { Words } from '../../attribution/language/words';
import type { License } from '../../license/license';
import type { CarryProblem } from './carry-problem';
import { creditFile } from './credit-file';
import { creditedName } from './credited-name';
import { licensesAgainst } from './licenses-against';

/** A file that is ready to be saved. */
export interface HandedOut {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  type: string;
  /** Why its credit stands beside it; null where it is inside. */
  beside: CarryProblem | null;
  /** What the file says itself against the license of the credit. */
  against: License[];
}

/**
 * A picture or a sound with its credit inside, and a name that says what it is. What cannot carry one comes in an archive with a packet of
 * XMP beside it.
 * @param words of the credit's own language
 * @throws UNKNOWN_FILE
 */
export const handOut = async (
  bytes: Uint8Array<ArrayBuffer>,
  attribution: Attribution,
  words: Words,
): Promise<HandedOut> => {
  const credit = writeCredit(attribution, 'plain', words);
  const file = creditFile(bytes, { ...attribution, terms: credit });
  const against = await licensesAgainst(bytes, attribution.license);
  const name = creditedName(attribution, file.extension);
  if (!file.beside) return { bytes: file.bytes, name, type: file.type, beside: null, against };
  const { packet, problem } = file.beside;
  const both = { [name]: file.bytes, [`${name}.xmp`]: new TextEncoder().encode(packet) };
  return {
    // Pictures and sounds are packed already.
    ...{ bytes: Uint8Array.from(zipSync(both, { level: 0 })), name: `${name}.zip`, type: 'application/zip' },
    ...{ beside: problem, against },
  };
};
