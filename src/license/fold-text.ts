/**
 * No diacritics on letters of Europe, one kind of hyphen, quote and space. The marks of other scripts are letters of their
 * own (パ is not ハ). What it was made from may have another length.
 */
export const foldMarks = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ');

/** The same in lower case. */
export const foldText = (text: string): string => foldMarks(text).toLowerCase();
