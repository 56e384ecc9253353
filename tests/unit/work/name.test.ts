import { describe, expect, it } from '@jest/globals';
import { looksLikeName, type Standing, saysNobody } from '../../../src/work/name';

const where = (text: string): Standing[] =>
  (['told', 'labelled', 'beside', 'bare'] as const).filter((standing) => looksLikeName(text, standing));

describe('what looks like a name', () => {
  it.each([
    'Ann Lee', 'Zoë van der Au', 'J. R. Fell', 'Prof. Ann Lee', 'Ana de la Cruz', 'Anne d’Orsay', 'Ludwig von Au', 'Ann & Bob', 'Uma al-Hadid', 'Ann Lee/agency', 'agency/Ann Lee',
    'Jürgen Groß', 'Łucja Żak', 'Åsa Öberg', 'Анна Ли', 'Άννα Λη', 'ann_lee99 Fell', 'Institut für Seen', 'Ann Fell e.V.',
  ])('%s: wherever a maker may stand', (text) => expect(where(text)).toEqual(['told', 'labelled', 'beside', 'bare'])); // biome-ignore format: a table

  it.each(['山田花子', '王小明', '김하나', '@ann', 'annlee_99', 'AnnLee', 'NASA'])(
    '%s: one word that no text has',
    (text) => expect(where(text)).toContain('bare'),
  );

  it('one word by itself is a name only where its place says so', () => {
    expect(where('Wolcott')).toEqual(['told', 'labelled', 'beside']);
    expect(where('lupa')).toEqual(['told', 'labelled']);
    expect(where('lakes.example')).toContain('labelled');
  });

  it.each([
    ['Content licensed under', 'a part of a sentence'], ['What the coot eats', 'a heading'], ['12 May 2021', 'a date'], ['May 12', 'a date'], ['12. Mai 2021', 'a date'], ['p. 58', 'a page'],
    ['Photograph', 'a kind'], ['Screenshot', 'a kind'], ['Eigenes Foto', 'a kind'], ['Capture d’écran', 'a kind'], ['Schermata', 'a kind'], ['スクリーンショット', 'a kind'], ['IMG_2044.jpg', 'a file'],
    ['Author Unknown', 'nobody'], ['Autor unbekannt', 'nobody'], ['Auteur Inconnu', 'nobody'], ['Autor Desconocido', 'nobody'], ['Autore Sconosciuto', 'nobody'], ['Autor Desconhecido', 'nobody'], ['Onbekende Maker', 'nobody'], ['Autor Nieznany', 'nobody'], ['Okänd Fotograf', 'nobody'], ['Автор Неизвестен', 'nobody'], ['作者不明', 'nobody'], ['佚名', 'nobody'], ['Anonymous', 'nobody'],
    ['All Rights Reserved', 'rights'], ['Alle Rechte Vorbehalten', 'rights'], ['Tous Droits Réservés', 'rights'], ['Todos Los Derechos Reservados', 'rights'], ['Tutti I Diritti Riservati', 'rights'], ['Wszelkie Prawa Zastrzeżone', 'rights'], ['版权所有', 'rights'], ['無断転載禁止', 'rights'], ['Used With Permission', 'rights'], ['Mit Freundlicher Genehmigung', 'rights'], ['No Known Copyright Restrictions', 'rights'],
    ['Uploaded by Ann Lee', 'who uploaded it'], ['Hochgeladen von Ann Lee', 'who uploaded it'], ['Caricato da Ann Lee', 'who uploaded it'], ['Uppladdad av Ann Lee', 'who uploaded it'],
    ['Share This Page', 'what a page offers'], ['Weiterlesen', 'what a page offers'], ['View Full Size Image', 'what a page offers'], ['Wikimedia Commons', 'a place'], ['https://lakes.example/1', 'an address'],
  ])('%s is none: %s', (text) => expect(where(text)).not.toContain('beside')); // biome-ignore format: a table

  it('is not a title that is counted, or begins like a sentence', () => {
    expect(where('Melancholy II')).not.toContain('bare');
    expect(where('The Long Way')).toEqual(['told']);
  });
});

describe('words that say that nobody is named', () => {
  it.each(['Unknown author', 'Unknown', 'n/a', 'Unbekannter Autor', 'Own work', 'auteur inconnu', '不明', 'admin', ''])(
    '%s',
    (text) => expect(saysNobody(text)).toBe(true),
  );
  it.each(['Ann Unknown Lee', 'Public Domain Review', 'Creative Commons', 'framasoft'])('%s names somebody', (text) =>
    expect(saysNobody(text)).toBe(false),
  );
});
