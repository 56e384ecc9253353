/// <reference path="./punycode-library.d.ts" />
import { decode } from 'punycode/punycode.es6.js';

/** A label of the DNS is shorter. */
const LENGTH_AT_MOST = 63;

/** One label of a host in ASCII, as people would read it (RFC 3492); unchanged where it is plain ASCII or cannot be read. */
export const readLabel = (label: string): string => {
  if (!label.startsWith('xn--') || label.length > LENGTH_AT_MOST) return label;
  try {
    return decode(label.slice(4)) || label;
  } catch {
    return label;
  }
};
