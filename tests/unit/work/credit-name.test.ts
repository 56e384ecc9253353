import { describe, expect, it } from '@jest/globals';
import { nameIn, subjectIn } from '../../../src/work/credit-name';

const name = (lead: string, tail = '') => nameIn({ lead, tail }).name;

describe('who is named in a credit', () => {
  it.each([
    ['Photo: Ann Lee, ', 'a label with a colon'],
    ['Photo by Ann Lee, ', 'a label with “by”'],
    ['Foto von Ann Lee, ', 'a label in German'],
    ['Photographie : Ann Lee, ', 'a label in French'],
    ['Zdjęcie: Ann Lee, ', 'a label in Polish'],
    ['© 2019 Ann Lee, ', 'a sign of copyright'],
    ['(c) 2019-2020 by Ann Lee ', 'a sign of copyright that is typed'],
    ['Image courtesy of Ann Lee, ', 'who let it be used'],
    ['Photo: Ann Lee / Flickr, ', 'where it was found'],
    ['Photo: Ann Lee via Wikimedia Commons, ', 'how it was found'],
    ['Photo: flickr.com / Ann Lee / ', 'where it was found, first'],
    ['A wall. Photo: Bob Ray. Tarn: photo by Ann Lee, ', 'the last of two labels'],
    ['Ann Lee, ', 'nothing but a name'],
    ['Ann Lee (', 'a name before the brackets of the license'],
    ['Still water (Ann Lee, ', 'a name inside the brackets of the license'],
  ])('%s (%s)', (lead) => expect(name(lead)).toBe('Ann Lee'));

  it('stands behind the license where that comes first', () => {
    expect(name('Photo credit: ', ' Ann Lee')).toBe('Ann Lee');
    expect(name('', ', Ann Lee')).toBe('Ann Lee');
    expect(name('Still water (', ', Ann Lee)')).toBe('Ann Lee');
    expect(name('The tarn, ', ' by Ann Lee')).toBe('Ann Lee');
  });

  it('keeps a name with an agency, with marks, or of another script', () => {
    expect(name('Foto: agency/Ann Lee, ')).toBe('agency/Ann Lee');
    expect(name('Photo: Zoë O’Brien-Łuć, ')).toBe('Zoë O’Brien-Łuć');
    expect(name('Photo: 山田花子, ')).toBe('山田花子');
  });

  it.each([
    ['Source: Flickr, ', 'a place'],
    ['Photo: Wikimedia Commons, ', 'a place behind a label'],
    ['Photo: www.photos.example, ', 'an address'],
    ['Foto: bearbeitet, ', 'a change'],
    ['Photo: some rights reserved, ', 'a remark on rights'],
    ['', 'nothing'],
    ['This is a whole sentence about a walk that somebody took in the hills last year ', 'a sentence'],
  ])('is nobody in “%s” (%s)', (lead) => expect(name(lead)).toBeNull());
});

describe('who is named in other languages and shapes', () => {
  it.each<[string, string | null, string]>([
    ['写真：山田花子 ', '山田花子', 'a label in Japanese'],
    ['Photographie de Ann Lee, ', 'Ann Lee', 'a long label in French'],
    ['Fotografía de Ann Lee, ', 'Ann Lee', 'a label in Spanish'],
    ['Photo Ann Lee, ', 'Ann Lee', 'a label with no colon'],
    ['Photo: https://photos.example/1, ', null, 'an address with its scheme'],
  ])('%s (%s, %s)', (lead, who, _) => expect(name(lead)).toBe(who));
});

describe('whom a statement names as the maker of its subject', () => {
  it.each([
    'This podcast by Ann Lee is licensed under ',
    'Der Podcast von Ann Lee steht unter ',
    'Ce texte de Ann Lee est sous licence ',
    'Questa opera di Ann Lee è distribuita con ',
  ])('%s', (line) => expect(subjectIn(line)).toBe('Ann Lee'));

  it('is nobody where the word after “by” or “of” is none', () => {
    expect(subjectIn('The content of this site by the way is licensed under ')).toBeNull();
    expect(subjectIn('El contenido de este sitio es ')).toBeNull();
    expect(subjectIn('This work is licensed by Ann Lee under ')).toBeNull();
  });
});
