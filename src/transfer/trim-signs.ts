/**
 * A text without what stands at its ends: these signs in front, and those behind. Each letter is looked at once, which an expression that ends
 * with `+$` does not promise.
 */
export const trimSigns = (text: string, before: string, behind: string): string => {
  let from = 0;
  let to = text.length;
  while (from < to && before.includes(text.charAt(from))) from += 1;
  while (to > from && behind.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
};
