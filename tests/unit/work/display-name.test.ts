import { describe, expect, it } from '@jest/globals';
import { compose } from '../../../src/attribution/compose';
import { plainUse } from '../../../src/attribution/use';
import { displayNameOf } from '../../../src/work/display-name';
import { isFileName, shorten, wordsOfFile } from '../../../src/work/file-words';
import type { Work } from '../../../src/work/work';
import { aSignal, aWork, license } from '../../component/made-up';

const FILE = 'https://photos.example/a/still-water_at-the-tarn-300x200.jpg';
const around = (label: string, address = FILE) =>
  aSignal({
    context: {
      ...{ before: '', after: '', rel: [], badge: '', within: [], links: [], heading: '' },
      media: [{ address, how: 'figure', media: 'image', label }],
    },
  });
const untitled = (more: Partial<Work> = {}) => aWork({ title: null, address: FILE, ...more });

describe('the words in the name of a file', () => {
  it.each([
    ['still-water_at-the-tarn.jpg', 'Still water at the tarn'],
    ['640px-Hedge_in_May.JPG', 'Hedge in May'],
    ['File:Hedge in May.png', 'Hedge in May'],
    ['hedge-1024x768.jpg.webp', 'Hedge'],
    ['gate%20at%20noon@2x.png', 'Gate at noon'],
    ['gate-12.jpg', 'Gate 12'],
    ['harbour_large_scaled.jpg', 'Harbour'],
    ['5d41402abc4b2a76_harbour.jpg', 'Harbour'],
    ['富士山.jpg', '富士山'],
    ['%E0%A4%A-broken.jpg', '%E0%A4%A broken'],
  ])('of %s are “%s”', (name, words) => {
    expect(wordsOfFile(name)).toBe(words);
  });

  it.each([
    ...['DSC_0123.jpg', 'IMG-20240501-WA0007.jpg', 'P1010045.JPG', 'PXL_20240501.jpg', 'image.png', 'photo-1.jpg'],
    ...['5d41402abc4b2a76b9719d911017c592.jpg', '48151623.jpg', 'Screenshot.png', 'unnamed.webp', '', '1.jpg'],
  ])('are none where nobody put any: %s', (name) => {
    expect(wordsOfFile(name)).toBeNull();
  });

  it('are cut between words where they are too many', () => {
    expect(shorten('one two three four', 12)).toBe('one two…');
    expect(shorten('onetwothreefour', 6)).toBe('onetwo…');
    expect(wordsOfFile(`${'hedge-'.repeat(60)}.jpg`)?.length).toBeLessThanOrEqual(121);
  });

  it('tell a file’s name from a title', () => {
    expect(['DSC_0123.jpg', 'DSC_0123', 'IMG 4711', 'File:Hedge'].filter(isFileName)).toHaveLength(4);
    expect(['A hedge in May', 'Chapter 12', 'P. 4', 'No. 5.0'].filter(isFileName)).toEqual([]);
  });
});

describe('the name by which a work is shown', () => {
  it('is its title', () => {
    expect(displayNameOf(aWork())).toEqual({ by: 'title', text: 'Tarn at dawn' });
  });

  it('is never a file’s name that stands in the place of a title', () => {
    const work = untitled({ title: 'DSC_0123.jpg', address: 'https://photos.example/DSC_0123.jpg' });
    expect(displayNameOf(work)).toEqual({ by: 'creator', kind: 'photo', text: 'Ann Fell' });
    expect(displayNameOf({ ...work, title: 'Still_water.jpg' })).toEqual({ by: 'file', text: 'Still water' });
  });

  it('is what describes the picture where it has no title, said once', () => {
    const evidence = [around('An otter', 'https://photos.example/otter.jpg'), around('Still water Still water')];
    expect(displayNameOf(untitled({ evidence }))).toEqual({ by: 'label', text: 'Still water' });
  });

  it.each(['image', 'Photo 12', 'alt text', 'DSC_0001.JPG', ' '])(
    'is no description that says nothing: “%s”',
    (label) => {
      expect(displayNameOf(untitled({ evidence: [around(label)] }))).toEqual({
        by: 'file',
        text: 'Still water at the tarn',
      });
    },
  );

  it('is who made it where nothing else tells it, and its kind where nobody is named', () => {
    const address = 'https://photos.example/8151623.png';
    expect(displayNameOf(untitled({ address }))).toEqual({ by: 'creator', kind: 'image', text: 'Ann Fell' });
    expect(displayNameOf(untitled({ address, creators: [] }))).toEqual({ by: 'kind', kind: 'image' });
    const part = { address: 'https://blog.example/walk#2', kind: 'text' } as const;
    expect(displayNameOf(untitled({ ...part, creators: [] }))).toEqual({ by: 'kind', kind: 'text' });
  });

  it('of a page is the page’s own title', () => {
    expect(displayNameOf(untitled({ about: 'page', kind: 'text' }))).toEqual({ by: 'title', text: 'A walk' });
  });

  it('is no title in the credit: what is made up is not claimed', () => {
    const { title, missing } = compose(untitled({ evidence: [around('Still water')] }), plainUse(license('CC-BY-4.0')));
    expect(title).toBeNull();
    expect(missing.map(({ what }) => what)).toContain('title');
  });
});
