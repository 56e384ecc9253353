import { bech32 } from '@scure/base';

/** Characters; an address that a page shows as a code is shorter. */
const AT_MOST = 2000;

/**
 * The address that an LNURL holds (LUD-01: bech32 of any length, all in one case, behind "lnurl1"), as it is written there. null where it
 * is none, or its checksum is wrong.
 */
export const readLnurl = (text: string): string | null => {
  if (!/^lnurl1/i.test(text)) return null;
  try {
    const { words } = bech32.decode(text as `${string}1${string}`, AT_MOST);
    return String.fromCharCode(...bech32.fromWords(words));
  } catch {
    return null;
  }
};
