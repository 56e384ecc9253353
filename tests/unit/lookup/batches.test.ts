import { describe, expect, it } from '@jest/globals';
import { FILES_AT_MOST, findBatches } from '../../../src/lookup/batches';
import { BATCH_READERS } from '../../../src/lookup/read/readers';
import { isSignals } from '../../../src/message/observation';

const UPLOAD = 'https://upload.wikimedia.org/wikipedia';
const file = (name: string, wiki = 'commons') => `${UPLOAD}/${wiki}/thumb/a/ab/${name}/220px-${name}`;
const params = (address: string) => new URL(address).searchParams;

/** A page of an answer in the shape of MediaWiki's API:Imageinfo with CommonsMetadata. */
const told = (title: string, license: string, artist: string) => ({
  title,
  ns: 6,
  missing: true,
  known: true,
  imagerepository: 'shared',
  imageinfo: [
    {
      url: `${UPLOAD}/commons/a/ab/x.jpg`,
      descriptionurl: `https://commons.wikimedia.org/wiki/${title}`,
      extmetadata: { LicenseUrl: { value: license }, Artist: { value: artist } },
    },
  ],
});
const BY = 'https://creativecommons.org/licenses/by/4.0/';

describe('the pictures of a page', () => {
  it('are asked about in one request for fifty, each once however often it is shown', () => {
    const files = Array.from({ length: 60 }, (_, i) => file(`Tarn_${i}.jpg`));
    const batches = findBatches([...files, `${UPLOAD}/commons/a/ab/Tarn_3.jpg`], []);
    expect(batches.map(({ batch }) => batch.files.length)).toEqual([50, 10]);
    const [first] = batches;
    expect(new URL(first?.batch.address ?? '').host).toBe('commons.wikimedia.org');
    expect(
      params(first?.batch.address ?? '')
        .get('titles')
        ?.split('|')
        .slice(0, 2),
    ).toEqual(['File:Tarn 0.jpg', 'File:Tarn 1.jpg']);
  });

  it('are asked about where they are kept, and no other picture is', () => {
    const batches = findBatches([file('Tarn.jpg'), file('Logo.png', 'en'), 'https://blog.example/a.jpg', 'data:,'], []);
    expect(batches.map(({ batch }) => [new URL(batch.address).host, batch.files.length])).toEqual([
      ['commons.wikimedia.org', 1],
      ['en.wikipedia.org', 1],
    ]);
  });

  it('are no more than are worth a press', () => {
    const files = Array.from({ length: FILES_AT_MOST + 100 }, (_, i) => file(`Tarn_${i}.jpg`));
    expect(findBatches(files, []).reduce((sum, { batch }) => sum + batch.files.length, 0)).toBe(FILES_AT_MOST);
  });
});

describe('an answer about several files', () => {
  const files = [file('tarn_(2).jpg', 'de'), file('Hut.jpg', 'de'), file('Gone.jpg', 'de')];
  const [{ source, batch } = { source: null, batch: null }] = findBatches(files, []);
  const read = (answer: object) => {
    if (!source || !batch) throw new Error('nobody is asked');
    return BATCH_READERS[source.id](JSON.stringify(answer), batch);
  };
  const ANSWER = {
    query: {
      normalized: [
        { from: 'File:tarn (2).jpg', to: 'Datei:Tarn (2).jpg' },
        { from: 'File:Hut.jpg', to: 'Datei:Hut.jpg' },
        { from: 'File:Gone.jpg', to: 'Datei:Gone.jpg' },
      ],
      pages: [
        told('Datei:Hut.jpg', BY, '<a href="//commons.wikimedia.org/wiki/User:Ann">Ann Lee</a>'),
        told('Datei:Tarn (2).jpg', 'https://creativecommons.org/publicdomain/zero/1.0/', 'Bob Ray'),
        { title: 'Datei:Gone.jpg', missing: true },
        told('Datei:Another.jpg', BY, 'Cy Fell'),
      ],
    },
  };

  it('is said of each as the page shows it, whatever the wiki calls it, and of no other', () => {
    const { signals, rest } = read(ANSWER);
    const said = (says: string) =>
      signals.filter((each) => each.says === says).map(({ about, value }) => [about, value]);
    expect(said('creator')).toEqual([
      [files[1], 'Ann Lee'],
      [files[0], 'Bob Ray'],
    ]);
    expect(said('license').map(([about]) => about)).toEqual([files[1], files[0]]);
    expect(isSignals(signals)).toBe(true);
    expect(rest).toBeNull();
  });

  it('goes on where it was cut', () => {
    const { rest } = read({ ...ANSWER, continue: { iistart: '2020-01-01T00:00:00Z', continue: '||' } });
    expect(rest?.files).toEqual(files);
    expect(params(rest?.address ?? '').get('iistart')).toBe('2020-01-01T00:00:00Z');
    expect(params(rest?.address ?? '').get('titles')).toBe(params(batch?.address ?? '').get('titles'));
  });

  it.each([['[]'], ['{}'], ['{"query":{"pages":{}}}'], ['{"query":{"normalized":7,"pages":[null,7,{"title":[]}]}}']])(
    'says nothing where it is %s',
    (text) => expect(source && BATCH_READERS[source.id](text, batch as never).signals).toEqual([]),
  );
});

describe('pictures of other places', () => {
  const RSD = [{ type: 'application/rsd+xml', address: 'https://wiki.example/w/api.php?action=rsd' }];
  it('are asked about at the wiki that the page names, wherever that keeps its files', () => {
    const files = [
      'https://wiki.example/w/images/thumb/a/ab/Old_mill.jpg/300px-Old_mill.jpg',
      'https://static.files.example/wiki/images/c/c1/Wheel.png/revision/latest?cb=20200101',
      file('Tarn.jpg'),
      'https://wiki.example/skins/logo.png',
    ];
    expect(
      findBatches(files, RSD).map(({ source, batch }) => [source.name, batch.address.split('?')[0], batch.files]),
    ).toEqual([
      ['Wikimedia Commons', 'https://commons.wikimedia.org/w/api.php', [files[2]]],
      ['', 'https://wiki.example/w/api.php', files.slice(0, 2)],
    ]);
    expect(findBatches(files, []).flatMap(({ batch }) => batch.files)).toEqual([files[2]]);
  });

  it('are read as the wiki names them', () => {
    const files = ['https://wiki.example/images/a/ab/Old_mill.jpg'];
    const [{ source, batch } = { source: null, batch: null }] = findBatches(files, RSD);
    const answer = JSON.stringify({ query: { pages: [told('File:Old mill.jpg', BY, 'Ann Lee')] } });
    expect(
      batch &&
        source &&
        BATCH_READERS[source.id](answer, batch).signals.map(({ says, about, value }) => [says, about, value]),
    ).toContainEqual(['license', files[0], BY]);
  });

  const photo = (id: number, size = '_b') => `https://live.staticflickr.com/65535/${id}_0a1b2c3d4e${size}.jpg`;
  it('are asked about at Flickr, by the number that a photo has there, once and not without end', () => {
    const batches = findBatches([photo(4425073240), photo(4425073240, '_m')], []);
    // The number and the short address are an example that others published: leancrew.com, 2010-03-20.
    expect(batches.map(({ batch }) => params(batch.address).get('url'))).toEqual(['https://flic.kr/p/7K2E7d']);
    const many = Array.from({ length: 100 }, (_, i) => photo(4425073240 + i));
    expect(findBatches(many, []).length).toBeLessThanOrEqual(30);
    expect(findBatches(['https://farm3.static.flickr.com/2/1418878_1e92283336_m.jpg'], [])).toHaveLength(1);
    expect(findBatches(['https://live.staticflickr.com.evil.example/65535/4425073240_0a1b2c3d4e_b.jpg'], [])).toEqual(
      [],
    );
  });

  it('are said of the photo as the page shows it', () => {
    const [{ source, batch } = { source: null, batch: null }] = findBatches([photo(4425073240)], []);
    const answer = {
      title: 'First light',
      author_name: 'Signe Holm',
      author_url: 'https://www.flickr.com/photos/holm/',
      web_page: 'https://www.flickr.com/photos/holm/4425073240/',
      license_url: 'https://creativecommons.org/licenses/by/2.0/',
    };
    expect(
      batch &&
        source &&
        BATCH_READERS[source.id](JSON.stringify(answer), batch).signals.map(({ says, about, value }) => [
          says,
          about,
          value,
        ]),
    ).toEqual([
      ['license', photo(4425073240), 'https://creativecommons.org/licenses/by/2.0/'],
      ['creator', photo(4425073240), 'Signe Holm'],
      ['title', photo(4425073240), 'First light'],
      ['source', photo(4425073240), 'https://www.flickr.com/photos/holm/4425073240/'],
    ]);
  });
});
