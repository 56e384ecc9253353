import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { fromBase64 } from '../../src/bytes/base64';
import { checkStatement } from '../../src/evidence/statement';
import { CAPTURE_SIZE, type Statement } from '../../src/library/statement';
import { isRecord, shape, text } from '../../src/message/guard';
import { isRawCid } from '../../src/message/library';
import { checkSignature } from '../check-signature';
import { change } from '../store/db/change';
import type { Store } from '../store/db/schema';

/** A statement of a backup, for the entry that names it. */
export interface StatementLine {
  id: string;
  cid: string;
  text: string;
}

/** The picture that a statement names. */
export interface CaptureLine {
  id: string;
  cid: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const isKey = text(4096);
/** UTF-16 units of the largest statement, or of the largest picture in base64. */
const LENGTH = Math.ceil((CAPTURE_SIZE * 4) / 3) + 4;
const isStatement = shape<StatementLine>({ id: isKey, cid: isRawCid, text: text(LENGTH) });
const isCapture = shape<{ id: string; cid: string; bytes: string }>({ id: isKey, cid: isRawCid, bytes: text(LENGTH) });

/** The first bytes of each kind of picture that is kept. */
const BEGINNINGS: Record<NonNullable<Statement['capture']>['mediaType'], readonly number[]> = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47],
};

/** A line with a statement or a picture, or null where it is none. Throws where its bytes are no base64. */
export const readStatementLine = (
  value: Record<string, unknown>,
): { statement: StatementLine } | { capture: CaptureLine } | null => {
  const { statement, capture } = value;
  if (isStatement(statement)) return { statement };
  return isCapture(capture) ? { capture: { ...capture, bytes: fromBase64(capture.bytes) } } : null;
};

/** Whether a statement is what its CID says, and signed by the key that it names. */
export const isSound = async ({ cid, text: written }: StatementLine): Promise<boolean> => {
  const checked = await checkStatement(written, checkSignature);
  return checked.cid === cid && checked.findings.length === 0;
};

/** The SHA-256 of the picture that a sound statement names. */
const captureIn = (written: string): unknown => {
  const { capture } = JSON.parse(written) as { capture?: unknown };
  return isRecord(capture) ? capture.sha256 : undefined;
};

const isPicture = (bytes: Uint8Array, { sha256: hash, mediaType, size }: NonNullable<Statement['capture']>): boolean =>
  bytes.length === size &&
  BEGINNINGS[mediaType].every((byte, i) => bytes[i] === byte) &&
  bytesToHex(sha256(bytes)) === hash;

/**
 * Brings a sound statement or its picture back to an entry that names it and has none; what is here stays as it is.
 * @returns false where it is not what the entry names
 */
export const bringStatement = (
  store: Store,
  line: { statement: StatementLine } | { capture: CaptureLine },
): Promise<boolean> =>
  change(store, ['rows', 'statements', 'captures'], async (transaction) => {
    const { id, cid } = 'statement' in line ? line.statement : line.capture;
    const row = await transaction.objectStore('rows').index('id').get(id);
    const named = row?.entry.statements?.find((each) => each.cid === cid);
    if (!named) return false;
    const texts = transaction.objectStore('statements');
    const captures = transaction.objectStore('captures');
    if ('statement' in line) {
      if (captureIn(line.statement.text) !== named.capture?.sha256) return false;
      if ((await texts.getKey(cid)) === undefined) await texts.put(line.statement.text, cid);
      return true;
    }
    const { bytes } = line.capture;
    const isOwn = named.capture !== undefined && isPicture(bytes, named.capture);
    // Without its statement nobody would have said what it shows.
    if (!isOwn || (await texts.getKey(cid)) === undefined) return false;
    if ((await captures.getKey(cid)) === undefined) await captures.put(bytes, cid);
    return true;
  });
