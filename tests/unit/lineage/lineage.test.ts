import { describe, expect, it } from '@jest/globals';
import { lineageOf, type Recorded, SOURCES_AT_MOST } from '../../../src/lineage/lineage';
import type { Described } from '../../../src/publish/opened';
import type { Signal } from '../../../src/signal/signal';
import { aWork } from '../attribution/a-work';

const PAGE = 'https://blog.example/collage';
const basis = (value: string, given: Partial<Signal> = {}): Signal => ({
  ...{ says: 'basis', evidence: 'json-ld', about: '', value, words: value, place: '', detail: '' },
  ...given,
});
const collage = (...evidence: Signal[]) =>
  aWork({ id: PAGE, about: 'page', address: PAGE, source: PAGE, page: { address: PAGE, title: '' }, evidence });
const recorded = (address: string | null, ...sources: Recorded[]): Recorded => ({
  ...{ title: `Title of ${address}`, creators: [{ name: 'Ann', address: null }], address, signedBy: null, sources },
});
const about = (sources: { about: string; generation: number }[]) =>
  sources.map((each) => [each.about, each.generation]);

describe('what a work is made from', () => {
  it('is what its page says: isBasedOn, and the source of RDFa', () => {
    const named = basis('https://a.example/tarn', { words: 'Tarn', detail: 'Bob' });
    const source = basis('https://b.example/beck', {
      says: 'source',
      evidence: 'rdfa',
      words: 'a beck',
      detail: 'dct:source',
    });
    expect(lineageOf(collage(named, source), null, null)).toMatchObject([
      { about: 'https://a.example/tarn', title: 'Tarn', creators: [{ name: 'Bob' }], generation: 1 },
      { about: 'https://b.example/beck', title: 'a beck', creators: [], generation: 1 },
    ]);
  });

  it('is not what only says where a credit leads: the source of a record or a file', () => {
    expect(lineageOf(collage(basis('https://a.example/', { says: 'source', evidence: 'record' })), null, null)).toEqual(
      [],
    );
  });

  it('may have a title and no address', () => {
    expect(lineageOf(collage(basis('An old engraving')), null, null)).toMatchObject([
      { about: `${PAGE}#source-1`, title: 'An old engraving' },
    ]);
  });

  it('is what its credit record says, generation after generation, the nearest first', () => {
    const record = recorded(
      null,
      recorded('https://a.example/1', recorded('https://a.example/1/1', recorded('https://a.example/1/1/1'))),
      recorded('https://a.example/2'),
    );
    expect(about(lineageOf(collage(), null, record))).toEqual([
      ['https://a.example/1', 1],
      ['https://a.example/2', 1],
      ['https://a.example/1/1', 2],
      ['https://a.example/1/1/1', 3],
    ]);
  });

  it('is each work once, in its nearest generation, and never the work itself', () => {
    const twice = recorded('https://a.example/1');
    const record = recorded(PAGE, recorded('https://b.example/', twice, recorded(`${PAGE}#part`)), twice);
    expect(about(lineageOf(collage(basis('https://a.example/1/'), basis(PAGE)), null, record))).toEqual([
      ['https://b.example/', 1],
      ['https://a.example/1', 1],
    ]);
  });

  it('keeps sources without an address apart', () => {
    const record = recorded(null, recorded(null, recorded(null)), recorded(null));
    expect(new Set(lineageOf(collage(), null, record).map(({ about: at }) => at)).size).toBe(3);
  });

  it('is told by the page’s own credit for a source, where it has one', () => {
    const tarn = aWork({ address: 'https://photos.example/tarn.jpg', source: 'https://photos.example/tarn' });
    const work = collage(basis('https://photos.example/tarn'));
    expect(lineageOf(work, { works: [work, tarn] }, null)).toMatchObject([
      { title: 'First light over the tarn', creators: [{ name: 'Ann Fell' }], seen: tarn },
    ]);
  });

  it('believes where support is taken only in what was signed', () => {
    const source = { ...recorded('https://a.example/1'), payAt: ['ann@pay.example'] };
    expect(lineageOf(collage(), null, recorded(null, source))[0]?.payAt).toEqual([]);
    const signed = { ...source, signedBy: 'did:key:z6Mk' };
    expect(lineageOf(collage(), null, recorded(null, signed))[0]?.payAt).toEqual(['ann@pay.example']);
  });

  it('has an end, however wide and deep a record is', () => {
    let deep = recorded('https://a.example/0');
    for (let i = 1; i < 40; i++) deep = recorded(`https://a.example/${i}`, deep);
    expect(lineageOf(collage(), null, recorded(null, deep))).toHaveLength(12);
    const wide = recorded(null, ...Array.from({ length: 500 }, (_, i) => recorded(`https://a.example/${i}`)));
    expect(lineageOf(collage(), null, wide)).toHaveLength(SOURCES_AT_MOST);
  });

  it('is read from a record as it is opened', () => {
    const described: Described = {
      ...{ type: 'ImageObject', title: 'Tarn', creators: [], licenses: [], unknownLicenses: [] },
      ...{ address: 'https://a.example/1', signedBy: null, sources: [], payAt: [] },
    };
    const record: Described = { ...described, address: null, sources: [described] };
    expect(about(lineageOf(collage(), null, record))).toEqual([['https://a.example/1', 1]]);
  });
});
