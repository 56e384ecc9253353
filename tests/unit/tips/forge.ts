import { secp256k1 } from '@noble/curves/secp256k1.js';
import { checksum, sha256 } from '../../servers/paper-node';

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
const TIME_WORDS = 7;
const SIGNATURE_WORDS = 104;

/** One field of an invoice: the number of its letter, and its words of five bits (BOLT 11). */
export type Field = readonly [code: number, words: readonly number[]];

export const FIELD = { hash: 1, features: 5, expiry: 6, secret: 16, description: 23 } as const;

const toBytes = (words: readonly number[]): Buffer => {
  const bits = words.map((word) => word.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
};

const fieldsIn = (words: readonly number[]): Field[] => {
  const fields: Field[] = [];
  for (let at = 0; at < words.length; ) {
    const [code = 0, high = 0, low = 0] = words.slice(at, at + 3);
    const length = high * 32 + low;
    fields.push([code, words.slice(at + 3, at + 3 + length)]);
    at += 3 + length;
  }
  return fields;
};

/**
 * An invoice with other fields or another prefix, signed by a new key, with a checksum that is right again.
 * @param recovery how the signature says which key it is of; 0 to 3 in honest ones
 */
export const forge = (
  invoice: string,
  edit: (fields: readonly Field[]) => readonly Field[],
  { prefix, recovery }: { prefix?: string; recovery?: number } = {},
): string => {
  const at = invoice.lastIndexOf('1');
  const front = prefix ?? invoice.slice(0, at);
  const words = [...invoice.slice(at + 1, -6)].map((letter) => LETTERS.indexOf(letter)).slice(0, -SIGNATURE_WORDS);
  const fields = edit(fieldsIn(words.slice(TIME_WORDS)));
  const signed = [
    ...words.slice(0, TIME_WORDS),
    ...fields.flatMap(([code, each]) => [code, each.length >> 5, each.length & 31, ...each]),
  ];
  const hash = sha256(Buffer.concat([Buffer.from(front), toBytes(signed)]));
  const [found = 0, ...both] = secp256k1.sign(hash, secp256k1.utils.randomSecretKey(), {
    ...{ prehash: false, format: 'recovered' },
  });
  const bits = [...both, recovery ?? found].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const all = [...signed, ...(bits.match(/.{5}/g) ?? []).map((word) => Number.parseInt(word, 2))];
  return `${front}1${[...all, ...checksum(front, all)].map((word) => LETTERS[word]).join('')}`;
};

/** The words of a feature field in which these bits are set (BOLT 9). */
export const featureWords = (...bits: readonly number[]): number[] => {
  const words = new Array<number>(Math.floor(Math.max(...bits) / 5) + 1).fill(0);
  for (const bit of bits) {
    const at = words.length - 1 - Math.floor(bit / 5);
    words[at] = (words[at] ?? 0) | (1 << (bit % 5));
  }
  return words;
};
