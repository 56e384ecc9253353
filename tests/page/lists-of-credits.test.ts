import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { worksOf, worksOn } from './see-fixture';

const part = (file: string, licenses: string, by?: string) =>
  expect.objectContaining({ about: 'part', file, licenses, ...(by && { by }) });

describe('credits in one block', () => {
  it('are one for each line, and mean the pictures that they count', () => {
    expect(worksOn('numbered-sources')).toEqual([
      part('/files/full/wheel_1f670ff55b.jpg', 'PDM'),
      part('/files/thumb/weir_ac7161af48.jpg', 'CC-BY-SA-3.0', 'hillmapper'),
    ]);
  });

  it('mean no picture where they count more than the page shows', () => {
    const change = (page: Document) =>
      page.querySelector('h3 + h3')?.append('3. "The hut". Public domain via Wikimedia Commons.');
    for (const { file } of worksOn('numbered-sources', change) as { file: string }[])
      expect(file).toContain('#credit-');
  });

  it('mean its pictures in their order, where they are as many', () => {
    expect(worksOn('rights-of-a-record')).toEqual([
      part('/keepers/lee.jpg', 'CC-BY-NC-ND-3.0', 'Ann Lee'),
      part('/keepers/ray.jpg', 'CC-BY-NC-ND-3.0', 'Hill & Ray Ltd'),
    ]);
  });

  it('are nobody’s here where each is an item of a list of many, and names no work by an address of its own', () => {
    expect(worksOn('credits-of-a-film')).toEqual([
      expect.objectContaining({ licenses: 'CC-BY-2.0', by: 'Ann Lee', file: expect.stringContaining('#credit-') }),
    ]);
  });
});

describe('rights of what a page shows', () => {
  const record = (rights: string) =>
    worksOf(
      parsePage(`<body><article><h1>The sphere</h1><p>It was made to turn, and has not turned since the war.</p>
        <img src="/sphere.jpg" alt="" width="600" height="400"><h3>Rights</h3><div>${rights}</div></article></body>`),
    );

  it.each([
    ['Ann Lee / CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/)', 'Ann Lee'],
    ['Ann Lee / Hill Map Collection, www.hillmaps.example / CC BY 3.0', 'Ann Lee'],
  ])('are no license of its text, where somebody stands before a slash: %s', (rights, by) =>
    expect(record(rights)).toEqual([part('/sphere.jpg', 'CC-BY-3.0', by)]),
  );
});

describe('one statement over a list of pictures', () => {
  it('is said of each that names its maker', () => {
    expect(worksOn('attributions')).toEqual([
      part('/tarn.jpg', 'CC-BY-2.0', 'Ann Lee'),
      part('/hut.jpg', 'CC-BY-2.0', 'hillbob'),
    ]);
  });

  it('is said of none in the footer of another page, nor where only one picture names a maker', () => {
    const toFooter = (page: Document) =>
      page.querySelector('footer')?.append(...page.querySelectorAll('h1 ~ p:has(a[href*="creativecommons"])'));
    expect(worksOn('attributions', toFooter)).toEqual([]);
    expect(worksOn('attributions', (page) => page.querySelector('img')?.remove())).toEqual([]);
  });
});

describe('a link that plays a sound', () => {
  it('is the work that the title of its label speaks of', () => {
    const item = `<li><a href="/data/Ann%20Lee%20-%20Moor.mp3"><b>Ann Lee</b> - Moor <span title="Published under a Creative Commons BY-NC-ND license">(free)</span></a></li>`;
    expect(
      worksOf(parsePage(`<body><h1>A player</h1><ul>${item}<li><a href="/data/other.mp3">Other</a></li></ul></body>`)),
    ).toEqual([part('/data/Ann%20Lee%20-%20Moor.mp3', 'CC-BY-NC-ND')]);
  });
});
