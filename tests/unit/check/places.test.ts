import { describe, expect, it } from '@jest/globals';
import { gather } from '../../../src/check/beside';
import { deal } from '../../../src/check/deal';
import type { Medium } from '../../../src/check/medium';
import type { Box } from '../../../src/check/read/flow';
import { readHtml } from '../../../src/check/read/html';
import { readSaid } from '../../../src/check/said';

const inHtml = (html: string) => gather(readHtml(html, 'https://school.test/page')).media;
const licenses = (media: readonly Medium[]) => media.map((medium) => readSaid(medium)?.license.id ?? null);
const img = (count: number): string => Array.from({ length: count }, (_, i) => `<img src="${i}.png">`).join('');

const IN_ONE_LINE = {
  English: 'Left: Ann Lee, CC BY 4.0; right: Ben Ruiz, CC BY-SA 3.0',
  'English, in prose':
    'Figure 2. On the left: hills by Ann Lee, CC BY 4.0. On the right: a boat by Ben Ruiz, CC BY-SA 3.0.',
  'English, behind': 'Ann Lee, CC BY 4.0 (left); Ben Ruiz, CC BY-SA 3.0 (right)',
  'English, in brackets': '(Left) Ann Lee, CC BY 4.0 (right) Ben Ruiz, CC BY-SA 3.0',
  'English, one above the other': 'Top: Ann Lee, CC BY 4.0; bottom: Ben Ruiz, CC BY-SA 3.0',
  letters: 'a) Ann Lee, CC BY 4.0; b) Ben Ruiz, CC BY-SA 3.0',
  'letters in brackets': 'Figure 1. (a) Hills, Ann Lee, CC BY 4.0. (b) Boat, Ben Ruiz, CC BY-SA 3.0.',
  'letters behind': 'Ann Lee, CC BY 4.0 (a); Ben Ruiz, CC BY-SA 3.0 (b)',
  numbers: '1) Ann Lee, CC BY 4.0 2) Ben Ruiz, CC BY-SA 3.0',
  German: 'Bild links: Ann Lee, CC BY 4.0, rechts: Ben Ruiz, CC BY-SA 3.0',
  'German, one above the other': 'Oben: Ann Lee, CC BY 4.0, unten: Ben Ruiz, CC BY-SA 3.0',
  French: 'À gauche : Ann Lee, CC BY 4.0 ; à droite : Ben Ruiz, CC BY-SA 3.0',
  'French, one above the other': 'En haut : Ann Lee, CC BY 4.0 ; en bas : Ben Ruiz, CC BY-SA 3.0',
  Spanish: 'Izquierda: Ann Lee, CC BY 4.0; derecha: Ben Ruiz, CC BY-SA 3.0',
  Portuguese: 'À esquerda: Ann Lee, CC BY 4.0; à direita: Ben Ruiz, CC BY-SA 3.0',
  Italian: 'A sinistra: Ann Lee, CC BY 4.0; a destra: Ben Ruiz, CC BY-SA 3.0',
  Dutch: 'Links: Ann Lee, CC BY 4.0; rechts: Ben Ruiz, CC BY-SA 3.0',
  Polish: 'Po lewej: Ann Lee, CC BY 4.0; po prawej: Ben Ruiz, CC BY-SA 3.0',
  Japanese: '左：Ann Lee、CC BY 4.0；右：Ben Ruiz、CC BY-SA 3.0',
  'Arabic, one above the other': 'أعلى: Ann Lee, CC BY 4.0؛ أسفل: Ben Ruiz, CC BY-SA 3.0',
  'the other order': 'Right: Ben Ruiz, CC BY-SA 3.0; left: Ann Lee, CC BY 4.0',
};

describe('a caption that speaks of places', () => {
  it.each(Object.entries(IN_ONE_LINE))('is dealt out by them: %s', (_, caption) => {
    const BOTH = ['CC-BY-4.0', 'CC-BY-SA-3.0'];
    expect(licenses(inHtml(`<figure>${img(2)}<figcaption>${caption}</figcaption></figure>`))).toEqual(BOTH);
    expect(licenses(inHtml(`<p>${img(2)}</p><p>${caption}</p>`))).toEqual(BOTH);
    expect(licenses(inHtml(`<p><img src=1.png></p><p><img src=2.png></p><p>${caption}</p>`))).toEqual(BOTH);
    const isDown = /above the other/.test(_);
    const cells = isDown
      ? '<tr><td><img src=1.png><tr><td><img src=2.png>'
      : '<tr><td><img src=1.png><td><img src=2.png>';
    expect(licenses(inHtml(`<table>${cells}</table><p>${caption}</p>`))).toEqual(BOTH);
  });

  it('gives each its own links and words, with what is said of all', () => {
    const caption = `Figure 2: Left: <a href="https://p.test/1">hills</a> by Ann Lee, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>;
      right: <a href="https://p.test/2">boat</a> by Ben Ruiz, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>`;
    const media = inHtml(`<figure>${img(2)}<figcaption>${caption}</figcaption></figure>`);
    expect(media.map(({ beside }) => beside.map(({ text }) => text))).toEqual([
      ['Figure 2: hills by Ann Lee, CC BY 4.0;'],
      ['Figure 2: boat by Ben Ruiz, CC BY 4.0'],
    ]);
    expect(media.map((medium) => readSaid(medium)?.source)).toEqual(['https://p.test/1', 'https://p.test/2']);
    const both = inHtml(
      `<figure>${img(2)}<figcaption>Left: Ann Lee; right: Ben Ruiz. Both CC BY 4.0.</figcaption></figure>`,
    );
    expect(licenses(both)).toEqual(['CC-BY-4.0', 'CC-BY-4.0']);
    expect(both.map(({ beside }) => beside[0]?.text)).toEqual([
      'Ann Lee. Both CC BY 4.0.',
      'Ben Ruiz. Both CC BY 4.0.',
    ]);
  });

  it('gives nobody what stands at another place', () => {
    const left = inHtml(`<table><tr><td><img src=1.png><td><img src=2.png></table><p>Left: Ann Lee, CC BY 4.0</p>`);
    expect(licenses(left)).toEqual(['CC-BY-4.0', null]);
    const own = inHtml(`<figure>${img(2)}<figcaption>Left: own photo. Right: Ann Lee, CC BY 4.0</figcaption></figure>`);
    expect(licenses(own)).toEqual([null, 'CC-BY-4.0']);
  });

  it.each([
    ['more places than pictures', 2, 'a) Ann Lee, CC BY 4.0; b) Ben Ruiz, CC0; c) Ivo Kern, CC BY-SA 4.0'],
    ['fewer places than pictures', 3, 'Left: Ann Lee, CC BY 4.0; right: Ben Ruiz, CC0'],
    ['one picture that was put together', 1, 'Left: Ann Lee, CC BY 4.0; right: Ben Ruiz, CC0'],
    ['a license that may be of all or of the first', 2, 'CC BY 4.0, left: Ann Lee; right: Ben Ruiz, CC0'],
    ['the same place twice', 2, 'Left: Ann Lee, CC BY 4.0; left: Ben Ruiz, CC0'],
    ['a text that may run from the right', 2, 'يمين: Ann Lee, CC BY 4.0؛ يسار: Ben Ruiz, CC0'],
  ])('is nobody’s where nobody can be sure, and that is said: %s', (_, count, caption) => {
    const media = inHtml(`<figure>${img(count)}<figcaption>${caption}</figcaption></figure>`);
    expect(licenses(media)).toEqual(Array(count).fill(null));
    expect(media.every(({ unclear }) => unclear === caption)).toBe(true);
  });

  it('is dealt out in a list of credits too', () => {
    const figure = (n: number) => `<figure>${img(2)}<figcaption>Figure ${n}. Two things</figcaption></figure>`;
    const media = inHtml(
      `${figure(1)}${figure(2)}<h2>Credits</h2><p>Figure 2: left: Ann Lee, CC BY 4.0; right: Ben Ruiz, CC0</p>`,
    );
    expect(licenses(media)).toEqual([null, null, 'CC-BY-4.0', 'CC0-1.0']);
  });

  it('leaves captions as they are that credit nobody by places', () => {
    const all = inHtml(
      `<figure>${img(2)}<figcaption>Left: a hill; right: a boat. Photos: Ann Lee, CC BY 4.0</figcaption></figure>`,
    );
    expect(licenses(all)[1]).toBe('CC-BY-4.0');
    const one = inHtml(`<figure>${img(1)}<figcaption>Photo above: Ann Lee, CC BY 4.0</figcaption></figure>`);
    expect(licenses(one)).toEqual(['CC-BY-4.0']);
  });

  it('is dealt out on a slide by where the pictures stand, whatever their order', () => {
    const at = (...box: number[]) => ({ cell: null, box: box as unknown as Box });
    const words = (text: string) => ({ text, links: [] });
    const [right, left] = [at(500, 100, 900, 400), at(0, 120, 400, 380)];
    const [one, two] = deal(words(IN_ONE_LINE.English), [right, left]) ?? [];
    expect([one?.text, two?.text]).toEqual(['Ben Ruiz, CC BY-SA 3.0', 'Ann Lee, CC BY 4.0;']);
    const four = [at(500, 500, 900, 900), at(0, 0, 400, 400), at(500, 10, 900, 410), at(0, 490, 400, 890)];
    const corners = 'Top left: A Lee, CC0; top right: B Lee, CC0; bottom left: C Lee, CC0; bottom right: D Lee, CC0';
    expect(deal(words(corners), four)?.map((part) => part?.text[0])).toEqual(['D', 'A', 'B', 'C']);
    expect(deal(words(IN_ONE_LINE.English), [at(0, 0, 9, 9), at(0, 10, 9, 19)])).toEqual([null, null]);
  });
});

describe('a caption above its picture', () => {
  const p = (text: string) => `<p>${text}</p>`;
  const picture = (n: number) => `<p><img src="${n}.png"></p>`;
  it.each([
    ['which says so', `${p('Photo below: Ann Lee, CC BY 4.0')}${picture(1)}${p('Owls hunt at night.')}`],
    ['in German', `${p('Bild unten: Ann Lee, CC BY 4.0')}${picture(1)}${p('Eulen jagen nachts.')}`],
    ['with a number', `${p('Figure 1. Ann Lee, CC BY 4.0')}${picture(1)}${p('Owls hunt at night.')}`],
    ['with a label', `${p('Photo: Ann Lee, CC BY 4.0')}${picture(1)}${p('Owls hunt at night.')}`],
  ])('is its own: %s', (_, html) => {
    expect(licenses(inHtml(html))).toEqual(['CC-BY-4.0']);
  });

  const ANN = p('Photo: Ann Lee, CC BY 4.0');
  const BEN = p('Photo: Ben Ruiz, CC0');
  it('is not the caption of the picture that stands above it', () => {
    expect(licenses(inHtml(`${ANN}${picture(1)}${BEN}${picture(2)}${p('End.')}`))).toEqual(['CC-BY-4.0', 'CC0-1.0']);
    expect(licenses(inHtml(`${picture(1)}${ANN}${picture(2)}${BEN}${p('End.')}`))).toEqual(['CC-BY-4.0', 'CC0-1.0']);
    // Between two pictures the rest of the document says on which side its captions are.
    const above = `${ANN}${picture(1)}${p('Text.')}`;
    expect(licenses(inHtml(`${above}${above}${picture(3)}${BEN}${picture(4)}`))).toEqual([
      ...['CC-BY-4.0', 'CC-BY-4.0', null, 'CC0-1.0'],
    ]);
  });

  it('is taken by nobody twice, and points where it says', () => {
    const html = `${picture(1)}${p('Photo above: Ann Lee, CC BY 4.0')}${BEN}${picture(2)}${p('End.')}`;
    expect(licenses(inHtml(html))).toEqual(['CC-BY-4.0', 'CC0-1.0']);
  });

  it('is no sentence about all of a document', () => {
    for (const all of [
      'This lesson © 2026 Open Shore, CC BY-SA 4.0',
      'CC BY 4.0 unless otherwise noted',
      'Alle Inhalte CC BY 4.0, sofern nicht anders angegeben',
    ])
      expect(licenses(inHtml(`${picture(1)}${p(all)}${picture(2)}${p('End.')}`))).toEqual([null, null]);
  });

  it('in the cell of another picture is that one’s', () => {
    const html = `<table><tr><td><img src="1.png"><p>Photo: Ann Lee, CC BY 4.0</p></table>${picture(2)}`;
    expect(licenses(inHtml(html))).toEqual(['CC-BY-4.0', null]);
  });
});
