import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Signal } from '../../../src/signal/signal';
import type { Work } from '../../../src/work/work';

/**
 * SHA-256 in hexadecimal of what was read: the page's address and what it said, as JSON by RFC 8785. The same words at the same
 * place of the same page have the same digest, whenever they are read. It waits for nothing: a database in an upgrade lets nobody wait.
 */
export const digestOf = ({ page, evidence }: Pick<Work, 'page' | 'evidence'>): string => digest(page.address, evidence);

export const digest = (address: string, signals: readonly Signal[]): string => {
  const said = canonicalize({ page: address, said: signals.filter(({ evidence }) => evidence !== 'person') });
  return bytesToHex(sha256(utf8ToBytes((said ?? '').toWellFormed())));
};
