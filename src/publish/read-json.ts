import type { Reading } from './reading';
import { readFile } from './unixfs';

/** Bytes of a record that are read: none of ours is as long. */
const RECORD_SIZE = 1024 * 1024;
/** Lists and objects inside one another. A lineage of twelve generations has fifty; what is deeper may end any reader's stack. */
const DEPTH = 100;

/** Whether lists and objects are inside one another no deeper than a record's. */
export const isShallow = (text: string): boolean => {
  let depth = 0;
  let isText = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i];
    if (isText) {
      if (unit === '\\') i += 1;
      else if (unit === '"') isText = false;
    } else if (unit === '"') isText = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > DEPTH) return false;
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return true;
};

/** A JSON value and the bytes that it was written in. */
export interface ReadJson {
  value: unknown;
  size: number;
}

/**
 * A file as JSON; its value is null where it is none, or longer or deeper than a record.
 * @throws what reading throws
 */
export const readJson = async (reading: Reading, cid: string): Promise<ReadJson> => {
  const bytes = await readFile(reading, cid, RECORD_SIZE);
  if (!bytes) return { value: null, size: 0 };
  const text = new TextDecoder().decode(bytes);
  try {
    return { value: isShallow(text) ? JSON.parse(text) : null, size: bytes.length };
  } catch {
    return { value: null, size: bytes.length };
  }
};
