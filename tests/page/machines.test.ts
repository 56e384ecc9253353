import { describe, expect, it } from '@jest/globals';
import { collectMachines } from '../../content/collect/machines';
import { gather, parsePage } from './read-fixture';
import { seePage } from './see-fixture';

const RSL = '<link rel="license" type="application/rsl+xml" href="/rsl.xml">';
const CC = 'https://creativecommons.org/licenses/by/4.0/';

describe('words for machines', () => {
  it.each([
    ['RSL in a file of its own', RSL, { kind: 'rsl', address: 'https://site.example/rsl.xml' }],
    [
      'RSL in the page, whatever license it names',
      `<script type="application/rsl+xml"><rsl><content url="/"><license><standard>${CC}</standard></license></content></rsl></script>`,
      { kind: 'rsl', address: null },
    ],
    ['TDMRep', '<meta name="tdm-reservation" content="1">', { kind: 'tdm-reserved' }],
    ['TDMRep that reserves nothing', '<meta name="TDM-Reservation" content="0">', { kind: 'tdm-free' }],
    [
      'TDMRep with terms',
      '<meta name="tdm-policy" content="https://site.example/tdm.json">',
      { kind: 'tdm-policy', address: 'https://site.example/tdm.json' },
    ],
    ['what robots are asked', '<meta name="robots" content="index, noai, noimageai">', { kind: 'no-training' }],
  ])('are shown apart, and are no license: %s', (_, html, term) => {
    const seen = seePage(parsePage(`<head>${html}</head><body><h1>A walk</h1><p>The path.</p></body>`));
    expect(seen.machines).toEqual([term]);
    expect(seen.works).toEqual([]);
  });

  it.each([
    ['<meta name="robots" content="noindex, nofollow">'],
    ['<meta name="tdm-reservation" content="maybe">'],
    ['<meta name="tdm-policy" content="javascript:alert(1)">'],
    ['<script type="application/json">{"rsl": 1}</script>'],
  ])('are not %s', (html) => expect(gather(collectMachines, parsePage(`<head>${html}</head>`))).toEqual([]));

  it('do not hide the license that stands beside them', () => {
    const seen = seePage(parsePage(`<head>${RSL}<link rel="license" href="${CC}"></head><body><h1>A walk</h1></body>`));
    expect(seen.works.map(({ licenses }) => licenses[0]?.id)).toEqual(['CC-BY-4.0']);
    expect(seen.machines).toHaveLength(1);
  });

  it('are few, whatever a page holds', () => {
    expect(gather(collectMachines, parsePage(`<head>${RSL.repeat(500)}</head>`))).toHaveLength(10);
  });
});
