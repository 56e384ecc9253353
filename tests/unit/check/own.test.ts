import { describe, expect, it } from '@jest/globals';
import { judge } from '../../../src/check/judge';
import type { Beside, Medium } from '../../../src/check/medium';

const verdict = (text: string, how: Beside['how'] = 'caption'): string => {
  const medium: Medium = {
    ...{ kind: 'image', address: null, part: 'a.png', alt: '', number: 1, beside: [{ how, text, links: [] }] },
    place: { in: 'text', number: null, heading: '' },
  };
  return judge(medium, null, { commercial: null, changed: null }).verdict;
};

describe('a caption by which a picture is the author’s own', () => {
  it.each([
    'Own work',
    'Figure 10: Number of species in each zone. Own work, see the table in the appendix.',
    'Photo: me',
    'A map (drawing by the author)',
    'Figure 3: Our chart. Own work, CC BY 4.0',
    'My own photo, taken in May',
    'Eigenes Bild',
    'Abb. 3: Der Hafen. Foto: selbst',
    'Abbildung 2: Eigene Darstellung',
    'Photo personnelle',
    'Figure 1 : Schéma de l’auteur',
    'Elaboración propia',
    'Figura 2: foto del autor',
    'Elaborado: Acervo pessoal da autora',
    'Imagem própria',
    'Foto propria',
    'Disegno dell’autrice',
    'Eigen foto',
    'Afbeelding: zelf gemaakt',
    'Opracowanie własne',
    'Rys. 2. Zdjęcie autora',
    '図1 筆者撮影',
    '写真：自分',
    'من تصويري',
    'المصدر: من إعداد الباحثة',
  ])('“%s” is told as that', (text) => expect(verdict(text)).toBe('own'));

  it.each([
    'Ann Lee (own work), CC BY-SA 4.0',
    'Photo: Ann Lee, own work',
    'Own work, CC BY-SA 4.0, via Wikimedia Commons',
    'Photo by Megan Holt',
    'Know your own working hours',
    'Foto: Michaela Noir',
  ])('“%s” is not', (text) => expect(verdict(text)).not.toBe('own'));
});

describe('a credit that only the speaker’s notes have', () => {
  it('is not seen by the audience, and so never full; what is free needs none', () => {
    expect(
      verdict('“Hill” by Ann Lee, CC BY 4.0 https://creativecommons.org/licenses/by/4.0/ https://p.test/a', 'slide'),
    ).toBe('full');
    expect(
      verdict('“Hill” by Ann Lee, CC BY 4.0 https://creativecommons.org/licenses/by/4.0/ https://p.test/a', 'speaker'),
    ).toBe('incomplete');
    expect(verdict('CC0 1.0', 'speaker')).toBe('full');
  });
});
