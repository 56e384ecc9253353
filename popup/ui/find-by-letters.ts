/** Letters that come sooner than this after one another belong together. Milliseconds of the events themselves. */
export const TOGETHER_MS = 700;

const simplify = (text: string): string => text.toLocaleLowerCase();

/** How much all of them begin with alike, in whole words: "Copy as " says nothing about which is which. */
const sharedLength = (texts: readonly string[]): number => {
  const [first = '', ...others] = texts;
  let length = 0;
  while (length < first.length && others.every((text) => text[length] === first[length])) length++;
  return others.length === 0 ? 0 : first.slice(0, length).lastIndexOf(' ') + 1;
};

/**
 * The entry of a menu that typed letters lead to, or null: the next one that begins with them, before or behind what all begin with. One
 * letter, also typed again and again, goes on from the present entry.
 */
export const findByLetters = (texts: readonly string[], letters: string, present: number): number | null => {
  const typed = simplify(letters);
  const isOne = [...typed].every((letter) => letter === typed[0]);
  const wanted = isOne ? (typed[0] ?? '') : typed;
  const shared = sharedLength(texts);
  const order = texts.map((_, i) => (present + (isOne ? 1 : 0) + i + texts.length) % texts.length);
  const find = (from: number) => order.find((at) => simplify(texts[at]?.slice(from) ?? '').startsWith(wanted));
  return wanted === '' ? null : (find(shared) ?? find(0) ?? null);
};
