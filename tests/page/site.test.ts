import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { collectSite } from '../../content/collect/site';
import { look } from '../../content/look';
import { documentFacts } from '../../content/read/node';
import { isObservation } from '../../src/message/observation';
import { identify } from '../../src/work/identify';
import { gather, parsePage } from './read-fixture';

const fixture = (site: string): string =>
  readFileSync(join(process.cwd(), 'tests/fixtures/site', `${site}.html`), 'utf8');

/** A document that was loaded from an address. */
const pageAt = (address: string, html: string): Document => {
  const page = parsePage(html);
  // Nothing can be put in the place of a document's own address: a look asks the prototype.
  jest.spyOn(documentFacts, 'url').mockReturnValue(address);
  (page.querySelector('base') as HTMLBaseElement).href = address;
  return page;
};

afterEach(() => {
  jest.restoreAllMocks();
});

const worksAt = (address: string, html: string) => {
  const observation = { ...look(pageAt(address, html)), canonical: address, ms: 0 };
  expect(isObservation(observation)).toBe(true);
  return identify(observation).works;
};

/** What the toolbar would show: about, kind, licenses, title, creator. */
const see = (address: string, html: string) =>
  worksAt(address, html).map(({ about, kind, licenses, title, creators }) => [
    about,
    kind,
    licenses.map(({ id }) => id).join(' or '),
    title,
    creators[0]?.name ?? null,
  ]);

const COMMONS = 'https://commons.wikimedia.org/wiki/File:Cat_on_a_wall.jpg';
const CAT = 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Cat_on_a_wall.jpg';
const GITHUB = 'https://github.com/ann/weather';
const SOUNDCLOUD = 'https://soundcloud.com/ann/tarn';

describe('sites whose own markup is known', () => {
  it.each([
    ['github', GITHUB, ['page', 'software', 'MIT', 'weather', 'ann']],
    ['youtube', 'https://www.youtube.com/watch?v=1', ['page', 'video', 'CC-BY', 'Der See', 'Ann Lee']],
    ['soundcloud', SOUNDCLOUD, ['page', 'sound', 'CC-BY-NC-SA', 'Tarn; a song', 'Ann Lee']],
    ['bandcamp', 'https://annlee.bandcamp.com/track/tarn', ['page', 'sound', 'CC-BY-SA-3.0', 'Tarn', 'Ann Lee']],
    ['flickr', 'https://www.flickr.com/photos/annlee/5000/', ['page', 'image', 'CC-BY-2.0', 'The tarn', 'Ann Lee']],
    [
      'internet-archive',
      'https://archive.org/details/talks',
      ['page', 'text', 'CC-BY-4.0', 'Talks on commons', 'Ann Lee'],
    ],
  ])('%s: the page’s work', (site, address, work) => expect(see(address, fixture(site))).toEqual([work]));

  it('Wikimedia Commons: an author as shown, without what is hidden there for machines', () => {
    const by = (author: string) =>
      see(COMMONS, fixture('wikimedia-commons').replace(/<a href="[^"]*User:Ann_Lee">Ann Lee<\/a>/, author))[1]?.[4];
    expect(
      by('<div class="fn">Ann Fell <span style="display: none;">creator QS:P170,Q4</span></div><p>Painter</p>'),
    ).toBe('Ann Fell');
    expect(by('Unknown author<span style="display:none">Unknown author</span>')).toBeNull();
  });

  it('Wikimedia Commons: the file under each of its licenses, and the page’s text apart', () => {
    expect(see(COMMONS, fixture('wikimedia-commons'))).toEqual([
      ['page', 'text', 'CC-BY-SA-4.0', 'File:Cat on a wall.jpg', null],
      ['part', 'image', 'GFDL or CC-BY-SA-3.0', 'Cat on a wall', 'Ann Lee'],
    ]);
    const [text, file] = worksAt(COMMONS, fixture('wikimedia-commons'));
    expect([text?.conflicts, text?.notices]).toEqual([[], []]);
    expect(file).toMatchObject({
      address: CAT,
      source: COMMONS,
      conflicts: [],
      notices: ['Ann Lee, Cats of the World'],
      creators: [{ name: 'Ann Lee', address: 'https://commons.wikimedia.org/wiki/User:Ann_Lee' }],
    });
  });

  it('Wikimedia Commons: the public domain has a name and no address', () => {
    const html = fixture('wikimedia-commons')
      .replaceAll(/<span class="licensetpl_link".*?<\/span>/g, '')
      .replaceAll(/(<span class="licensetpl_short"[^>]*>)[^<]*/g, '$1Public domain');
    expect(see(COMMONS, html)[1]?.slice(0, 3)).toEqual(['part', 'image', 'PDM']);
  });

  it('a Wikipedia: a file that may be shown there and is not free is nothing to reuse', () => {
    const html = fixture('wikimedia-commons').replaceAll(
      '<span class="licensetpl_link"',
      '<span class="licensetpl_nonfree">yes</span><span class="licensetpl_link"',
    );
    const page = pageAt(COMMONS.replace('commons.wikimedia', 'en.wikipedia'), html);
    expect(gather(collectSite, page)).toEqual([]);
  });

  it('GitHub: many ways to name a license, and none where it names none', () => {
    const named = (words: string) =>
      see(GITHUB, fixture('github').replace('MIT license', words)).map(([, , license]) => license);
    expect(named('Apache-2.0 license')).toEqual(['Apache-2.0']);
    expect(named('LGPL-3.0 license')).toEqual(['LGPL-3.0']);
    expect(named('CC-BY-SA-4.0 license')).toEqual(['CC-BY-SA-4.0']);
    expect(named('View license')).toEqual([]);
    expect(named('Unknown, MIT licenses found')).toEqual([]);
  });

  it('SoundCloud: nothing where all rights are reserved, or where the state is another track’s or broken', () => {
    const html = fixture('soundcloud');
    expect(see(SOUNDCLOUD, html.replace('cc-by-nc-sa', 'all-rights-reserved'))).toEqual([]);
    expect(see(`${SOUNDCLOUD}-two`, html)).toEqual([]);
    expect(see(SOUNDCLOUD, html.replace('"hydratable":"sound"', '"hydratable":'))).toEqual([]);
    expect(see(SOUNDCLOUD, html.replace('Tarn; a song', 'x'.repeat(600_000)))).toEqual([]);
    expect(see(`${SOUNDCLOUD}?in=list`, html)).toHaveLength(1);
  });

  it('Flickr: nothing where all rights are reserved, and the commons’ own statement', () => {
    const html = (href: string) =>
      fixture('flickr').replace('https://creativecommons.org/licenses/by/2.0/', href).replace('Some rights', 'Rights');
    const address = 'https://www.flickr.com/photos/annlee/5000/';
    expect(see(address, html('https://help.flickr.com/en_us/change-your-license'))).toEqual([]);
    expect(see(address, html('https://www.flickr.com/commons/usage/'))[0]?.slice(0, 3)).toEqual([
      'page',
      'image',
      'RS-NKC-1.0',
    ]);
  });

  it.each(['github', 'youtube', 'soundcloud', 'bandcamp', 'flickr', 'internet-archive', 'wikimedia-commons'])(
    '%s: its markup says nothing on another site',
    (site) => expect(gather(collectSite, pageAt('https://github.com.example/ann/weather', fixture(site)))).toEqual([]),
  );
});

describe('sites that need nothing of their own', () => {
  it.each([
    ['arxiv', 'https://arxiv.org/abs/2001.00001', ['page', 'text', 'CC-BY-4.0', 'On tarns', 'Lee, Ann']],
    ['zenodo', 'https://zenodo.org/records/1', ['page', 'data', 'CC-BY-4.0', 'Tarn data', 'Lee, Ann']],
    ['thingiverse', 'https://www.thingiverse.com/thing:1', ['page', 'text', 'CC-BY-SA', 'Weather post by ann', 'ann']],
    [
      'stack-exchange',
      'https://earth.stackexchange.com/questions/1/x',
      ['page', 'text', 'CC-BY-SA', 'When is a lake a tarn?', null],
    ],
  ])('%s', (site, address, work) => expect(see(address, fixture(site))).toEqual([work]));

  it('arXiv: its own license to distribute is none to reuse', () => {
    const html = fixture('arxiv')
      .replace('http://creativecommons.org/licenses/by/4.0/', 'http://arxiv.org/licenses/nonexclusive-distrib/1.0/')
      .replace('class="has_license"', '');
    expect(see('https://arxiv.org/abs/2001.00001', html)).toEqual([]);
  });
});
