import { describe, expect, it } from '@jest/globals';
import { inCaption, inFooter, inText } from './see-fixture';

describe('prose about licenses', () => {
  it.each([
    'The photo site lets you choose CC BY or CC BY-SA when you upload.',
    'I think that all science should be published under CC BY 4.0.',
    'How to cite: if a work is licensed under CC BY 4.0, name its author.',
    'You can find pictures on many sites, for example under CC BY-NC 2.0 on Flickr.',
  ])('offers nothing: %s', (words) => expect(inText(words)).toEqual([]));

  it('offers nothing where the footer says what may not be done', () => {
    expect(inFooter('Contents may not be used under CC BY 4.0 without asking.')).toEqual([]);
  });
});

describe('a page’s own sentence', () => {
  const page = (licenses: string) => [expect.objectContaining({ about: 'page', licenses })];

  it('may be nothing but CC0 in the footer', () => expect(inFooter('CC0')).toEqual(page('CC0-1.0')));

  it('may be longer than ninety characters', () => {
    const words =
      'Our articles may be republished for free, online or in print, under a Creative Commons license (CC BY-ND 4.0).';
    expect(inText(words)).toEqual(page('CC-BY-ND-4.0'));
  });
});

it('a credit in Japanese names its creator', () => {
  expect(inCaption('写真：山田花子（CC BY 4.0）')).toEqual([expect.objectContaining({ by: '山田花子' })]);
});
