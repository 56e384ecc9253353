import { describe, expect, it } from '@jest/globals';
import { READERS } from '../../../src/lookup/read/readers';
import type { Subject } from '../../../src/lookup/record';
import { findRecord } from '../../../src/lookup/records';
import { isSignals } from '../../../src/message/observation';
import { read, subject, where } from './a-subject';

const UPLOAD = 'https://upload.wikimedia.org/wikipedia';
const api = (wiki: string, name: string): string =>
  `https://${wiki}/w/api.php?action=query&titles=File%3A${name}&prop=imageinfo&iiprop=extmetadata%7Curl&iiextmetadatalanguage=en&format=json&formatversion=2`;

/** An answer in the shape of MediaWiki's API:Imageinfo with CommonsMetadata. */
const imageinfo = (fields: Record<string, string>, extra: Record<string, string> = {}) => ({
  batchcomplete: true,
  query: {
    pages: [
      {
        pageid: 1,
        ns: 6,
        title: 'File:Tarn (2).jpg',
        imageinfo: [
          {
            url: `${UPLOAD}/commons/a/ab/Tarn_%282%29.jpg`,
            descriptionurl: 'https://commons.wikimedia.org/wiki/File:Tarn_(2).jpg',
            extmetadata: Object.fromEntries(
              Object.entries(fields).map(([name, value]) => [name, { value, source: 'commons-desc-page' }]),
            ),
            ...extra,
          },
        ],
      },
    ],
  },
});

describe('Wikimedia Commons', () => {
  it.each([
    ['a picture', `${UPLOAD}/commons/a/ab/Tarn_%282%29.jpg`, 'commons.wikimedia.org', 'Tarn_(2).jpg'],
    [
      'a small one',
      `${UPLOAD}/commons/thumb/a/ab/Tarn_%282%29.jpg/220px-Tarn_%282%29.jpg`,
      'commons.wikimedia.org',
      'Tarn_(2).jpg',
    ],
    [
      'a drawing made small',
      `${UPLOAD}/commons/thumb/0/0f/Map.svg/langde-330px-Map.svg.png`,
      'commons.wikimedia.org',
      'Map.svg',
    ],
    [
      'a film',
      `${UPLOAD}/commons/transcoded/c/c0/Film.webm/Film.webm.480p.vp9.webm`,
      'commons.wikimedia.org',
      'Film.webm',
    ],
    ['a file of one Wikipedia', `${UPLOAD}/de/1/12/Wappen.png`, 'de.wikipedia.org', 'Wappen.png'],
  ])('is asked about the file behind %s', (_, address, wiki, name) => {
    expect(where(subject('https://blog.example/', address))).toBe(api(wiki, encodeURIComponent(name)));
  });

  it('is asked on File: pages, also those that a Wikipedia shows in its own language', () => {
    expect(where(subject('https://commons.wikimedia.org/wiki/File:Tarn.jpg#filehistory'))).toBe(
      api('commons.wikimedia.org', 'Tarn.jpg'),
    );
    expect(where(subject('https://de.m.wikipedia.org/wiki/Datei:B%C3%A4r.jpg'))).toBe(
      api('de.wikipedia.org', 'B%C3%A4r.jpg'),
    );
  });

  it('is asked about nothing else', () => {
    expect(where(subject('https://en.wikipedia.org/wiki/Tarn'))).toBeNull();
    expect(where(subject('https://en.wikipedia.org/wiki/Tarn', 'https://blog.example/a/ab/Tarn.jpg'))).toBeNull();
    expect(
      where(subject('https://evil.example/', 'https://upload.wikimedia.org.evil.example/wikipedia/commons/a/ab/T.jpg')),
    ).toBeNull();
    expect(where(subject('https://x.example/', `${UPLOAD}/evil.example%2f/a/ab/T.jpg`))).toBeNull();
  });

  const picture = subject(
    'https://blog.example/',
    `${UPLOAD}/commons/thumb/a/ab/Tarn_%282%29.jpg/220px-Tarn_%282%29.jpg`,
  );
  it('says license, author with their page, title, source and the words to credit them with, of the picture', () => {
    const answer = imageinfo({
      LicenseShortName: 'CC BY-SA 4.0',
      LicenseUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
      AttributionRequired: 'true',
      Attribution: '<b>Ann Lee</b> &amp; friends, www.lee.example',
      Artist: '<a href="//commons.wikimedia.org/wiki/User:Ann" title="User:Ann">Ann Lee</a>',
      ObjectName: 'The tarn',
      Copyrighted: 'True',
    });
    expect(read(picture, answer)).toEqual([
      ['license', picture.address, 'https://creativecommons.org/licenses/by-sa/4.0'],
      ['license', picture.address, 'CC BY-SA 4.0'],
      ['creator', picture.address, 'Ann Lee', 'https://commons.wikimedia.org/wiki/User:Ann'],
      ['title', picture.address, 'The tarn'],
      ['source', picture.address, 'https://commons.wikimedia.org/wiki/File:Tarn_(2).jpg'],
      ['notice', picture.address, 'Ann Lee & friends, www.lee.example'],
    ]);
  });

  it('says of a File: page what is the file’s', () => {
    const page = subject('https://commons.wikimedia.org/wiki/File:Tarn_(2).jpg');
    expect(read(page, imageinfo({ LicenseShortName: 'CC BY 2.0' }))[0]).toEqual([
      'license',
      `${UPLOAD}/commons/a/ab/Tarn_%282%29.jpg`,
      'CC BY 2.0',
    ]);
  });

  it('says that a work is in the public domain', () => {
    expect(read(picture, imageinfo({ LicenseShortName: 'Public domain', Copyrighted: 'False' }))).toContainEqual([
      'license',
      picture.address,
      'Public domain',
    ]);
  });

  it('says nothing of a file that is not there', () => {
    expect(read(picture, { query: { pages: [{ ns: 6, title: 'File:No', missing: true }] } })).toEqual([]);
  });

  it('keeps no markup and no address that runs code', () => {
    const artist =
      '<script>alert(1)</script><a href="javascript:alert(1)" onclick="x()">Ann<img src=x onerror=alert(1)></a> &#0;&#x3c;b&#62;';
    expect(read(picture, imageinfo({ Artist: artist }))[0]).toEqual(['creator', picture.address, 'Ann <b>', '']);
  });
});

describe('other places', () => {
  it('are the Internet Archive', () => {
    const item = subject('https://archive.org/details/slow-tide_2019');
    expect(where(item)).toBe('https://archive.org/metadata/slow-tide_2019');
    const metadata = {
      identifier: 'slow-tide_2019',
      title: 'Slow Tide',
      creator: ['Oona Varga', 'Bo Ek'],
      licenseurl: 'http://creativecommons.org/licenses/by-nc-sa/3.0/',
    };
    expect(read(item, { created: 1, metadata })).toEqual([
      ['license', '', 'http://creativecommons.org/licenses/by-nc-sa/3.0/'],
      ['creator', '', 'Oona Varga', ''],
      ['creator', '', 'Bo Ek', ''],
      ['title', '', 'Slow Tide'],
    ]);
  });

  it('are Zenodo', () => {
    const record = subject('https://zenodo.org/records/1234567');
    expect(where(record)).toBe('https://zenodo.org/api/records/1234567');
    const metadata = {
      title: 'Street trees',
      license: { id: 'cc-by-4.0' },
      creators: [{ name: 'Lee, Ann', orcid: '0000-0002-1825-0097' }, { name: 'Ek, Bo' }],
    };
    expect(read(record, { id: 1234567, metadata })).toEqual([
      ['license', '', 'cc-by-4.0'],
      ['creator', '', 'Lee, Ann', 'https://orcid.org/0000-0002-1825-0097'],
      ['creator', '', 'Ek, Bo', ''],
      ['title', '', 'Street trees'],
    ]);
  });

  it('are GitHub, for repositories and not for its own pages', () => {
    const repository = subject('https://github.com/ann/weather-post/tree/main/case');
    expect(where(repository)).toBe('https://api.github.com/repos/ann/weather-post/license');
    expect(where(subject('https://github.com/topics/weather'))).toBeNull();
    expect(where(subject('https://github.com/ann'))).toBeNull();
    const license = {
      key: 'cc-by-sa-4.0',
      name: 'Creative Commons Attribution Share Alike 4.0 International',
      spdx_id: 'CC-BY-SA-4.0',
    };
    expect(read(repository, { name: 'LICENSE', license })).toEqual([
      ['license', '', 'CC-BY-SA-4.0'],
      ['creator', '', 'ann', 'https://github.com/ann'],
      ['title', '', 'weather-post'],
    ]);
  });

  it('are asked about their pages, not about a picture in them', () => {
    expect(where(subject('https://github.com/ann/post', 'https://site.example/a.jpg'))).toBeNull();
  });
});

describe('a record that a page names', () => {
  const PAGE = 'https://photos.example/ann/1';
  const oembed = { type: 'application/json+oembed', address: 'https://photos.example/oembed?url=1' };
  it('is oEmbed, with the license that Flickr adds', () => {
    const asked = subject(PAGE, PAGE, oembed);
    expect(where(asked)).toBe(oembed.address);
    const answer = {
      type: 'photo',
      version: '1.0',
      title: 'First <i>light</i>',
      author_name: 'Signe Holm',
      author_url: 'https://photos.example/ann',
      license: 'Attribution License',
      license_url: 'https://creativecommons.org/licenses/by/2.0/',
      license_id: 4,
    };
    expect(read(asked, answer)).toEqual([
      ['license', '', 'https://creativecommons.org/licenses/by/2.0/'],
      ['license', '', 'Attribution License'],
      ['creator', '', 'Signe Holm', 'https://photos.example/ann'],
      ['title', '', 'First light'],
    ]);
  });

  it('is schema.org, in a graph with other things', () => {
    const named = { type: 'application/ld+json', address: 'https://data.example/1.jsonld' };
    const asked = subject('https://data.example/1', undefined, named);
    const graph = [
      { '@type': 'WebSite', name: 'Data', license: 'https://example.org/terms' },
      {
        '@type': 'Dataset',
        '@id': 'https://data.example/1',
        name: 'Street trees',
        license: { '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' },
        creator: [{ '@type': 'Person', givenName: 'Ann', familyName: 'Lee', url: 'https://lee.example/' }, 'Bo Ek'],
      },
    ];
    expect(read(asked, { '@context': 'https://schema.org/', '@graph': graph })).toEqual([
      ['license', '', 'https://creativecommons.org/publicdomain/zero/1.0/'],
      ['creator', '', 'Ann Lee', 'https://lee.example/'],
      ['creator', '', 'Bo Ek', ''],
      ['title', '', 'Street trees'],
    ]);
  });

  it('is asked by https, or as the page itself was', () => {
    const plain = { ...oembed, address: 'http://photos.example/oembed' };
    expect(where(subject(PAGE, PAGE, plain))).toBeNull();
    expect(where(subject('http://photos.example/1', undefined, plain))).toBe(plain.address);
    expect(where(subject(PAGE, PAGE, { ...oembed, address: 'file:///etc/passwd' }))).toBeNull();
  });
});

describe('a record that means harm', () => {
  const asked: [string, Subject][] = [
    ['Commons', subject('https://commons.wikimedia.org/wiki/File:A.jpg')],
    ['the Internet Archive', subject('https://archive.org/details/a')],
    ['Zenodo', subject('https://zenodo.org/records/1')],
    ['GitHub', subject('https://github.com/a/b')],
    ['iNaturalist', subject('https://www.inaturalist.org/observations/1')],
    ['Openverse', subject('https://openverse.org/image/e8c5b8d9-4f2a-4c1e-9b3a-2d5e7f1a3b6c')],
    ['Flickr', subject('https://a.example/', 'https://live.staticflickr.com/1/4425073240_0a1b2c3d4e.jpg')],
    ['IIIF', subject('https://a.example/?manifest=https://a.example/m')],
    ['Crossref', subject('https://a.example/', undefined, { type: 'doi', address: 'https://doi.org/10.1234/a' })],
    [
      'MediaWiki',
      subject('https://a.example/', undefined, { type: 'application/rsd+xml', address: 'https://a.example/api.php' }),
    ],
    [
      'oEmbed',
      subject('https://a.example/', undefined, { type: 'application/json+oembed', address: 'https://a.example/o' }),
    ],
    [
      'JSON-LD',
      subject('https://a.example/', undefined, { type: 'application/ld+json', address: 'https://a.example/o' }),
    ],
  ];
  const answers: unknown[] = [
    null, 1, 'text', [], {}, { metadata: null, license: 7, query: [] }, { '@graph': [[[[[[[[[[{ license: 'x' }]]]]]]]]]] },
    { __proto__: { license: 'x' } }, { license: { '@id': { '@id': {} } }, creator: Array(100_000).fill({ name: 'n'.repeat(500) }), name: { name: {} } },
    { message: { license: [7, { URL: {} }], author: 'x', title: 7 }, results: [{ photos: Array(100_000).fill({ url: 'https://a.example/1', license_code: {} }) }], url: 7 },
    { label: { en: { en: { en: { en: ['x'] } } } }, rights: [[[[[['x']]]]]], requiredStatement: { value: { none: Array(100_000).fill('x') } } },
    { metadata: { creator: Array(100_000).fill('n'), creators: Array(100_000).fill({ name: [] }), title: 'x'.repeat(1_000_000), licenseurl: { a: 1 } } },
  ]; // biome-ignore format: a table
  const readOf = (each: Subject, text: string) => {
    const place = findRecord(each);
    return place ? READERS[place.source.id](text, each) : [];
  };
  it.each(asked)('from %s says little, and what may be sent on', (_, each) => {
    for (const answer of answers) {
      const signals = readOf(each, JSON.stringify(answer));
      expect(isSignals(signals)).toBe(true);
      expect(signals.length).toBeLessThan(70);
    }
  });
  it.each(asked)('from %s and is no JSON is an error', (_, each) => {
    for (const text of ['', '<html>', '{"a":']) expect(() => readOf(each, text)).toThrow(SyntaxError);
  });
});
