/**
 * An absolute address, or null for what is none. Not by URL.canParse where somebody may be paid by the answer: in Node 20 that says no to
 * names in other letters once it has been called often.
 */
export const parseAddress = (text: string, base?: string): URL | null => {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
};
