import { describe, expect, it } from '@jest/globals';
import { clean } from '../../../src/attribution/clean';

/** As clean does it where it has to look closer. */
const atLength = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are taken out
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a text that is cleaned', () => {
  it('loses the same of every character, in front, within and behind, as if each were looked at', () => {
    const wrong: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const character = String.fromCharCode(unit);
      const text = `${character}a${character}${character}b${character}`;
      if (clean(text) !== atLength(text)) wrong.push(unit.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('keeps one space between words, and none around them', () => {
    expect(clean(' two  words ')).toBe('two words');
    expect(clean('two words')).toBe('two words');
  });
});
