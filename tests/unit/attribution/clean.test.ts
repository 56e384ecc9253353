import { describe, expect, it } from '@jest/globals';
import { clean, cleanLines } from '../../../src/attribution/clean';
import { sweep } from '../../sweep';
import { workDone } from '../../work-of';

const ALL = Array.from({ length: 0x110000 }, (_, point) => point).filter((point) => point < 0xd800 || point > 0xdfff);
const listOf = (points: readonly number[]): string[] => points.map((point) => point.toString(16));
/** What is seen of a number though Unicode counts it as a format character. */
const SEEN = new Set([
  ...[0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x70f, 0x890, 0x891, 0x8e2, 0x110bd, 0x110cd],
]);

describe('a text that is cleaned', () => {
  it('has nothing that is not seen, in front, within and behind, whichever character of Unicode it is', () => {
    const unseen = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
    const unassigned = /\p{Cn}/u;
    const wrong = ALL.filter((point) => {
      const sign = String.fromCodePoint(point);
      // A character that a newer Unicode may have stays; what is none never does.
      if (
        SEEN.has(point) ||
        (unassigned.test(sign) && !/[\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u.test(sign))
      )
        return clean(`a${sign}b`) !== `a${sign}b`;
      return unseen.test(clean(`${sign}a${sign}${sign}b${sign}`));
    });
    expect(listOf(wrong)).toEqual([]);
  });

  it('keeps every letter, mark, number and sign that is seen', () => {
    const seen = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;
    const wrong = ALL.filter((point) => {
      const sign = String.fromCodePoint(point);
      if (!seen.test(sign) || /\p{Default_Ignorable_Code_Point}/u.test(sign) || point === 0x2800) return false;
      return clean(`a${sign}b`) !== `a${sign}b`;
    });
    expect(listOf(wrong)).toEqual([]);
  });

  it('stays as it is when it is cleaned again', () => {
    const wrong = sweep(ALL, 100_000).filter((point) => {
      const once = clean(`\u0646${String.fromCodePoint(point)}\u200c${String.fromCodePoint(point)}\u0645 \u{1f469}`);
      return clean(once) !== once;
    });
    expect(listOf(wrong)).toEqual([]);
  });

  it.each([
    ['a next line', 'a\u0085b', 'a b'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a b c'],
    ['a soft hyphen', 'Ann\u00ad Lee', 'Ann Lee'],
    ['zero width signs', 'A\u200bn\u200cn\u200d L\u2060e\ufeffe', 'Ann Lee'],
    ['old format characters', 'A\u206an\u206fn', 'Ann'],
    ['what reorders', '\u202eann\u202c \u2066x\u2069 \u200fy\u200e\u061c', 'ann x y'],
    ['tags', `Ann${String.fromCodePoint(...[...'evil'].map((each) => 0xe0000 + each.charCodeAt(0)))}`, 'Ann'],
    ['annotations of lines', 'a\ufff9b\ufffac\ufffbd', 'abcd'],
    ['Hangul fillers', 'a\u115f\u1160\u3164\uffa0b', 'ab'],
    ['an old space of Mongolian', 'a\u180eb', 'ab'],
    ['selectors without anything to select', 'a\ufe0fb\u{e0100}c\u180bd', 'abcd'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['what is no character', 'a\ufdd0\uffff\u{1fffe}b', 'ab'],
    ['private use', 'a\ue000\u{f0000}b', 'ab'],
    ['nothing but blanks', ' \u2800\u3164\u200b ', ''],
  ])('loses %s', (_, text, cleaned) => {
    expect(clean(text)).toBe(cleaned);
  });

  it.each([
    ['a Persian word', 'می\u200cخواهم'],
    ['a name in Sinhala', 'ශ්\u200dරී ලංකා'],
    ['a word in Hindi', 'क्\u200dष'],
    ['a family', '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}'],
    ['a heart on fire', '\u2764\ufe0f\u200d\u{1f525}'],
    ['a person with a color of skin', '\u{1f469}\u{1f3fd}\u200d\u{1f680}'],
    ['a key', '1\ufe0f\u20e3'],
    ['a flag', '\u{1f1e9}\u{1f1ea}'],
    ['a Mongolian letter with its form', '\u182d\u180b\u1820'],
  ])('keeps %s', (_, text) => {
    expect(clean(text)).toBe(text);
  });

  it('keeps one space between words, and none around them', () => {
    expect(clean(' two  words ')).toBe('two words');
    expect(clean('two words')).toBe('two words');
  });

  it('may have lines of its own, which end in nothing but what ends them', () => {
    expect(cleanLines('\t=a\r\nb\u0085c\u2028d\u200b  e')).toBe('\t=a\r\nb c d  e');
  });

  it('takes time that grows with its length', () => {
    const began = workDone();
    for (const sign of ['\u200d', '\u0646\u200c', '\ufe0f', '\u{1f469}\u200d', ' \u00ad', '\u0085'])
      clean(sign.repeat(200_000));
    expect(workDone() - began).toBeLessThan(5000);
  });
});
