/** Words that are put into a text, and where, in UTF-16 units. */
interface Insertion {
  at: number;
  text: string;
}

/** Puts words into a text. All else of it stays as it is. */
export const splice = (text: string, insertions: readonly Insertion[]): string => {
  const sorted = [...insertions].sort((a, b) => a.at - b.at);
  let [written, from] = ['', 0];
  for (const { at, text: own } of sorted) {
    written += text.slice(from, at) + own;
    from = at;
  }
  return written + text.slice(from);
};
