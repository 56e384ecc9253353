import { describe, expect, it } from '@jest/globals';
import { directionOf, regionOf } from '../../../src/words/language';

describe('what dates and numbers are written in', () => {
  it('is the browser’s region where its language is that of the words', () => {
    expect(regionOf('en', 'en-GB')).toBe('en-GB');
    expect(regionOf('de', 'de-AT')).toBe('de-AT');
  });

  it('is the language of the words where there are none for the browser’s', () => {
    expect(regionOf('en', 'cs')).toBe('en');
    expect(regionOf('pt-BR', 'pt-PT')).toBe('pt-BR');
    expect(regionOf('en', 'enm')).toBe('en');
  });
});

describe('the direction of a language', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa', 'ur'])('is from the right for %s', (language) => {
    expect(directionOf(language)).toBe('rtl');
  });

  it.each(['en', 'pt-BR', 'ja', 'arn'])('is from the left for %s', (language) => {
    expect(directionOf(language)).toBe('ltr');
  });
});
