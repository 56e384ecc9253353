import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { marked } from 'marked';
import wtf from 'wtf_wikipedia';
import type { CreditFormat } from '../../../src/attribution/attribution';
import { writeBoth, writeCredit } from '../../../src/attribution/credit';
import { describeWork } from '../../../src/attribution/format/html-json-ld';
import { ENGLISH } from '../../../src/attribution/language/en';
import { credit, HOSTILE } from './a-work';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const SOURCE = 'https://photos.example/tarn';
const hostile = (title: string) => credit({ title, creators: [{ name: title, address: null }] }, 'CC-BY-4.0', title);
const parse = (html: string) => new JSDOM(`<!doctype html><body>${html}`).window.document;
const textOf = (html: string) => parse(html).body.textContent ?? '';

describe('Markdown, read by a parser of it', () => {
  it.each(HOSTILE)('is the words and three links: %j', (title) => {
    const html = marked.parse(writeCredit(hostile(title), 'markdown'), { async: false, gfm: true });
    const document = parse(html);
    const name = hostile(title).title;
    expect(document.body.textContent?.trim()).toContain(
      `“${name}” by ${name} is licensed under CC BY 4.0. Changes: ${name}`,
    );
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([SOURCE, BY]);
    expect([...new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName))].sort()).toEqual([
      'a',
      'p',
    ]);
  });
});

/** The parser's own types know no links. */
const linksOf = (document: ReturnType<typeof wtf>) =>
  document.links() as unknown as { text: () => string; site: () => string }[];

/** Entities as a browser shows them. */
const shown = (text: string): string => textOf(text);

describe('wikitext, read by a parser of it', () => {
  it('links title, creator and license', () => {
    const document = wtf(writeCredit(credit(), 'wikitext'));
    expect(linksOf(document).map((link) => [link.text(), link.site()])).toEqual([
      ['First light over the tarn', SOURCE],
      ['Ann Fell', 'https://photos.example/ann'],
      ['CC BY 4.0', BY],
    ]);
    expect(document.text()).toBe('“First light over the tarn” by Ann Fell is licensed under CC BY 4.0.');
  });

  it.each(HOSTILE)('is the words alone: %j', (title) => {
    const attribution = hostile(title);
    const document = wtf(writeCredit(attribution, 'wikitext'));
    expect(document.templates()).toEqual([]);
    expect(linksOf(document).map((link) => link.site())).toEqual([SOURCE, BY]);
    expect(shown(document.text())).toContain(
      `“${attribution.title}” by ${attribution.title} is licensed under CC BY 4.0`,
    );
  });

  it('spells out an address that a wiki does not link to', () => {
    expect(writeCredit(credit({ source: 'ipfs://bafy/work.jpg' }), 'wikitext')).toContain('(ipfs&#58;//bafy/work.jpg)');
  });

  it('makes no link of a title that looks like one, and changes none of its letters', () => {
    const text = writeCredit(credit({ title: 'mailto:ann@mail.example and sips:x' }), 'wikitext');
    expect(shown(text)).toContain('mailto:ann@mail.example and sips:x');
    expect(text).not.toMatch(/(?:mailto|sips):/);
  });
});

const readJsonLd = async (html: string): Promise<Record<string, string>> => {
  const script = parse(html).querySelector('script[type="application/ld+json"]')?.textContent ?? '';
  const vocabulary = {
    '@context': { '@vocab': 'https://schema.org/', url: { '@type': '@id' }, license: { '@type': '@id' } },
  };
  const parser = new JsonLdParser({
    // schema.org's own context is on the web: what counts here is its vocabulary.
    documentLoader: { load: async () => vocabulary },
  } as unknown as ConstructorParameters<typeof JsonLdParser>[0]);
  const facts: Record<string, string> = {};
  for await (const quad of Readable.from([script]).pipe(parser)) {
    facts[quad.predicate.value.replace('https://schema.org/', '')] = quad.object.value;
  }
  return facts;
};

describe('HTML with JSON-LD, read by a parser of it', () => {
  it('says title, creator, license, source and the whole credit', async () => {
    expect(await readJsonLd(writeCredit(credit({ notices: ['© 2020 Ann'] }), 'html-json-ld'))).toMatchObject({
      name: 'Ann Fell',
      license: BY,
      url: 'https://photos.example/ann',
      creditText: expect.stringContaining('“First light over the tarn” by Ann Fell'),
      copyrightNotice: '© 2020 Ann',
    });
  });

  it('says where the file of a picture is, where its license is to be had, and what its makers are as far as that is known', () => {
    const creators = [
      { name: 'Ann Fell', address: null, type: 'person' as const },
      { name: 'Fell Press', address: null, type: 'organization' as const },
      { name: 'afell', address: null },
    ];
    const described = (given: Parameters<typeof credit>[0]) => describeWork(credit(given), ENGLISH);
    expect(described({ creators })).toMatchObject({
      contentUrl: 'https://photos.example/tarn.jpg',
      acquireLicensePage: 'https://photos.example/tarn',
      creator: [
        { '@type': 'Person', name: 'Ann Fell' },
        { '@type': 'Organization', name: 'Fell Press' },
        { name: 'afell' },
      ],
    });
    expect(described({ kind: 'text' })).not.toHaveProperty('contentUrl');
    expect(described({ address: 'https://blog.example/walk#photo' })).not.toHaveProperty('contentUrl');
  });

  it.each(HOSTILE)('holds what a page wrote, and nothing gets out of it: %j', async (title) => {
    const attribution = hostile(title);
    const html = writeCredit(attribution, 'html-json-ld');
    const document = parse(html);
    expect(document.querySelectorAll('script')).toHaveLength(1);
    const names = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
    expect([...new Set(names)].sort()).toEqual(['a', 'bdi', 'p', 'script']);
    const described = JSON.parse(document.querySelector('script')?.textContent ?? '');
    expect([described.name, described.creator.name]).toEqual([attribution.title, attribution.title]);
  });
});

describe.each<[CreditFormat, string, string]>([
  [
    'apa',
    `From First light over the tarn [Image], by Ann Fell, n.d., photos.example (${SOURCE}). CC BY 4.0.`,
    `Adapted from First light over the tarn [Image], by Ann Fell, n.d., photos.example (${SOURCE}). CC BY 4.0. Changes: cut.`,
  ],
  [
    'mla',
    `Ann Fell, First light over the tarn, photos.example, ${SOURCE}. CC BY 4.0.`,
    `Adapted from Ann Fell, First light over the tarn, photos.example, ${SOURCE}. CC BY 4.0. Changes: cut.`,
  ],
  [
    'chicago',
    `Ann Fell, First light over the tarn, photos.example, ${SOURCE}. Licensed under CC BY 4.0 (${BY}).`,
    `Adapted from Ann Fell, First light over the tarn, photos.example, ${SOURCE}. Licensed under CC BY 4.0 (${BY}). Changes: cut.`,
  ],
])('an image credit by %s', (format, plain, adapted) => {
  it('reads as the style has it, with the title in italics', () => {
    const written = writeBoth(credit(), format);
    expect(written.plain).toBe(plain);
    expect(textOf(written.rich ?? '')).toBe(plain);
    expect(parse(written.rich ?? '').querySelector('i')?.textContent).toBe('First light over the tarn');
    expect(writeBoth(credit({}, 'CC-BY-4.0', 'cut', { manner: 'adapted' }), format).plain).toBe(adapted);
  });

  it('never calls what is in the public domain licensed', () => {
    expect(writeBoth(credit({}, 'PDM-1.0'), format).plain).toMatch(/ (?:In the p|P)ublic domain\.$/);
  });

  it('leaves out what is not known', () => {
    expect(writeBoth(credit({ title: null, creators: [] }), format).plain).not.toMatch(/null|undefined|, ,|\(\)/);
  });

  it.each(HOSTILE)('is the words alone: %j', (title) => {
    const attribution = hostile(title);
    const { rich, plain: text } = writeBoth(attribution, format);
    const names = [...parse(rich ?? '').body.querySelectorAll('*')].map(({ localName }) => localName);
    expect([...new Set(names)].sort()).toEqual(['a', 'bdi', 'i']);
    expect(textOf(rich ?? '')).toBe(text);
    expect(text).toContain(attribution.title);
  });
});
