import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { ArchivedCopy } from '../library/entry';
import { type Capture, STATEMENT_SIZE } from '../library/statement';
import { type CheckSignature, type Document, type Signer, signDocument, verifyDocument } from '../publish/proof';
import { rawCid } from '../publish/raw-cid';
import type { Work } from '../work/work';

export const STATEMENT_FORMAT = 'commoner-evidence-1';

/** What a statement is made of. */
export interface Told {
  /** With what was read for it. */
  work: Work;
  /** When its page was seen last to say so, ISO 8601 in UTC. */
  seenAt: string;
  capture?: Capture | undefined;
  archivedCopy?: ArchivedCopy | undefined;
}

/** A signed statement as it is kept and saved: its bytes are this text in UTF-8. */
export interface WrittenStatement {
  cid: string;
  text: string;
}

/** Without what is null or undefined, and with U+FFFD for half a surrogate pair, which RFC 8785 has no form for. */
const plain = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, each]) => each !== undefined && each !== null);
  return Object.fromEntries(given.map(([key, each]) => [key, plain(each)]));
};

/** JSON by RFC 8785. */
const canonical = (value: unknown): string => canonicalize(value) ?? '';

/** SHA-256 in hex of the page's address and what it said. */
const digestOf = (address: unknown, said: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonical({ page: address, said }))));

/** The part of a work that a statement tells: what was concluded of it. */
const describe = ({ about, kind, address, title, creators, licenses, source, scope, notices }: Work) => ({
  ...{ about, kind, address, title, creators, source, scope, notices },
  licenses: licenses.map(({ id, name, address: deed }) => ({ id, name, address: deed })),
});

/**
 * Writes what docs/EVIDENCE.md describes. What a person said themselves of the work is no word of the page, and stays out.
 * @param at when it is signed, ISO 8601 in UTC
 */
export const writeStatement = async (told: Told, signer: Signer, at: string): Promise<WrittenStatement> => {
  const { work, seenAt, capture, archivedCopy } = told;
  const said = work.evidence.filter(({ evidence }) => evidence !== 'person');
  const fields = plain({
    ...{ format: STATEMENT_FORMAT, work: describe(work), page: work.page, seenAt, said, capture, archivedCopy },
    statedAt: at,
  }) as Document & { page: { address: string }; said: unknown[] };
  const digest = digestOf(fields.page.address, fields.said);
  const text = canonical(await signDocument({ ...fields, digest }, signer, at));
  return { text, cid: await rawCid(utf8ToBytes(text)) };
};

const parse = (text: string): Document | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Document) : null;
  } catch {
    return null;
  }
};

/** What was found of a statement that somebody hands over. */
export interface CheckedStatement {
  /** The CID of its bytes. */
  cid: string;
  /** The did:key of the key that signed it; null where the signature does not fit. */
  signedBy: string | null;
  /** What does not hold, in words; empty where everything does. */
  findings: string[];
}

/** Checks a statement as docs/EVIDENCE.md says: its form, its digest and its signature. Never throws. */
export const checkStatement = async (text: string, check: CheckSignature): Promise<CheckedStatement> => {
  const bytes = utf8ToBytes(text);
  const cid = await rawCid(bytes);
  const none = (finding: string): CheckedStatement => ({ cid, signedBy: null, findings: [finding] });
  if (bytes.length > STATEMENT_SIZE) return none('it is too large');
  const value = parse(text);
  if (value?.format !== STATEMENT_FORMAT) return none('it is no statement of this format');
  try {
    const signedBy = await verifyDocument(value, check);
    const { page, said, digest } = value as { page?: { address?: unknown }; said?: unknown; digest?: unknown };
    const findings = [
      ...(signedBy === null ? ['its signature does not fit'] : []),
      ...(canonical(value) === text ? [] : ['its bytes are not in the form that is signed']),
      ...(digestOf(page?.address, said) === digest ? [] : ['its digest is not that of the words']),
    ];
    return { cid, signedBy, findings };
  } catch {
    return none('it cannot be put into the form that is signed');
  }
};
