import { describe, expect, it } from '@jest/globals';
import { collectMeta } from '../../content/collect/meta';
import { gather, parsePage, readFixture, short } from './read-fixture';

describe('meta elements', () => {
  it('reads meta elements, and takes markup in them for text', () => {
    expect(short(gather(collectMeta, readFixture('meta')))).toEqual([
      ['license', '', 'https://creativecommons.org/licenses/by/4.0/'],
      ['title', '', 'A <b>title</b>'],
      ['creator', '', 'Ann Lee'],
      ['support', '', 'ann@pay.example'],
      ['support', '', '@ann@social.example'],
    ]);
  });

  it('says whether a way to pay stands in the head, and finds none in a comment', () => {
    const told = (html: string) => gather(collectMeta, parsePage(html)).map(({ value, detail }) => [value, detail]);
    const lightning = '<meta name="Lightning" content="lnurlp:ann@pay.example">';
    expect(told(`${lightning}<meta name="monetization" content="$wallet.example/ann">`)).toEqual([
      ['lnurlp:ann@pay.example', 'head lightning'],
      ['$wallet.example/ann', 'head monetization'],
    ]);
    expect(told(`<body>${lightning}</body>`)).toEqual([['lnurlp:ann@pay.example', 'page lightning']]);
    expect(told(`<body><div class="comment">${lightning}</div></body>`)).toEqual([]);
  });

  it.each([
    ...[
      'DC.Rights',
      'dc:rights',
      'DCTERMS.license',
      'dcterms:rights',
      'DC.rights.uri',
      'dc.rights.license',
      'prism.copyright',
    ],
    ...[
      'citation_license',
      'citation_license_url',
      'eprints.rights',
      'dct:license',
      'cc:license',
      'copyright',
      'og:license',
    ],
  ])('takes %s for a license', (name) => {
    expect(short(gather(collectMeta, parsePage(`<meta name="${name}" content="CC BY 4.0">`)))).toEqual([
      ['license', '', 'CC BY 4.0'],
    ]);
  });

  it.each([
    ...[
      'tdm-reservation',
      'tdm-policy',
      'content-usage',
      'robots',
      'dc.rights.holder',
      'dcterms.accessrights',
      'rightsagent',
    ],
    ...['dc.title.alternative', 'dc.creator.address', 'constructor', 'license-key'],
  ])('takes %s for none', (name) => {
    expect(gather(collectMeta, parsePage(`<meta name="${name}" content="CC BY 4.0">`))).toEqual([]);
  });
});
