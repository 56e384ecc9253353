import { describe, expect, it } from '@jest/globals';
import { read, subject, where } from './a-subject';

describe('iNaturalist', () => {
  const observed = subject('https://www.inaturalist.org/observations/123456');
  it('is asked about an observation, and its answer is of each photo by itself', () => {
    expect(where(observed)).toBe('https://api.inaturalist.org/v1/observations/123456');
    expect(where(subject('https://uk.inaturalist.org/observations/7?x=1'))).toBe(
      'https://api.inaturalist.org/v1/observations/7',
    );
    expect(where(subject('https://www.inaturalist.org/observations/ann'))).toBeNull();
    const photo = (id: number, license_code: string | null) => ({
      ...{ id, license_code, attribution: '(c) Ann Lee, some rights reserved (CC BY-NC)' },
      url: `https://inaturalist-open-data.s3.amazonaws.com/photos/${id}/square.jpg`,
    });
    const results = [
      {
        ...{ license_code: 'cc0', uri: 'https://www.inaturalist.org/observations/123456' },
        ...{
          user: { login: 'ann_lee', name: 'Ann Lee' },
          taxon: { name: 'Alnus glutinosa', preferred_common_name: 'Alder' },
        },
        photos: [photo(1, 'cc-by-nc'), photo(2, null)],
      },
    ];
    const large = (id: number) => `https://inaturalist-open-data.s3.amazonaws.com/photos/${id}/large.jpg`;
    const told = read(observed, { results });
    expect(told.filter(([says]) => says === 'license')).toEqual([
      ['license', '', 'https://creativecommons.org/publicdomain/zero/1.0/'],
      ['license', large(1), 'https://creativecommons.org/licenses/by-nc/4.0/'],
    ]);
    expect(told).toContainEqual(['creator', large(1), 'Ann Lee', 'https://www.inaturalist.org/people/ann_lee']);
    expect(told).toContainEqual(['title', large(2), 'Alder']);
  });
});

describe('Openverse', () => {
  const ID = 'e8c5b8d9-4f2a-4c1e-9b3a-2d5e7f1a3b6c';
  it('is asked about a picture or a sound, and its answer is of the file', () => {
    const page = subject(`https://openverse.org/es/image/${ID}?q=tarn`);
    expect(where(page)).toBe(`https://api.openverse.org/v1/images/${ID}/`);
    expect(where(subject(`https://openverse.org/audio/${ID}`))).toBe(`https://api.openverse.org/v1/audio/${ID}/`);
    expect(where(subject('https://openverse.org/search/image?q=tarn'))).toBeNull();
    const file = 'https://live.staticflickr.com/1/2_3.jpg';
    const answer = {
      ...{ url: file, title: 'Tarn', creator: 'Ann Lee', creator_url: 'https://lee.example/', license: 'by' },
      license_url: 'https://creativecommons.org/licenses/by/2.0/',
      foreign_landing_url: 'https://www.flickr.com/photos/lee/2',
    };
    expect(read(page, answer)).toEqual([
      ['license', file, 'https://creativecommons.org/licenses/by/2.0/'],
      ['creator', file, 'Ann Lee', 'https://lee.example/'],
      ['title', file, 'Tarn'],
      ['source', file, 'https://www.flickr.com/photos/lee/2'],
    ]);
  });
});

describe('a wiki that the page names', () => {
  it('is asked for the license of its texts', () => {
    const page = subject('https://wiki.example/Mill', undefined, {
      type: 'application/rsd+xml',
      address: 'https://wiki.example/w/api.php?action=rsd',
    });
    expect(where(page)).toBe(
      'https://wiki.example/w/api.php?action=query&meta=siteinfo&siprop=rightsinfo&format=json&formatversion=2',
    );
    const rightsinfo = { url: 'https://creativecommons.org/licenses/by-sa/4.0/', text: 'CC BY-SA' };
    expect(read(page, { query: { rightsinfo } })).toEqual([
      ['license', '', rightsinfo.url],
      ['license', '', 'CC BY-SA'],
    ]);
    const blog = { type: 'application/rsd+xml', address: 'https://blog.example/xmlrpc.php?rsd' };
    expect(where(subject('https://blog.example/', undefined, blog))).toBeNull();
  });
});
