import { linkable } from '../../attribution/linkable';
import { CodedError, isCoded } from '../../error/coded-error';
import { hasCredentials } from '../../lookup/file/credentials/find-manifest';
import type { Said } from '../export/xmp-properties';
import { propertiesOf, writePacket } from '../export/xmp-properties';
import { CARRY_PROBLEMS, type CarryProblem, carryError, type UNKNOWN_FILE } from './carry-problem';
import { kindOf } from './kinds';

/** A file with its credit. */
export interface CreditedFile {
  /** With the credit inside; the file as it was, where it cannot carry one. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The ending of its name, without the dot, and its media type. */
  extension: string;
  type: string;
  /** The credit as a file that stands beside it, and why it does; null where it is inside. */
  beside: { packet: string; problem: CarryProblem; detail: string } | null;
}

/**
 * Puts a credit into a picture or a sound, whose own bytes stay as they are. What cannot carry it, or would break by it, gets it as a
 * file beside.
 * @throws UNKNOWN_FILE for what is no picture and no sound: nothing else is thrown
 */
export const creditFile = (bytes: Uint8Array<ArrayBuffer>, said: Said): CreditedFile => {
  const kind = kindOf(bytes);
  if (!kind) throw new CodedError<(typeof UNKNOWN_FILE)[number]>('unknown');
  const { extension, type } = kind;
  try {
    if (hasCredentials(bytes)) throw carryError('sealed');
    if (!kind.write) throw carryError('other-kind', kind.name);
    return { bytes: kind.write(bytes, said), extension, type, beside: null };
  } catch (error) {
    const { code, detail } = isCoded(error, CARRY_PROBLEMS) ? error : carryError('broken');
    return {
      bytes,
      extension,
      type,
      beside: { packet: writePacket(propertiesOf(said), linkable(said.source)), problem: code, detail },
    };
  }
};
