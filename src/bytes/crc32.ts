/** The remainder of each byte, by the reversed polynomial of ISO 3309. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/**
 * The CRC-32 of bytes, as archives have it (APPNOTE 6.3.10 §4.4.7).
 * @param before that of the bytes that stand before them
 */
export const crc32 = (bytes: Uint8Array, before = 0): number => {
  let rest = ~before;
  for (const byte of bytes) rest = (rest >>> 8) ^ (REMAINDERS[(rest ^ byte) & 0xff] as number);
  return ~rest >>> 0;
};
