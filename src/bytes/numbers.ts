/** A whole number as so many bytes, the highest first. */
export const big = (value: number, length: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256);

/** The same, the lowest first. */
export const little = (value: number, length: number): Uint8Array<ArrayBuffer> => big(value, length).reverse();

/** The number that stands at a place, the highest byte first; what lies behind the end counts as 0. */
export const readBig = (bytes: Uint8Array, at: number, length: number): number => {
  let value = 0;
  for (let i = 0; i < length; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
};

/** The same, the lowest first. */
export const readLittle = (bytes: Uint8Array, at: number, length: number): number => {
  let value = 0;
  for (let i = length - 1; i >= 0; i -= 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
};
