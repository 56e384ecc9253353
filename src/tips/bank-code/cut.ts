/** How many bytes a text has in UTF-8, in which codes are written. */
export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The beginning of a text, without a blank at its end and with no character cut in two.
 * @param length code points at most
 * @param bytes of UTF-8 at most
 */
export const cut = (text: string, length: number, bytes = Number.POSITIVE_INFINITY): string => {
  const signs = [...text].slice(0, length);
  while (signs.length > 0 && bytesOf(signs.join('')) > bytes) signs.pop();
  return signs.join('').trim();
};
