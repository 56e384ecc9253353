import { describe, expect, it } from '@jest/globals';
import { nameIn } from '../../../src/work/credit-name';
import { nameInByline, subjectIn } from '../../../src/work/page-names';

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

  it.each([
    ['Ann Lee / HPG x1677, Hill Portrait Gallery, Oldtown / ', 'Ann Lee'],
    ['Ann Lee / Hill Map Collection, www.hillmaps.example / ', 'Ann Lee'],
    ['Hillarchiv, Bild 183-R1112-500 / ', 'Hillarchiv'],
    ['1940: Hillarchiv, Bild 183-R1112-500 / ', 'Hillarchiv'],
    ['Hillarchiv, Bild 183-R1112-500 / Ann Lee / ', 'Ann Lee'],
    ['HPG x1677, ', null],
    [
      'Plan of the tarn. Reproduced courtesy of the Hill Excavations at Oldtown under the ',
      'the Hill Excavations at Oldtown',
    ],
    ['Created by annlee and shared with a ', 'annlee'],
    ['Provided courtesy of Ann Lee under ', 'Ann Lee'],
    ['2. The tarn from above, n.d. NASA, ', 'NASA'],
    ['Photo by the Hill Museum in Oldtown, ', 'the Hill Museum in Oldtown'],
  ])('is no number and no place where a museum keeps something: %s', (lead, expected) =>
    expect(name(lead)).toBe(expected),
  );

  it('stands behind the license where that comes first', () => {
    expect(name('Photo credit: ', ' Ann Lee')).toBe('Ann Lee');
    expect(name('', ', Ann Lee')).toBe('Ann Lee');
    expect(name('Still water (', ', Ann Lee)')).toBe('Ann Lee');
    expect(name('The tarn, ', ' by Ann Lee')).toBe('Ann Lee');
  });

  it.each([
    ['Photo ', ' from HillPress.', 'HillPress'],
    ['', ' de Ann Lee en Flickr', 'Ann Lee'],
    ['Photo ', ' Ann Lee', 'Ann Lee'],
    ['Header photo ', ' anne99', 'anne99'],
  ])('stands behind the license where a word for a picture alone stands before it: %s[CC BY]%s', (lead, tail, name) => {
    expect(nameIn({ lead, tail, subjects: [] }).name).toBe(name);
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

describe('who is named by what stands in a line', () => {
  it.each<[string, string | null]>([
    ['Foto: Ursula von der Au, ', 'Ursula von der Au'],
    ['Foto: Otto von Fell, ', 'Otto von Fell'],
    ['Stiller See von Ann Lee, ', 'Ann Lee'],
    ['Photo by Ann Lee taken in May, ', 'Ann Lee'],
    ['Foto: Institut für Seen, ', 'Institut für Seen'],
    ['Photo : Zoé Dupré, ', 'Zoé Dupré'],
    ['Фото: Анна Ли, ', 'Анна Ли'],
    ['摄影：王小明 ', '王小明'],
    ['Bild av Åsa Öberg, ', 'Åsa Öberg'],
    ['Autor: Łucja Żak, ', 'Łucja Żak'],
    ['Still water at the tarn: Ann Lee, ', 'Ann Lee'],
    ['© Ann Lee · some rights reserved · ', 'Ann Lee'],
    ['Still water (Fell, ', 'Fell'],
    ['Uploaded by Ann Lee (', null],
    ['Hochgeladen von Ann Lee, ', null],
    ['Subido por Ann Lee, ', null],
    ['Przesłane przez Ann Lee, ', null],
    ['Photographer unknown, courtesy of Ann Lee, ', null],
    ['Foto: Autor unbekannt, ', null],
    ['Ort: Bad Fell, ', null],
    ['Foto vom Hafen, ', null],
    ['Photo from Bern, ', null],
    ['Reproduced under ', null],
    ['Used with permission, ', null],
    ['Not for commercial use (', null],
    ['no rights reserved (', null],
    ['Screenshot, ', null],
    ['Coot, ', null],
  ])('%s', (lead, who) => expect(name(lead)).toBe(who));

  it('is nobody where a phrase by itself says what the picture shows', () => {
    const subjects = ['Angle Tarn'];
    expect(nameIn({ lead: 'Angle Tarn, ', tail: '', subjects }).name).toBeNull();
    expect(nameIn({ lead: 'Photo: Angle Tarn, ', tail: '', subjects }).name).toBe('Angle Tarn');
  });
});

describe('who is named in a byline', () => {
  it.each<[string, string | null]>([
    ['by Ann Lee on May 12, 2021', 'Ann Lee'],
    ['Posted by Ann Lee', 'Ann Lee'],
    ['Ann Lee May 12, 2021', 'Ann Lee'],
    ['Von Anna von der Au', 'Anna von der Au'],
    ['lupa am 26/10/13, 03:48 pm', 'lupa'],
    ['文：山田花子', '山田花子'],
    ['About', null],
    ['von der Redaktion', null],
    ['3 comments', null],
  ])('%s', (words, who) => expect(nameInByline(words)).toBe(who));
});
