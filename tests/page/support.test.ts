import { describe, expect, it } from '@jest/globals';
import { collectSupport } from '../../content/collect/support';
import type { Signal } from '../../src/signal/signal';
import { SUPPORT } from '../../src/tips/known-host';
import { gather, parsePage, readFixture } from './read-fixture';

const told = (signals: Signal[]) => signals.map(({ value, detail }) => [value, detail]);
const inBody = (html: string) => told(gather(collectSupport, parsePage(`<body>${html}</body>`)));

describe('ways to support a creator', () => {
  const found = gather(collectSupport, readFixture('support'));

  it('are found in links and in the author’s block: not look-alikes, visitors’, advertisers’ or other authors’', () => {
    expect(told(found)).toEqual([
      ['https://liberapay.com/ann', 'page link'],
      ['lightning:ann@pay.example', 'page link'],
      ['https://shop.example/tip', 'page payment'],
      ['payto://iban/DE75512108001245126199', 'page link'],
      ['mailto:ann@site.example?bcc=list@site.example', 'author contact'],
      ['https://social.example/@ann', 'author contact'],
      ['https://ko-fi.com/ann', 'author link'],
      ['ann@wallet.example', 'author text'],
    ]);
  });

  it('come with the words that a person reads, and where: for the author’s block who it names', () => {
    expect(found.map(({ words }) => words)).toEqual([
      'Liberapay',
      'Lightning',
      'Tip',
      'By bank',
      'By Ann Lee, also there',
      'By Ann Lee, also there',
      'Ann Lee walks and writes. Coffee ⚡ ann@wallet.example',
      'Ann Lee walks and writes. Coffee ⚡ ann@wallet.example',
    ]);
    expect(found.every(({ place }) => /^1\/\d+/.test(place))).toBe(true);
  });

  it('are never found in a comment, however deep its writer nests them', () => {
    const deep = (inner: string) => `${'<ul><li>'.repeat(60)}${inner}${'</li></ul>'.repeat(60)}`;
    expect(inBody(`<div id="replies">${deep('<a href="https://ko-fi.com/troll">Pay me</a>')}</div>`)).toEqual([]);
    expect(inBody(`<div id="texts">${deep('<a href="https://ko-fi.com/ann">Pay me</a>')}</div>`)).toHaveLength(1);
  });

  it('cannot be called the author’s by what a link says of itself', () => {
    expect(inBody('<a rel="head author: payment" href="https://pay.example/">Tip</a>')).toEqual([
      ['https://pay.example/', 'page payment'],
    ]);
  });

  it('count as the author’s in no list of authors, and in no block that holds a whole text', () => {
    const link = '<a href="https://ko-fi.com/bob">Coffee</a>';
    expect(inBody(`<aside><div class="author">Bob ${link}</div></aside>`)).toEqual([
      ['https://ko-fi.com/bob', 'page link'],
    ]);
    expect(inBody(`<main class="author">${'Walks. '.repeat(100)}${link}</main>`)).toEqual([
      ['https://ko-fi.com/bob', 'page link'],
    ]);
  });

  it('are at most twelve, and those that do not count do not take the place of those that do', () => {
    const link = (name: string) => `<a href="https://ko-fi.com/${name}">x</a>`;
    const many = (word: string) => Array.from({ length: 20 }, (_, i) => link(`${word}${i}`)).join('');
    expect(inBody(`<div class="comment-list">${many('troll')}</div>${link('ann')}`)).toHaveLength(1);
    expect(inBody(many('ann'))).toHaveLength(12);
  });

  it('are found at every service that is known by name', () => {
    const path: Record<string, string> = { 'github.com': 'sponsors/ann', 'paypal.com': 'paypalme/ann' };
    const addresses = Object.keys(SUPPORT).map((domain) => `https://${domain}/${path[domain] ?? 'ann'}`);
    const each = addresses.map((address) => inBody(`<a href="${address}">x</a>`));
    expect(each).toEqual(addresses.map((address) => [[address, 'page link']]));
  });
});
