const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECKSUM_LENGTH = 6;
/** Characters; an address that a page shows as a code is shorter. */
const AT_MOST = 2000;

/** BIP-173: 1 for a text whose checksum fits. */
const polymod = (values: readonly number[]): number => {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((each, i) => {
      if ((top >>> i) & 1) sum ^= each;
    });
  }
  return sum;
};

const expand = (prefix: string): number[] => {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
};

/** Groups of five bits as bytes; null where what is left over is no padding. */
const toBytes = (groups: readonly number[]): number[] | null => {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const group of groups) {
    value = ((value << 5) | group) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 0xff);
    }
  }
  return bits < 5 && (value & ((1 << bits) - 1)) === 0 ? bytes : null;
};

/**
 * The address that an LNURL holds (LUD-01: bech32 of any length, all in one case, behind "lnurl1"), as it is written there. null where it
 * is none, or its checksum is wrong.
 */
export const readLnurl = (text: string): string | null => {
  const lower = text.toLowerCase();
  if ((text !== lower && text !== text.toUpperCase()) || !/^lnurl1[a-z0-9]+$/.test(lower) || lower.length > AT_MOST)
    return null;
  const values = [...lower.slice('lnurl1'.length)].map((letter) => LETTERS.indexOf(letter));
  if (values.includes(-1) || polymod([...expand('lnurl'), ...values]) !== 1) return null;
  const bytes = toBytes(values.slice(0, -CHECKSUM_LENGTH));
  return bytes && String.fromCharCode(...bytes);
};
