import { describe, expect, it } from '@jest/globals';
import { collectRecordLinks } from '../../content/collect/record-link';
import { gather, parsePage, readFixture } from './read-fixture';

describe('links to records', () => {
  it('are read where they lead to oEmbed in JSON or to JSON-LD, and nowhere else', () => {
    expect(
      gather(collectRecordLinks, readFixture('record-link')).map(({ says, value, detail }) => [says, value, detail]),
    ).toEqual([
      ['record', 'https://site.example/oembed?url=1&format=json', 'application/json+oembed'],
      ['record', 'https://data.example/1.jsonld', 'application/ld+json;profile=schema'],
    ]);
  });

  const told = (html: string) =>
    gather(collectRecordLinks, parsePage(html)).map(({ value, detail }) => [value, detail]);

  it('lead to a wiki’s own interface, and to a site’s terms for machines', () => {
    expect(
      told(`<link rel="EditURI" type="application/rsd+xml" href="//wiki.example/api.php?action=rsd">
        <link rel="license" type="application/rsl+xml" href="/rsl.xml"><link rel="license" href="/license">`),
    ).toEqual([
      ['https://wiki.example/api.php?action=rsd', 'application/rsd+xml'],
      ['https://site.example/rsl.xml', 'application/rsl+xml'],
    ]);
  });

  it.each([
    ['<meta name="citation_doi" content="10.1234/ab.7">'],
    ['<meta name="DC.Identifier" content="doi:10.1234/ab.7"><meta name="prism.doi" content="10.1234/other">'],
    [
      '<meta name="dc.identifier" content="ISSN 1234-5678"><meta name="bepress_citation_doi" content="https://doi.org/10.1234/ab.7">',
    ],
  ])('are the page’s own DOI: %s', (html) => expect(told(html)).toEqual([['https://doi.org/10.1234/ab.7', 'doi']]));

  it('are no identifier of another kind', () => {
    expect(
      told('<meta name="dc.identifier" content="https://hdl.handle.net/10.1234"><meta name="doi" content="7">'),
    ).toEqual([]);
  });

  const MANIFEST = 'https://library.example/iiif/7/manifest';
  it.each([
    [`<div data-manifest="${MANIFEST}"></div>`],
    [`<a href="https://viewer.example/?manifest=${MANIFEST}&amp;canvas=1">IIIF</a>`],
    [`<div data-manifest-url="${MANIFEST}"></div>`],
  ])('are the IIIF manifest of what is shown: %s', (html) =>
    expect(told(html)).toEqual([[MANIFEST, expect.stringContaining('iiif.io/api/presentation')]]),
  );

  it('are no manifest of a film, and none where a page lists several', () => {
    expect(told('<video data-manifest="https://films.example/a.m3u8"></video>')).toEqual([]);
    expect(told(`<a data-manifest="${MANIFEST}">1</a><a data-manifest="${MANIFEST}/2/manifest">2</a>`)).toEqual([]);
  });

  it('are few, whatever a page holds', () => {
    const link = '<link rel="alternate" type="application/json+oembed" href="/o">';
    expect(gather(collectRecordLinks, parsePage(`<head>${link.repeat(100)}</head>`))).toHaveLength(4);
  });
});
