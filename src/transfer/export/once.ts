/** A number of 53 bits for a text, by two rounds of multiplying and mixing: alike texts are far apart, and two are the same once in 2^53. */
const hash = (text: string): number => {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return 4294967296 * (2097151 & low) + (high >>> 0);
};

/** Tells whether a text comes for the first time, and remembers eight bytes of it. */
export const onlyOnce = (): ((text: string) => boolean) => {
  const known = new Set<number>();
  return (text) => {
    const before = known.size;
    known.add(hash(text));
    return known.size > before;
  };
};
