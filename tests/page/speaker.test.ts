import { describe, expect, it } from '@jest/globals';
import { contactsOf } from '../../src/tips/contacts';
import { caution, payeesOf } from '../../src/tips/payees';
import { OTHER_PLACES, OTHER_SPEAKERS, otherSpeaks } from '../fixtures/other-speakers';
import { sweep } from '../sweep';
import { parsePage } from './read-fixture';
import { seePage } from './see-fixture';

const WORDS = 'Nice! <a href="mailto:evil@post.example">Write to me</a>';
const see = (html: string) => {
  const seen = seePage(parsePage(html));
  const [work] = seen.works;
  if (!work) throw new Error('no work');
  return { payees: payeesOf(seen, work), contacts: contactsOf(seen, work).map(({ address }) => address) };
};
const told = (html: string) => see(html).payees.map(({ address, grade }) => [address, grade]);

describe('another than the page’s author', () => {
  const each = Object.entries(OTHER_SPEAKERS);

  it('is known by many names', () => {
    expect(each.length).toBeGreaterThan(60);
  });

  it.each(sweep(each, 12))('is no payee and nobody to write to: %s', (_, hold) => {
    const wrong = Object.entries(OTHER_PLACES).flatMap(([where, place]) => {
      const { payees, contacts } = see(otherSpeaks(hold, place, WORDS));
      const isRight = JSON.stringify([payees.map(({ address }) => address), contacts]) === '[["ann@pay.example"],[]]';
      return isRight ? [] : [where, payees.map(({ address, grade }) => `${grade} ${address}`), contacts];
    });
    expect(wrong).toEqual([]);
  });

  it('is nobody to pay on a page that is called after authors as a whole', () => {
    const html = otherSpeaks(
      (name) => `<span class="author">${name} <a href="lightning:evil@pay.example">Tip</a></span>`,
      (head, work, other) => `<main class="single-author">${head}<div class="authored">${work}</div>${other}</main>`,
      '',
    );
    expect(told(html.replace('<body>', '<body class="has-author">'))).toEqual([
      ['ann@pay.example', 'page'],
      ['evil@pay.example', 'page'],
    ]);
  });

  it.each(sweep(each, 12))('who links to a way to pay is never sure, and has to be confirmed: %s', (_, hold) => {
    const wrong = Object.entries(OTHER_PLACES).flatMap(([where, place]) => {
      const { payees } = see(otherSpeaks(hold, place, '<a href="lightning:evil@pay.example">Tip me</a>'));
      const evil = caution(payees, null).find(({ address }) => address === 'evil@pay.example');
      const isRight = !evil || (evil.grade === 'page' && evil.cautions.includes('contested'));
      return isRight ? [] : [where, evil?.grade];
    });
    expect(wrong).toEqual([]);
  });
});

const page = (body: string) =>
  `<head><meta name="author" content="Ann Lee"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/"></head><body>${body}</body>`;
const TEXT = '<p>It sang for an hour, and nobody heard it.</p>';
const REPLIES = '<div class="replies"><div class="item"><span class="author">Cleo</span><p>Hm.</p></div></div>';

describe('the page’s author', () => {
  it.each([
    [
      'in the header of the article',
      `<article><header><h1>A walk</h1><p class="byline">By <span class="author">Ann Lee</span> <a href="lightning:ann@pay.example">⚡</a></p></header>${TEXT}</article>${REPLIES}`,
    ],
    [
      'in a header, under a summary',
      `<main><article><header><h1>A walk</h1><p>What a wren sang of, and to whom.</p><div class="meta"><a rel="author" href="/ann">Ann Lee</a> · 3 May 2025 <a class="author-tip" href="lightning:ann@pay.example">⚡</a></div></header>${TEXT}</article></main>`,
    ].map((html) => html.replace('<div class="meta">', '<div class="meta byline">')),
    [
      'in a line under the title',
      `<article><h1>A walk</h1><p class="byline">3 May 2025, by Ann Lee ⚡ ann@pay.example</p>${TEXT}</article>${REPLIES}`,
    ],
    [
      'in a line over the title',
      `<main><p class="byline">Ann Lee <a href="lightning:ann@pay.example">⚡</a></p><h1>A walk</h1>${TEXT}</main>`,
    ],
    [
      'in the page’s header',
      `<header><nav><a href="/">Walks</a></nav><h1>A walk</h1><address>Ann Lee ⚡ ann@pay.example</address></header><div>${TEXT}</div>`,
    ],
    [
      'in a box at the end',
      `<article><h1>A walk</h1>${TEXT}<div class="author-bio"><b>Ann Lee</b> walks. ⚡ ann@pay.example</div></article>${REPLIES}`,
    ],
    [
      'in a box that the text’s own element holds',
      `<main><article class="post-81"><h1>A walk</h1><div class="entry-content">${TEXT}<div class="author-box"><b>Ann Lee</b> walks. ⚡ ann@pay.example</div></div>${REPLIES}</article></main>`,
    ],
    [
      'in a part that is called so',
      `<article><h1>A walk</h1>${TEXT}<section><h2>About the author</h2><p>Ann Lee walks. ⚡ ann@pay.example</p></section></article>`,
    ],
    [
      'in a part that is called so in another language',
      `<article><h1>A walk</h1>${TEXT}<aside><h3>Über die Autorin</h3><p>Ann Lee wandert. ⚡ ann@pay.example</p></aside></article>`,
    ],
    [
      'in an address in the article',
      `<article><h1>A walk</h1>${TEXT}<address>Ann Lee ⚡ ann@pay.example</address></article>${REPLIES}`,
    ],
    [
      'in an address in the article’s footer',
      `<article><h1>A walk</h1>${TEXT}<footer><address>Ann Lee ⚡ ann@pay.example</address><p>CC BY</p></footer></article>`,
    ],
    [
      'in the card of an entry',
      `<div class="h-entry"><h1 class="p-name">A walk</h1><div class="e-content">${TEXT}</div><div class="p-author h-card"><a class="p-name" href="/">Ann Lee</a> ⚡ ann@pay.example</div></div>`,
    ],
    [
      'of a page whose site’s name is its highest heading',
      `<header><h1>Walks</h1></header><main><article><h2>A walk</h2><p class="byline">Ann Lee <a href="lightning:ann@pay.example">⚡</a></p>${TEXT}</article></main>`,
    ],
    [
      'of an entry without a title',
      `<main><article><header><span class="p-author">Ann Lee <a href="lightning:ann@pay.example">⚡</a></span></header>${TEXT}</article></main>`,
    ],
    [
      'in both a line and a box',
      `<article><h1>A walk</h1><p class="byline">By <a rel="author" href="/ann">Ann Lee</a></p>${TEXT}<div class="author-bio">Ann Lee walks. ⚡ ann@pay.example</div></article>`,
    ],
  ])('is believed %s', (_, html = '') => {
    expect(told(page(html))).toEqual([['ann@pay.example', 'author']]);
  });

  it('is paid by no address that is written into a name, wherever the name stands', () => {
    for (const name of [
      '<span class="author">Ann Lee ⚡evil@pay.example</span>',
      '<p class="byline">By <a rel="author" href="/ann">Ann Lee ⚡evil@pay.example</a></p>',
      '<div class="author-box"><span class="p-name">Ann Lee ⚡evil@pay.example</span> walks.</div>',
      '<div itemprop="author" itemscope><b itemprop="name">Ann Lee ⚡evil@pay.example</b></div>',
    ])
      expect(told(page(`<article><header><h1>A walk</h1>${name}</header>${TEXT}</article>`))).toEqual([]);
  });

  it('is nobody sure where two blocks of one kind name an author', () => {
    const two = (one: string, other: string) => page(`<article><h1>A walk</h1>${one}${TEXT}${other}</article>`);
    const box = (words: string) => `<div class="author-bio">${words}</div>`;
    const ann = 'Ann Lee walks. <a href="https://ko-fi.com/ann">Coffee</a>';
    expect(told(two('', box(ann)))).toEqual([['https://ko-fi.com/ann', 'author']]);
    expect(told(two('', box(ann) + box('Ann Lee ⚡ evil@pay.example')))).toEqual([['https://ko-fi.com/ann', 'page']]);
  });
});
