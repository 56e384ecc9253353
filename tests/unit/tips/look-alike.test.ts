import { describe, expect, it } from '@jest/globals';
import { looksLikeAnother, mixesScripts } from '../../../src/tips/look-alike';
import { readLabel } from '../../../src/tips/punycode';

const ascii = (host: string): string => new URL(`https://${host}`).hostname;

describe('Punycode', () => {
  it('is read as the browser wrote it, for every script', () => {
    // The samples of RFC 3492 §7.1 among them, and labels that begin, end and are nothing but such letters.
    const labels = [
      'ليهمابتكلموشعربي؟',
      '他们为什么不说中文',
      'почемужеонинеговорятпорусски',
      'münchen',
      'ü',
      'bücher-für-alle',
      '🌙moon',
    ];
    for (const label of labels.filter((each) => URL.canParse(`https://${each}.example`))) {
      const written = ascii(`${label}.example`).split('.')[0] ?? '';
      expect(written).toMatch(/^xn--/);
      expect(ascii(`${readLabel(written)}.example`)).toBe(`${written}.example`);
      expect(readLabel(written)).not.toBe(written);
    }
  });

  it('is left as it is where it is none', () => {
    for (const label of ['plain', 'xn--', 'xn--a!', 'xn--99999999', `xn--${'a'.repeat(60)}`])
      expect(readLabel(label)).toBe(label);
  });
});

describe('a name that may be taken for another', () => {
  it('mixes scripts that nobody writes together', () => {
    for (const label of ['pаypal', 'gооgle', 'αpple', 'аррlе']) expect(mixesScripts(label)).toBe(true);
  });

  it('does not mix them in Japanese, Chinese and Korean, with digits and with hyphens', () => {
    for (const label of ['東京タワー', 'ひらがなkana', '한국web', 'müller-2', 'почта', '123', 'ラーメン'])
      expect(mixesScripts(label)).toBe(false);
  });

  it('is one whose ASCII differs, unless it is the very site that is looked at', () => {
    expect(looksLikeAnother(ascii('líberapay.example'), false)).toBe(true);
    expect(looksLikeAnother(ascii('müller.example'), true)).toBe(false);
    expect(looksLikeAnother(ascii('pаypal.example'), true)).toBe(true);
    expect(looksLikeAnother(ascii('аррӏе.example'), false)).toBe(true);
    expect(looksLikeAnother('xn--99999999.example', false)).toBe(true);
    expect(looksLikeAnother('pay.example', false)).toBe(false);
  });

  it('is one that looks like a known service at a glance, or has its name in front', () => {
    for (const host of [
      '1iberapay.com',
      'liberapay.com.evil.example',
      'wa11etofsatoshi.com',
      'pay.paypa1.me',
      'kofi.com',
    ])
      expect(looksLikeAnother(host, false)).toBe(true);
    for (const host of ['liberapay.com', 'fr.liberapay.com', 'ann.example', 'mypolar.example'])
      expect(looksLikeAnother(host, false)).toBe(false);
  });
});
