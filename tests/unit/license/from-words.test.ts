import { describe, expect, it } from '@jest/globals';
import { fromWords } from '../../../src/license/from-words';

const ids = (text: string) => fromWords(text).map(({ license }) => license.id);

describe('the licenses that words name', () => {
  it.each([
    ['CC BY-SA 4.0', ['CC-BY-SA-4.0']],
    ['CC-BY-NC-ND-4.0', ['CC-BY-NC-ND-4.0']],
    ['cc by-sa', ['CC-BY-SA']],
    ['CC BY NC ND 2.5', ['CC-BY-NC-ND-2.5']],
    ['Foto: Ann, cc by sa 2.0', ['CC-BY-SA-2.0']],
    ['CC BY-SA 3.0 DE', ['CC-BY-SA-3.0-DE']],
    ['(BY-SA 4.0)', ['CC-BY-SA-4.0']],
    ['BY-NC-SA-4.0', ['CC-BY-NC-SA-4.0']],
    ['CC0 1.0 Universal', ['CC0-1.0']],
    ['CC Zero', ['CC0-1.0']],
    ['Creative Commons Attribution-NonCommercial 4.0 International License', ['CC-BY-NC-4.0']],
    ['Creative Commons Attribution License', ['CC-BY']],
    ['Creative Commons - Attribution - Share Alike', ['CC-BY-SA']],
    ['Creative Commons (CC-BY-NC)', ['CC-BY-NC']],
    ['Namensnennung - Nicht kommerziell - Keine Bearbeitungen 4.0 International', ['CC-BY-NC-ND-4.0']],
    ['Creative Commons Namensnennung-NichtKommerziell-KeineBearbeitung 3.0 Unported', ['CC-BY-NC-ND-3.0']],
    ['Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 3.0 Deutschland', ['CC-BY-SA-3.0-DE']],
    ['Creative Commons Attribution - Pas d’Utilisation Commerciale - Pas de Modification 4.0', ['CC-BY-NC-ND-4.0']],
    ['Creative Commons Reconocimiento-NoComercial-CompartirIgual 4.0', ['CC-BY-NC-SA-4.0']],
    ['Creative Commons Attribuzione - Condividi allo stesso modo 4.0', ['CC-BY-SA-4.0']],
    ['Creative Commons Naamsvermelding-GelijkDelen 3.0', ['CC-BY-SA-3.0']],
    ['クリエイティブ・コモンズ 表示 - 非営利 4.0 国際', ['CC-BY-NC-4.0']],
    ['gemeinfrei, via Wikimedia', ['PDM']],
    ['Foto: Ann Lee. I det offentlige domæne', ['PDM']],
    ['Közkincs', ['PDM']],
    ['Находится в общественном достоянии', ['PDM']],
    ['公有领域', ['PDM']],
    ['CC BY-Attribution International 4.0.', ['CC-BY-4.0']],
    ['This image is in the public domain', ['PDM']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  it('does not take "by" before a name for the element BY', () => {
    expect(ids('In Flickr CC by din_bastet')).toEqual([]);
    expect(ids('CC by Vic @ Flickr')).toEqual([]);
    expect(ids('Foto: Ann (CC BY)')).toEqual(['CC-BY']);
  });

  it.each(['Foodblog', 'attribution', 'Some rights reserved', 'All rights reserved', 'ccbyte', 'CC', 'a copy by-law'])(
    'says nothing of "%s"',
    (text) => expect(ids(text)).toEqual([]),
  );

  it('finds each of several licenses once, in order', () => {
    expect(ids('Bild 1: Ann, CC BY 2.0; Bild 2: Bob, CC BY-SA 3.0; Bild 3: CC0')).toEqual([
      'CC-BY-2.0',
      'CC-BY-SA-3.0',
      'CC0-1.0',
    ]);
  });

  it('reads a long hostile text to its end', () => {
    expect(ids(`${'attribution '.repeat(20_000)}${'cc by '.repeat(20_000)} CC BY-SA 4.0`).at(-1)).toBe('CC-BY-SA-4.0');
  });
});
