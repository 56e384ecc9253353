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

  const inHead = (...things: unknown[]) =>
    gather(
      collectJsonLd,
      parsePage(things.map((each) => `<script type="application/ld+json">${JSON.stringify(each)}</script>`).join('')),
    );
  const supported = (...things: unknown[]) =>
    inHead(...things)
      .filter(({ says }) => says === 'support')
      .map(({ value, detail, about }) => [value, detail, about]);
  it('says of a creator that they are a person or several together, with the names of a person', () => {
    const creator = [
      { '@type': 'Person', name: 'Vera van Gogh', givenName: 'Vera', familyName: 'van Gogh' },
      { '@type': 'Person', name: 'Ann' },
      { '@type': 'EducationalOrganization', name: 'The Moor School' },
      'Somebody',
    ];
    const license = 'https://creativecommons.org/licenses/by/4.0/';
    const signals = inHead({ '@context': 'https://schema.org', '@type': 'Article', license, creator });
    expect(signals.flatMap(({ says, value, maker }) => (says === 'creator' ? [[value, maker]] : []))).toEqual([
      ['Vera van Gogh', { type: 'person', family: 'van Gogh', given: 'Vera' }],
      ['Ann', { type: 'person' }],
      ['The Moor School', { type: 'organization' }],
      ['Somebody', undefined],
    ]);
  });
  const give = (target: unknown) => ({ '@type': 'DonateAction', target });

  it('finds where the page’s work, its author and its site take support, in each form of an address', () => {
    expect(
      supported({
        '@graph': [
          { '@type': 'Article', potentialAction: [give(['https://a.example/', 'lightning:ann@pay.example'])] },
          {
            '@type': 'WebSite',
            potentialAction: { '@type': 'TipAction', target: { urlTemplate: 'https://b.example/' } },
          },
          {
            '@type': 'BlogPosting',
            author: { '@type': 'Person', potentialAction: give({ '@id': 'https://c.example/' }) },
          },
          { '@type': 'Organization', funding: 'https://opencollective.com/d', funder: [{ url: 'https://e.example/' }] },
        ],
      }),
    ).toEqual([
      ['https://a.example/', 'head donate', ''],
      ['lightning:ann@pay.example', 'head donate', ''],
      ['https://b.example/', 'head donate', ''],
      ['https://opencollective.com/d', 'head funding', ''],
      ['https://e.example/', 'head funding', ''],
      ['https://c.example/', 'head donate', ''],
    ]);
  });

  it('finds it neither in comments nor in what is listed, nor where something else is done', () => {
    const troll = { '@type': 'Person', potentialAction: give('https://ko-fi.com/troll') };
    expect(
      supported(
        { '@type': 'Article', comment: [{ '@type': 'Comment', author: troll }], review: { author: troll } },
        { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: { ...troll, '@type': 'Project' } }] },
        { '@type': 'WebSite', potentialAction: { '@type': 'SearchAction', target: 'https://site.example/?q={q}' } },
      ),
    ).toEqual([]);
  });

  it('says what a picture’s own action is about, and what in the body is not in the head', () => {
    const photo = {
      ...{ '@type': 'ImageObject', contentUrl: '/tarn.jpg', license: 'https://creativecommons.org/licenses/by/4.0/' },
      potentialAction: give('https://ko-fi.com/bob'),
    };
    expect(supported(photo)).toEqual([['https://ko-fi.com/bob', 'head donate', 'https://site.example/tarn.jpg']]);
    const body = parsePage(`<body><script type="application/ld+json">${JSON.stringify(photo)}</script></body>`);
    expect(gather(collectJsonLd, body).find(({ says }) => says === 'support')?.detail).toBe('page donate');
  });

  it('finds what the work is made from, with who made that', () => {
    const found = inHead({
      '@type': 'Article',
      isBasedOn: [
        'https://a.example/',
        { url: 'https://b.example/', name: 'Beck', creator: { name: 'Bob' } },
        { name: 'Old print' },
      ],
    });
    expect(
      found.filter(({ says }) => says === 'basis').map(({ value, words, detail }) => [value, words, detail]),
    ).toEqual([
      ['https://a.example/', 'https://a.example/', ''],
      ['https://b.example/', 'Beck', 'Bob'],
      ['Old print', 'Old print', ''],
    ]);
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

  it('does not take the makers of what a thing is based on for its own, and makes their addresses whole', () => {
    const found = inHead({
      ...{ '@type': 'Article', author: { name: 'Ann Fell' } },
      isBasedOn: { '@type': 'Article', url: '/beck', author: { name: 'Cy Moor' }, license: 'https://x.example/l' },
    });
    const told = (what: string) => found.filter(({ says }) => says === what).map(({ value }) => value);
    expect([told('creator'), told('license')]).toEqual([['Ann Fell'], []]);
    expect(told('basis')).toEqual([expect.stringMatching(/^https?:\/\/[^/]+\/beck$/)]);
  });
});
