import { base32upper } from 'multiformats/bases/base32';
import { CID } from 'multiformats/cid';

/** One of any length is none. */
const LENGTH = 200;

const parse = (text: string): CID | null => {
  try {
    return text.startsWith('B') ? CID.parse(text, base32upper) : CID.parse(text);
  } catch {
    return null;
  }
};

/** Whether another's text names a root, however it spells that: in base58, in capitals, or as the older version 0. */
export const isSameCid = (told: unknown, root: string): boolean => {
  if (told === root) return true;
  if (typeof told !== 'string' || told.length > LENGTH) return false;
  return parse(told)?.toV1().toString() === root;
};
