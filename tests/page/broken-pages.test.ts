import { afterEach, describe, expect, it } from '@jest/globals';
import { look } from '../../content/look';
import { parentElementOf } from '../../content/read/node';
import { isObservation } from '../../src/message/observation';
import { ADDRESS, parsePage } from './read-fixture';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
const STATED = `<p>This page is under <a href="${LICENSE}">CC BY 4.0</a>.</p>`;

/** What a look says of a page that states its license in its text, with what would break a reader of it. */
const seenWith = (html: string, change: (page: Document) => void = () => undefined) => {
  const page = parsePage(`${html}${STATED}`);
  change(page);
  const seen = { ...look(page), address: ADDRESS, canonical: ADDRESS, ms: 1 };
  return {
    ...seen,
    isSound: isObservation(seen),
    statements: seen.signals.filter(({ evidence }) => evidence === 'statement').map(({ value }) => value),
  };
};
const data = (text: string) => `<script type="application/ld+json">${text}</script>`;
const nested = (begin: string, end: string, times = 60_000) => `${begin.repeat(times)}1${end.repeat(times)}`;

describe('a page that breaks one reader is still read by the others', () => {
  it.each<[string, string]>([
    ['a type that is no text', data('{"@type":{"toString":1}}')],
    ['types that are no texts', data('{"@type":[1,null,true,{"toString":null,"valueOf":1},["Article"]],"license":1}')],
    ['an address nested deep', data(`{"@type":"Article","license":"${LICENSE}","url":${nested('{"url":', '}')}}`)],
    [
      'a name nested deep',
      data(`{"@type":"ImageObject","license":${nested('[', ']')},"creator":${nested('{"name":', '}')}}`),
    ],
    [
      'keys of every object',
      data('{"__proto__":{"@type":"Article"},"constructor":{"name":1},"hasOwnProperty":2,"toString":null}'),
    ],
    [
      'numbers, null and lists for texts',
      data('{"@type":"Article","license":[null,0,false,[]],"name":{"@value":5},"author":[[[]]],"isBasedOn":[null,1]}'),
    ],
    ['half of a letter', data('{"@type":"Article","license":"\\ud83d","name":"\\udc00","url":"\\ud83d://"}')],
    ['a list of everything', data(`[${'{},'.repeat(200_000)}{}]`)],
    ['an element that is called as every object’s key', '<math><constructor><mtext>CC0</mtext></constructor></math>'],
    ['a link in a drawing', `<svg><a href="${LICENSE}" rel="license">x</a></svg>`],
    ['a relation that is too long', `<a href="${LICENSE}" rel="${'x'.repeat(5000)}">x</a>`],
    ['items in items', `${'<div itemscope itemtype="ImageObject"><i itemprop="license">'.repeat(400)}x`],
    [
      'items that refer to each other',
      '<div itemscope id="a" itemref="b"><i itemprop="license" id="b" itemref="a">x</i></div>',
    ],
  ])('%s', (_, html) => {
    const seen = seenWith(html);
    expect(seen.statements).toContain(LICENSE);
    expect(seen.isSound).toBe(true);
  });

  it.each([
    'getAttribute',
    'parentElement',
    'parentNode',
    'children',
    'closest',
    'matches',
    'textContent',
    'id',
    'nodeName',
    'querySelectorAll',
    'shadowRoot',
    'localName',
  ])('a form with a field that is called %s', (name) => {
    const seen = seenWith(
      `<form class="author" data-caption="CC0 1.0" itemscope><input name="${name}"><b itemprop="license">CC0</b><a rel="me" href="https://a.example/">a</a></form>`,
    );
    expect(seen.statements).toContain(LICENSE);
    expect(seen.isSound).toBe(true);
  });

  it('a form whose parent would be its own field is left upwards all the same', () => {
    const page = parsePage('<main><form><input name="parentElement"></form></main>');
    const form = page.forms[0] as Element;
    expect(parentElementOf(form)?.localName).toBe('main');
  });

  const taken = ['title', 'URL', 'links', 'images', 'scripts', 'documentElement', 'querySelector'] as const;
  it.each(taken)('a picture that is called as what a document has: %s', (name) => {
    // As a browser gives it: the picture in the place of the document's own (https://html.spec.whatwg.org/#dom-document-nameditem).
    const seen = seenWith('<title>Tarn</title><img name="x">', (page) =>
      Object.defineProperty(page, name, { value: page.querySelector('img'), configurable: true }),
    );
    expect(seen.title).toBe('Tarn');
    expect(seen.isSound).toBe(true);
    expect(seen.statements.length > 0 || seen.more).toBe(true);
  });

  it('says that there was more where a reader broke', () => {
    const seen = seenWith('', (page) => Object.defineProperty(page, 'links', { value: null }));
    expect(seen.more).toBe(true);
    expect(seen.signals.length).toBeGreaterThanOrEqual(0);
  });
});

describe('a page that is deep', () => {
  afterEach(() => {
    document.body.textContent = '';
  });

  /** Elements in each other, made without a parser, which would stop at some depth. */
  const deep = (page: Document, depth: number, attributes: Record<string, string>): Element => {
    let at: Element = page.body;
    for (let i = 0; i < depth; i++) {
      const inner = page.createElement('div');
      for (const [name, value] of Object.entries(attributes)) inner.setAttribute(name, value);
      at.append(inner);
      at = inner;
    }
    at.innerHTML = `<p>CC0 1.0 <a href="https://liberapay.com/ann">x</a></p>`;
    return at;
  };

  it.each<[string, Record<string, string>]>([
    ['plain', {}],
    ['in items', { itemscope: '', itemtype: 'https://schema.org/ImageObject', itemprop: 'license' }],
    ['in things that are spoken of', { about: '#a', property: 'dc:title' }],
  ])('elements, %s', (_, attributes) => {
    const seen = seenWith('', (page) => deep(page, 3000, attributes));
    expect(seen.statements).toContain(LICENSE);
    expect(seen.isSound).toBe(true);
    // Whoever writes so deep down is not taken for the page's author.
    expect(seen.signals.filter(({ says }) => says === 'support')).toEqual([]);
  });

  it('shadow roots', () => {
    const seen = seenWith('', (page) => {
      let at: ParentNode & Node = page.body;
      for (let i = 0; i < 700; i++) {
        const host = page.createElement('div');
        at.append(host);
        at = host.attachShadow({ mode: 'open' });
      }
      at.append('CC0 1.0');
    });
    expect(seen.statements).toContain(LICENSE);
    expect(seen).toMatchObject({ isSound: true, more: true });
  });
});
