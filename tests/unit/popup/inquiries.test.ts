import { describe, expect, it } from '@jest/globals';
import { inquiriesAbout, inquiriesLeft } from '../../../popup/page/inquiries';
import type { Seen, Work } from '../../../src/work/work';
import { aWork } from '../attribution/a-work';

const PAGE = 'https://en.wikipedia.org/wiki/Tarn';
const UPLOAD = 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Tarn.jpg';
const page = { address: PAGE, title: 'Tarn' };
const part = (address: string, kind: Work['kind'] = 'image'): Work => ({
  ...aWork(),
  about: 'part',
  address,
  kind,
  page,
});
const seen = (given: Partial<Seen> = {}): Seen => ({
  page,
  works: [],
  creators: [],
  supports: [],
  records: [],
  machines: [],
  isFile: false,
  more: false,
  ms: 1,
  ...given,
});
const short = (inquiries: ReturnType<typeof inquiriesLeft>) => inquiries.map(({ kind, keepers }) => [kind, ...keepers]);

describe('what a person may ask', () => {
  it('is the file of a picture, and who keeps a record of it', () => {
    expect(short(inquiriesAbout(part(UPLOAD), seen()))).toEqual([['file'], ['record', 'Wikimedia Commons']]);
    expect(short(inquiriesAbout(part('https://blog.example/image?id=3'), seen()))).toEqual([['file']]);
  });

  it('is no file where a credit has none, or one that is not read', () => {
    expect(inquiriesAbout(part(`${PAGE}#credit-1`), seen())).toEqual([]);
    expect(inquiriesAbout(part('https://blog.example/film.mp4', 'video'), seen())).toEqual([]);
    expect(inquiriesAbout(part('ipfs://bafy/a.jpg'), seen())).toEqual([]);
  });

  it('is the record that a page names, by its host, once: on the page’s own card where there is one', () => {
    const records = [{ type: 'application/json+oembed', address: 'https://www.photos.example/oembed' }];
    const own: Work = { ...aWork(), about: 'page', page };
    expect(short(inquiriesAbout(own, seen({ records, works: [own] })))).toEqual([['record', 'photos.example']]);
    expect(inquiriesLeft(seen({ records, works: [own] }))).toEqual([]);
    expect(short(inquiriesLeft(seen({ records, works: [part(UPLOAD)] })))).toEqual([['record', 'photos.example']]);
  });

  it('is either registry of a DOI, for nobody knows which of them has it', () => {
    const records = [{ type: 'doi', address: 'https://doi.org/10.1234/a' }];
    const [inquiry] = inquiriesLeft(seen({ records }));
    expect(inquiry).toMatchObject({
      keepers: ['Crossref', 'DataCite'],
      also: ['https://api.datacite.org/dois/10.1234/a'],
    });
  });

  it('is no wiki’s license where the page says which it is', () => {
    const records = [{ type: 'application/rsd+xml', address: 'https://wiki.example/api.php' }];
    const own: Work = { ...aWork(), about: 'page', page };
    expect(inquiriesAbout(own, seen({ records, works: [own] }))).toEqual([]);
    expect(short(inquiriesLeft(seen({ records })))).toEqual([['record', 'wiki.example']]);
  });

  it('is the picture itself, where it was opened by itself', () => {
    const alone = seen({ page: { address: UPLOAD, title: '' }, isFile: true });
    expect(short(inquiriesLeft(alone))).toEqual([['file'], ['record', 'Wikimedia Commons']]);
    const known = { ...part(UPLOAD), page: alone.page };
    expect(inquiriesLeft({ ...alone, works: [known] })).toEqual([]);
  });
});
