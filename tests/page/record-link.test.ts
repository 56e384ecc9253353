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

  it('are few, whatever a page holds', () => {
    const link = '<link rel="alternate" type="application/json+oembed" href="/o">';
    expect(gather(collectRecordLinks, parsePage(`<head>${link.repeat(100)}</head>`))).toHaveLength(4);
  });
});
