import { describe, expect, it } from '@jest/globals';
import { look } from '../../content/look';
import { linksIn, wordsIn } from '../../content/read/markup';
import { backgroundIn } from '../../content/read/style';
import { isObservation } from '../../src/message/observation';
import { identify } from '../../src/work/identify';
import { sweep } from '../sweep';
import { workDone } from '../work-of';
import { ADDRESS, parsePage } from './read-fixture';

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
const BEGIN = 'Photo by Ann Lee, CC BY 4.0 ';
const END = ' (x!';
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
  ...(['itemprop', 'itemtype', 'content', 'name', 'data-caption', 'data-credit', 'data-title', 'data-src'] as const),
  ...(['data-sub-html', 'data-image-description', 'srcset', 'width', 'type', 'lang'] as const),
];
const LENGTHS = [40, 1000, 100_000];
/** Milliseconds for a page that holds the text a hundred times: far more than it takes where nobody backtracks, on any machine. */
const ENOUGH = 20_000;

/** Characters of an address: we read 8000 of it, and jsdom's own parser takes most of the time of a test for more. */
const ADDRESS_LENGTH = 10_000;
const HOLDS_ADDRESS = /^(?:href|src)$/;

/** Stands for the text in the page's markup. */
const HERE = '\ue000';
const ALL = ATTRIBUTES.map((name) => `${name}="${name === 'rel' ? 'license ' : ''}${HERE}"`).join(' ');
const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
const PAGE = `<title>${HERE}</title><h1>${HERE}</h1>
  <meta name="dc.rights" content="${HERE}"><meta property="og:title" content="${HERE}"><meta name="lightning" content="${HERE}">
  <link href="${LICENSE}" rel="license ${HERE}" title="${HERE}"><link rel="me license" href="${HERE}" type="${HERE}">
  <div itemscope itemtype="ImageObject ${HERE}"><p itemprop="license">${HERE}</p><a itemprop="author ${HERE}" href="${HERE}">${HERE}</a></div>
  <div about="${HERE}"><a rel="cc:license ${HERE}" href="${HERE}">${HERE}</a><p property="dc:creator ${HERE}" content="${HERE}"></p></div>
  <p class="byline">lightning: ${HERE}</p><p class="author">⚡ ${HERE}</p>
  <figure class="${HERE}"><img src="/a.jpg" ${ALL}><figcaption>${HERE}</figcaption></figure>
  <a href="${LICENSE}" ${ALL}>${HERE}</a><a href="/picture.jpg" title="CC BY ${HERE}"><img src="${HERE}"></a>
  <div data-caption="CC BY ${HERE}">${HERE}</div><p>${HERE} CC BY 4.0</p><p>CC BY 4.0 ${HERE}</p>`;

/** A page that has the text in every attribute that is read, in texts, and in its data. */
const pageWith = (text: string): Document => {
  const page = parsePage(PAGE);
  // Each text is made once, as the memory of a hundred of them is not what is asked about.
  const made = new Map<string, string>();
  const put = (value: string): string => {
    const known = made.get(value) ?? value.replaceAll(HERE, () => text);
    made.set(value, known);
    return known;
  };
  for (const element of page.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (value.includes(HERE))
        element.setAttribute(name, HOLDS_ADDRESS.test(name) ? put(value).slice(0, ADDRESS_LENGTH) : put(value));
  const walker = page.createTreeWalker(page, 4 /* text */);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    node.data = put(node.data);
  const data = page.createElement('script');
  data.type = 'application/ld+json';
  data.text = JSON.stringify({
    '@type': `ImageObject ${text}`,
    ...{ name: text, license: text, url: text, creator: { name: text, url: text } },
  });
  page.head.append(data);
  return page;
};

/** How long the longest text was that was read soon enough: ever longer ones, so that what hangs is met while it is short. */
const longestRead = (fragment: string): number => {
  let longest = 0;
  for (const length of LENGTHS) {
    const page = pageWith(BEGIN + fragment.repeat(Math.ceil(length / fragment.length)) + END);
    const began = workDone();
    const seen = { ...look(page), address: ADDRESS, canonical: ADDRESS, ms: 0 };
    identify(seen);
    if (workDone() - began > ENOUGH) break;
    // What was cut anywhere passes the guard of messages: none of it hides the rest.
    expect(isObservation(seen)).toBe(true);
    longest = length;
  }
  return longest;
};

describe('a page with texts of 100 kB in every attribute', () => {
  it.each(sweep(FRAGMENTS, 9))('is read to its end where they repeat %j', (fragment) => {
    expect(longestRead(fragment)).toBe(100_000);
  });
});

describe('a scanner', () => {
  // What jsdom itself makes of a style takes for ever: these are asked with no page around them.
  it.each(FRAGMENTS)('reads 100 kB of %j in one pass', (fragment) => {
    const text = fragment.repeat(Math.ceil(100_000 / fragment.length));
    const began = workDone();
    for (const [begin, end] of [
      ['', ''],
      ['<a href="https://a.example/">', '</a>'],
      ['background: ', 'url(/a.jpg)'],
    ]) {
      const markup = `${begin}${text}${end}`;
      expect(wordsIn(markup).length).toBeLessThanOrEqual(markup.length);
      expect(linksIn(markup).length).toBeLessThanOrEqual(12);
      expect(backgroundIn(markup)?.length ?? 0).toBeLessThanOrEqual(markup.length);
    }
    expect(workDone() - began).toBeLessThan(ENOUGH);
  });
});
