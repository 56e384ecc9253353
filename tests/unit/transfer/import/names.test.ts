import { describe, expect, it } from '@jest/globals';
import { creatorFrom } from '../../../../src/transfer/import/creators';
import { entriesIn, readText } from './read-file';

const CC = 'CC BY 4.0';
const ris = (...lines: string[]) =>
  `${['TY  - JOUR', 'TI  - T', 'UR  - https://a.example/1', `C1  - ${CC}`, ...lines, 'ER  - '].join('\n')}\n`;
const bib = (fields: string, type = 'misc') =>
  `@${type}{a, title={T}, url={https://a.example/1}, copyright={${CC}}, ${fields}}\n`;
const csl = (item: object) =>
  JSON.stringify([{ type: 'graphic', title: 'T', URL: 'https://a.example/1', license: CC, ...item }]);

const namesIn = async (text: string, name: string) =>
  entriesIn(await readText(text, name, 4096))[0]?.work.creators.map(({ name: own, role }) =>
    role ? `${own} (${role})` : own,
  );

describe('a name in a file of references', () => {
  it.each([
    ['van Gogh, Vera', 'Vera van Gogh'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez'],
    ['Brook, Ian W., Jr.', 'Ian W. Brook, Jr.'],
    ['Fell', 'Fell'],
    ['Acme Photos, Inc.', 'Acme Photos, Inc.'],
    ['Free Software Foundation, Inc.', 'Free Software Foundation, Inc.'],
    ['Müller Verlag, GmbH', 'Müller Verlag, GmbH'],
    ['Ministry of Water, Land and Forests', 'Ministry of Water, Land and Forests'],
    ['Department for Transport and Highways, UK', 'Department for Transport and Highways, UK'],
    ['Martin Luther King, Jr.', 'Martin Luther King, Jr.'],
    ['a, b, c, d', 'a, b, c, d'],
  ])('in one field: %s', (written, name) => {
    expect(creatorFrom({ literal: written })?.name).toBe(name);
  });

  it('in RIS is one for each that a line joins, and an editor is no author of a chapter', async () => {
    expect(await namesIn(ris('AU  - Brook, Ida J.; Lind, Bo; Fell, Uma'), 'a.ris')).toEqual([
      'Ida J. Brook',
      'Bo Lind',
      'Uma Fell',
    ]);
    expect(await namesIn(ris('AU  - Brook, Ida', 'A2  - Lind, Bo', 'A4  - Ek, Uma'), 'a.ris')).toEqual([
      'Ida Brook',
      'Uma Ek (translator)',
    ]);
    expect(await namesIn(ris('A2  - Lind, Bo'), 'a.ris')).toEqual(['Bo Lind (editor)']);
    expect(await namesIn(ris('AU  - Müller; Söhne'), 'a.ris')).toEqual(['Müller; Söhne']);
  });

  it('in BibTeX has its particles, suffix and braces, and nobody is called others', async () => {
    expect(
      await namesIn(bib('author={van Gogh, Vera and Kings, Jr., Mark and de la Rivers, III, Max}'), 'a.bib'),
    ).toEqual([...['Vera van Gogh', 'Mark Kings Jr.', 'Max de la Rivers III']]);
    expect(await namesIn(bib('author={{Ministry of Water and Forests} and others}'), 'a.bib')).toEqual([
      'Ministry of Water and Forests',
    ]);
    expect(await namesIn(bib('collaborator={Lover, Dog}'), 'a.bib')).toEqual(['Dog Lover']);
    expect(await namesIn(bib('author={Brook, Ida}, editor={Lind, Bo}', 'incollection'), 'a.bib')).toEqual([
      'Ida Brook',
    ]);
    expect(await namesIn(bib('editor={Lind, Bo}', 'book'), 'a.bib')).toEqual(['Bo Lind (editor)']);
  });

  it('in CSL-JSON has its particles, its suffix and its role', async () => {
    const author = [
      { family: 'Gogh', given: 'Vera', 'non-dropping-particle': 'van' },
      { family: 'Humboldt', given: 'Anna', 'dropping-particle': 'von' },
      { family: 'Kings', given: 'Mark', suffix: 'Jr.' },
      { family: 'Ancona', given: 'Zoë', 'non-dropping-particle': "d'" },
      { family: '村上', given: '春樹' },
      'Ann',
      null,
    ];
    expect(await namesIn(csl({ author }), 'a.json')).toEqual([
      ...['Vera van Gogh', 'Anna von Humboldt', 'Mark Kings Jr.', "Zoë d'Ancona", '村上春樹', 'Ann'],
    ]);
    const by = [{ family: 'Lover', given: 'Dog' }];
    expect(
      await namesIn(csl({ type: 'motion_picture', director: [{ literal: 'Blender' }], composer: by }), 'a.json'),
    ).toEqual([...['Blender (director)', 'Dog Lover (composer)']]);
    expect(
      await namesIn(
        csl({ type: 'chapter', author: by, editor: [{ literal: 'Bo' }], 'container-author': by }),
        'a.json',
      ),
    ).toEqual(['Dog Lover']);
  });
});
