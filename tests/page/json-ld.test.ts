import { describe, expect, it } from '@jest/globals';
import { collectJsonLd } from '../../content/collect/json-ld';
import { gather, parsePage, readFixture, short } from './read-fixture';

describe('JSON-LD', () => {
  it('reads JSON-LD at any depth, and neither an organization’s license nor that of the metadata', () => {
    const found = short(gather(collectJsonLd, readFixture('json-ld'), () => undefined));
    expect(found).toContainEqual(['license', '', 'https://creativecommons.org/licenses/by/4.0/']);
    expect(found).toContainEqual(['creator', '', 'Ann Lee']);
    expect(found).toContainEqual([
      'license',
      'https://site.example/cat.jpg',
      'https://creativecommons.org/licenses/by-nc/4.0/',
    ]);
    expect(found).toContainEqual(['creator', 'https://site.example/cat.jpg', 'Bob']);
    expect(JSON.stringify(found)).not.toMatch(/by\/1\.0|zero/);
  });

  it('survives JSON-LD of depth 10,000', () => {
    const json = `${'{"image":'.repeat(10_000)}{"@type":"ImageObject"}${'}'.repeat(10_000)}`;
    expect(
      gather(collectJsonLd, parsePage(`<script type="application/ld+json">${json}</script>`), () => undefined),
    ).toEqual([]);
  });

  it('finds the file of a recording in the object that describes the file', () => {
    const json = JSON.stringify({
      '@type': 'MusicRecording',
      url: '/tide',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      audio: { '@type': 'AudioObject', contentUrl: '/tide.ogg' },
    });
    const found = short(
      gather(collectJsonLd, parsePage(`<script type="application/ld+json">${json}</script>`), () => undefined),
    );
    expect(found[0]).toEqual([
      'license',
      'https://site.example/tide.ogg',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
  });
});
