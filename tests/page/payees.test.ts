import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { lineageOf } from '../../src/lineage/lineage';
import { offeredBy, payeesOf } from '../../src/tips/payees';
import { recipientsOf } from '../../src/tips/recipients';
import { payActions } from '../../src/tips/record-payees';
import { parsePage } from './read-fixture';
import { seePage } from './see-fixture';

const LICENSE = '<footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer>';
const json = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const see = (head: string, body: string) =>
  seePage(parsePage(`<head><meta name="author" content="Ann Fell">${head}</head><body>${body}${LICENSE}</body>`));
const paid = (seen: ReturnType<typeof see>) =>
  payeesOf(seen, seen.works[0] ?? null).map(({ rail, address, grade }) => [rail, address, grade]);

/** The payees of each work of a page of the gallery. */
const inGallery = (name: string) => {
  const seen = seePage(parsePage(readFileSync(join(process.cwd(), 'tests/gallery', name), 'utf8')));
  return seen.works.map((work) => payeesOf(seen, work).map(({ address, grade }) => `${grade} ${address}`));
};

describe('from a page to whom a person would pay', () => {
  it('puts Lightning first, then a service, then others, a pointer last; a visitor and an advertiser are never believed', () => {
    const seen = see(
      '<meta name="lightning" content="lnurlp:ann@site.example"><link rel="monetization" href="https://wallet.example/ann">',
      `<article><h1>A walk</h1>
       <p><a href="https://liberapay.com/ann">Support me</a> <a rel="payment" href="lightning:ann@app.example">Tip</a></p>
       <div class="author-box">Ann Fell ⚡ ann@pay.example</div></article>
       <div id="comments"><a href="lightning:troll@pay.example">Nice! Pay me</a></div>
       <ins class="adsbygoogle"><a href="https://ko-fi.com/banner">Ad</a></ins>`,
    );
    expect(paid(seen)).toEqual([
      ['lightning', 'ann@site.example', 'head'],
      ['lightning', 'ann@pay.example', 'author'],
      ['link', 'https://liberapay.com/ann', 'page'],
      ['code', 'lightning:ann@app.example', 'page'],
      ['pointer', 'https://wallet.example/ann', 'head'],
    ]);
  });

  it('takes no bank account of a visitor, of an advertiser, or of the running text, whatever it calls itself', () => {
    const evil = (iban: string) => `<a rel="payment" href="payto://iban/${iban}?receiver-name=Ann%20Fell">Tip Ann</a>`;
    const seen = see(
      '<link rel="payment" href="payto://iban/DE75512108001245126199?receiver-name=Ann%20Fell">',
      `<article><h1>A walk</h1><p>Ann’s bank is BE68 5390 0754 7034. ${evil('NO9386011117947')}</p></article>
       <div id="comments"><p class="byline">Ann Fell ${evil('NL91ABNA0417164300')}</p></div>
       <ins class="adsbygoogle">${evil('CH9300762011623852957')}</ins>`,
    );
    expect(paid(seen)).toEqual([['code', 'payto://iban/DE75512108001245126199?receiver-name=Ann%20Fell', 'head']]);
    expect(offeredBy(seen, seen.works[0] ?? null).refused.map(({ code }) => code)).toEqual(['unsure-place']);
  });

  it('finds again what is published as JSON-LD, for each address as it was given', () => {
    const given = ['ann@pay.example', 'https://liberapay.com/ann', 'payto://iban/DE75512108001245126199'];
    const seen = see(json({ '@type': 'Article', headline: 'A walk', potentialAction: payActions(given) }), '');
    expect(new Set(paid(seen).map(([, address]) => address))).toEqual(new Set(given));
    expect(offeredBy(seen, null).refused).toEqual([]);
  });

  it('pays a picture’s own creator where its markup says how, and nobody for a picture that is credited to another', () => {
    const seen = see(
      `<meta name="lightning" content="ann@site.example">${json({
        ...{ '@type': 'ImageObject', contentUrl: '/tarn.jpg', license: 'https://creativecommons.org/licenses/by/4.0/' },
        ...{ creator: { name: 'Bob' }, potentialAction: payActions(['bob@pay.example']) },
      })}`,
      `<article><figure><img src="/hut.jpg" alt="" width="600" height="400"><figcaption>Photo: Cleo,
       <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></figcaption></figure></article>`,
    );
    const of = (file: string) =>
      payeesOf(seen, seen.works.find(({ address }) => address.endsWith(file)) ?? null).map(({ address }) => address);
    expect(seen.works).toHaveLength(3);
    expect(of('/tarn.jpg')).toEqual(['bob@pay.example']);
    expect(of('/hut.jpg')).toEqual([]);
    expect(of('/page')).toEqual(['ann@site.example']);
  });

  it('finds what a work is made from, and who else may be thanked', () => {
    const seen = see(
      json({ '@type': 'Article', isBasedOn: { url: 'https://b.example/beck', name: 'Beck', author: { name: 'Bob' } } }),
      '<p>Based on <a rel="dct:source" href="https://a.example/tarn">Tarn</a>.</p>',
    );
    const [work] = seen.works;
    expect(work && lineageOf(work, seen, null).map(({ about, title }) => [about, title])).toEqual([
      ['https://b.example/beck', 'Beck'],
      ['https://a.example/tarn', 'Tarn'],
    ]);
    expect(work && recipientsOf(work, seen).map(({ name, creator }) => [name, creator])).toEqual([
      ['Ann Fell', 'site.example/ann%20fell'],
      ['Bob', 'b.example/bob'],
      [null, 'a.example/'],
    ]);
  });

  it('pays the creators of the gallery, and nobody for the picture that another took', () => {
    expect(inGallery('article.html')).toEqual([['author mira@wallet.example'], []]);
    expect(inGallery('photo.html')).toEqual([['head signe@wallet.example']]);
    expect(inGallery('music.html')).toEqual([
      [
        'page oona@wallet.example',
        'page https://liberapay.com/oona-varga-sample/donate',
        'head https://wallet.example/oona',
      ],
    ]);
    expect(inGallery('dataset.html')).toEqual([
      [
        'head https://opencollective.com/ebberby-sample',
        'head payto://iban/DE75512108001245126199?receiver-name=Ebberby',
      ],
    ]);
    expect(inGallery('hardware.html')).toEqual([['head https://pay.example/duarte-workshop']]);
  });
});
