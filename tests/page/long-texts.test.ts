import { describe, expect, it } from '@jest/globals';
import { look } from '../../content/look';
import { isObservation } from '../../src/message/observation';
import { identify } from '../../src/work/identify';
import { parsePage } from './read-fixture';

/** What a text is filled with: what expressions look for, begin with, and stumble over. */
const FRAGMENTS: readonly string[] = [
  ...[
    '<a ',
    '<a href=http:=',
    'href=http:=',
    '<',
    '">',
    ' ',
    '\n',
    '\r\n \t',
    '(',
    ')',
    '((]',
    '/',
    './',
    '.',
    '..-',
    '-',
  ],
  ...[
    'CC BY ',
    'cc-by-nc-',
    'by ',
    'by-nc',
    '©',
    '© by ',
    'license ',
    'licensed under the ',
    'dc',
    'cc:license',
    'terms:',
  ],
  ...['4.0 ', '1', '1.', '1.0.', 'v', 'background:', 'background:url(', 'url(', ';', ':', ': ', ' | ', ' , ', '– '],
  ...[
    'via ',
    'under the ',
    'photo ',
    'Foto a: ',
    'A ',
    'Aa',
    'aA.',
    'a-',
    '_',
    '_logo',
    '.jpg',
    '.jpg?',
    '?',
    '#',
    '@',
    'a@a.',
  ],
  ...[
    'lightning:',
    '⚡',
    'http://',
    'https://a.',
    'by/4.0/',
    '\u202e',
    '\u200f',
    '\u200b',
    '\ud83d\ude00',
    '\ud83d',
    '\u0130',
  ],
];
/** What has the text read at all, and what stands at its end. */
const FRAMES: readonly [string, string][] = [
  ['', ''],
  ['CC BY 4.0 ', '!'],
  ['Photo by Ann Lee (CC BY-SA 4.0) ', ' (x'],
];
const ATTRIBUTES = [
  ...([
    'alt',
    'title',
    'aria-label',
    'class',
    'id',
    'datetime',
    'rel',
    'property',
    'typeof',
    'about',
    'resource',
  ] as const),
  ...([
    'itemprop',
    'itemtype',
    'content',
    'style',
    'name',
    'data-caption',
    'data-credit',
    'data-title',
    'data-src',
  ] as const),
  ...(['data-sub-html', 'data-image-description', 'srcset', 'width', 'type', 'lang'] as const),
];
const LONGEST = 100_000;
/** Milliseconds for a page that holds the text three hundred times: a hundred times what it takes where nobody backtracks. */
const ENOUGH = 20_000;

const quote = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page that has the text in every attribute that is read, in texts, and in its data. */
const pageWith = (text: string): Document => {
  const named = quote(text);
  const all = (...own: string[]) =>
    [...ATTRIBUTES.filter((name) => !own.includes(name)), ...own]
      .map((name) => `${name}="${name === 'rel' ? `license ${named}` : named}"`)
      .join(' ');
  const data = {
    '@type': `ImageObject ${text}`,
    name: text,
    license: text,
    url: text,
    creator: { name: text, url: text },
  };
  const escaped = named.replaceAll('<', '&lt;');
  const page = parsePage(`<title>${escaped}</title><h1>${escaped}</h1>
    <meta name="dc.rights" content="${named}"><meta property="og:title" content="${named}"><meta name="lightning" content="${named}">
    <link href="https://creativecommons.org/licenses/by/4.0/" ${all()}><link rel="me license" href="${named}" title="${named}">
    <script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    <div itemscope itemtype="ImageObject"><p itemprop="license">${escaped}</p><a itemprop="author" href="${named}">${escaped}</a></div>
    <div about="${named}"><a rel="cc:license ${named}" href="${named}">${escaped}</a></div>
    <p class="byline" ${all()}>lightning: ${escaped}</p><p class="author">⚡ ${escaped}</p>
    <figure ${all()}><img src="/a.jpg" ${all()}><figcaption>${escaped}</figcaption></figure>
    <a href="https://creativecommons.org/licenses/by/4.0/" ${all()}>${escaped}</a>
    <a href="/picture.jpg" ${all()}><img src="${named}"></a><div data-caption="${named}" style="${named}">${escaped}</div>
    <p>${escaped} CC BY 4.0</p><p>CC BY 4.0 ${escaped}</p>`);
  return page;
};

/** How long the longest text was that was read soon enough, up to LONGEST: ever longer ones, so that what hangs is met while it is short. */
const longestRead = (begin: string, fragment: string, end: string): number => {
  let read = 0;
  for (let length = 12; length < LONGEST * 2; length *= 20) {
    const size = Math.min(length, LONGEST);
    const text = begin + fragment.repeat(Math.ceil(size / fragment.length)) + end;
    const began = performance.now();
    const seen = look(pageWith(text));
    expect(
      isObservation({ ...seen, address: 'https://site.example/', canonical: 'https://site.example/', ms: 0 }),
    ).toBe(true);
    identify({ ...seen, address: 'https://site.example/', canonical: 'https://site.example/' } as never);
    if (performance.now() - began > ENOUGH) return read;
    read = size;
  }
  return read;
};

describe('a page with texts of 100 kB in every attribute', () => {
  it.each(FRAGMENTS)('is read to its end where they repeat %j', (fragment) => {
    for (const [begin, end] of FRAMES)
      expect([fragment, longestRead(begin, fragment, end)]).toEqual([fragment, LONGEST]);
  });
});
