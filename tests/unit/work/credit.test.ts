import { describe, expect, it } from '@jest/globals';
import { readCredit } from '../../../src/work/credit';
import { BY, image, statement } from './observation';

const creator = (before: string, after = '') =>
  readCredit(statement(BY, 'CC BY 4.0', { before, after })).creator?.name ?? null;

describe('what the words of a credit say', () => {
  it.each([
    ['Photo: Ann Lee, ', 'Ann Lee'],
    ['Photo by Ann Lee / ', 'Ann Lee'],
    ['Bild von Ann Lee auf Flickr, ', 'Ann Lee'],
    ['Foto: agency/Ann Lee/', 'agency/Ann Lee'],
    ['© 2019 Ann Lee (', 'Ann Lee'],
    ['A picture of a man, photo by Ann Lee via Wikimedia Commons, ', 'Ann Lee'],
    ['A house in the hills (Wikimedia/Ann Lee/', 'Ann Lee'],
    ['Photo by Ann Isaacs on Flickr, ', 'Ann Isaacs'],
    ['Foto: Su Li, ', 'Su Li'],
    ['Photos by Ann Lee are released under ', 'Ann Lee'],
    ['Crédit photo : Ann Lee – ', 'Ann Lee'],
    ['Photo taken by Capt. Ann Lee of the Signal Corps, ', 'Capt. Ann Lee of the Signal Corps'],
  ])('%s', (before, name) => expect(creator(before)).toBe(name));

  it('takes the name behind the license where the credit begins with the license', () => {
    expect(creator('Photo credit: ', ' Ann Lee Wikimedia Commons)')).toBe('Ann Lee');
  });

  it('names nobody where nobody is named', () => {
    expect(creator('Source: Flickr, ')).toBeNull();
    expect(creator('￼')).toBeNull();
  });

  it('finds title and links', () => {
    const credit = readCredit(
      statement(BY, 'CC BY 4.0', {
        before: '“The cat” by Ann Lee, ',
        links: [
          { text: 'The cat', address: 'https://photos.example/1' },
          { text: 'Ann Lee', address: 'https://photos.example/ann' },
        ],
      }),
    );
    expect(credit).toEqual({
      title: 'The cat',
      source: 'https://photos.example/1',
      creator: { name: 'Ann Lee', address: 'https://photos.example/ann' },
    });
  });

  it('reads a credit in the alternative text of a picture there, and not in the page around it', () => {
    const words = 'A cat (Photo: Ann Lee, CC BY 4.0)';
    const signal = statement(words, words, { before: 'By Somebody Else\n', media: [image('a.jpg', 'same')] });
    expect(readCredit(signal).creator?.name).toBe('Ann Lee');
  });
});
