import type { TextOf } from './written-file';

/** The texts of licenses as they are shipped (scripts/build/license-texts): many have lines in common, and each line is there once. */
export interface PackedTexts {
  lines: string[];
  /** By the id of SPDX: the text's lines by their places, or the id that has the same text. */
  texts: Record<string, number[] | string>;
}

/** The texts, to be asked for by their ids. */
export const unpackTexts = ({ lines, texts }: PackedTexts): TextOf => {
  const textOf: TextOf = (id) => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    if (text === undefined) return null;
    return typeof text === 'string' ? textOf(text) : text.map((place) => lines[place]).join('\n');
  };
  return textOf;
};
