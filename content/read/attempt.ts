/**
 * What a reading of a page comes to; null where the page broke it, which is told: what one place of a page does to its reader must not
 * hide what the others say.
 */
export const attempt = <Value>(read: () => Value, onMore: () => void): Value | null => {
  try {
    return read();
  } catch {
    onMore();
    return null;
  }
};
