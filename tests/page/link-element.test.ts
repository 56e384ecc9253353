import { describe, expect, it } from '@jest/globals';
import { collectLinkElements } from '../../content/collect/link-element';
import { gather, parsePage, readFixture, short } from './read-fixture';
import { worksOf } from './see-fixture';

describe('link elements', () => {
  it('reads link elements, whatever the case of rel', () => {
    expect(short(gather(collectLinkElements, readFixture('link-element')))).toEqual([
      ['license', '', 'https://creativecommons.org/licenses/by-sa/4.0/deed.en'],
      ['license', '', 'https://site.example/imprint'],
      ['support', '', 'https://wallet.example/ann'],
      ['support', '', 'https://social.example/@ann'],
      ['support', '', 'mailto:ann@site.example'],
    ]);
  });

  it('say what they are and where they stand, whatever else their rel says', () => {
    const told = (html: string) =>
      gather(collectLinkElements, parsePage(html)).map(({ says, detail }) => [says, detail]);
    expect(told('<link rel="author Payment" href="/tip"><link rel="license" href="/l">')).toEqual([
      ['support', 'head payment'],
      ['license', 'license'],
    ]);
    expect(told('<link rel="Me" href="https://social.example/@ann"><link rel="home" href="/">')).toEqual([
      ['support', 'head contact'],
    ]);
    expect(told('<body><link rel="monetization" href="https://wallet.example/ann"></body>')).toEqual([
      ['support', 'page monetization'],
    ]);
    expect(
      told('<body><p class="comments"><link rel="monetization" href="https://wallet.example/x"></p></body>'),
    ).toEqual([]);
  });

  it('hand on a payment pointer as it is written, and not as an address of the page’s own site', () => {
    const told = (html: string) =>
      gather(collectLinkElements, parsePage(html)).map(({ value, detail }) => [value, detail]);
    expect(told('<link rel="monetization" href="$wallet.example/ann">')).toEqual([
      ['$wallet.example/ann', 'head monetization'],
    ]);
    expect(told('<link rel="payment" href=" $wallet.example">')).toEqual([['$wallet.example', 'head monetization']]);
    expect(told('<link rel="monetization" href="/pay">')).toEqual([['https://site.example/pay', 'head monetization']]);
  });

  it('offer nothing where the page has switched its payment off', () => {
    expect(
      gather(collectLinkElements, parsePage('<link rel="monetization" href="https://wallet.example/old" disabled>')),
    ).toEqual([]);
  });

  it.each(['DC.rights', 'dcterms.license', 'DCTERMS.Rights', 'dc:rights', 'schema:license'])('take %s for a license', (rel) => {
    const page = parsePage(`<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/"><link rel="${rel}" href="/l">`);
    expect(short(gather(collectLinkElements, page))).toEqual([['license', '', 'https://site.example/l']]);
  }); // biome-ignore format: one line

  it('and what the page says to machines alone are no license of it', () => {
    const rsl = '<rsl xmlns="https://rslstandard.org/rsl"><content url="/"><license><permits type="usage">all</permits><standard>https://creativecommons.org/licenses/by/4.0/</standard></license></content></rsl>';
    const page = parsePage(`<link rel="license" type="application/rsl+xml" href="/cc-by-4.0.rsl"><meta name="tdm-reservation" content="1">
      <meta name="tdm-policy" content="https://creativecommons.org/licenses/by/4.0/"><meta name="content-usage" content="train-ai=n">
      <script type="application/rsl+xml">${rsl}</script><body><h1>Peat</h1><script type="application/rsl+xml">${rsl}</script></body>`);
    expect(worksOf(page)).toEqual([]);
  }); // biome-ignore format: long markup
});
