import { describe, expect, it } from '@jest/globals';
import { collectDocument } from '../../content/collect/document';
import { collectJsonLd } from '../../content/collect/json-ld';
import { collectLinkElements } from '../../content/collect/link-element';
import { collectMeta } from '../../content/collect/meta';
import { collectMicrodata } from '../../content/collect/microdata';
import { collectRdfa } from '../../content/collect/rdfa';
import { collectSupport } from '../../content/collect/support';
import type { Signal } from '../../src/signal/signal';
import { parsePage, readFixture } from './read-fixture';

const short = (signals: Signal[]) => signals.map(({ says, about, value }) => [says, about, value]);

describe('what a page says of itself in its markup', () => {
  it('reads link elements, whatever the case of rel', () => {
    expect(short(collectLinkElements(readFixture('link-element')))).toEqual([
      ['license', '', 'https://creativecommons.org/licenses/by-sa/4.0/deed.en'],
      ['license', '', 'https://site.example/imprint'],
      ['support', '', 'https://wallet.example/ann'],
    ]);
  });

  it('reads meta elements, and takes markup in them for text', () => {
    expect(short(collectMeta(readFixture('meta')))).toEqual([
      ['license', '', 'https://creativecommons.org/licenses/by/4.0/'],
      ['title', '', 'A <b>title</b>'],
      ['creator', '', 'Ann Lee'],
      ['support', '', 'ann@pay.example'],
    ]);
  });

  it('reads JSON-LD at any depth, and neither an organization’s license nor that of the metadata', () => {
    const found = short(collectJsonLd(readFixture('json-ld'), () => undefined));
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

  it('survives JSON-LD of depth 10,000', () => {
    const json = `${'{"image":'.repeat(10_000)}{"@type":"ImageObject"}${'}'.repeat(10_000)}`;
    expect(collectJsonLd(parsePage(`<script type="application/ld+json">${json}</script>`), () => undefined)).toEqual(
      [],
    );
  });

  it('reads microdata of items that say a license, each name of its own item', () => {
    const found = short(collectMicrodata(readFixture('microdata')));
    expect(found).toContainEqual([
      'license',
      'https://site.example/cat.jpg',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    expect(found).toContainEqual(['title', 'https://site.example/cat.jpg', 'The cat']);
    expect(found).toContainEqual(['creator', 'https://site.example/cat.jpg', 'Ann Lee']);
    expect(JSON.stringify(found)).not.toContain('No license here');
  });

  it('reads ccREL about the thing that `about` names', () => {
    const cat = 'https://site.example/cat.png';
    expect(short(collectRdfa(readFixture('rdfa')))).toEqual([
      ['title', cat, 'The cat'],
      ['creator', cat, 'Ann Lee'],
      ['license', cat, 'https://creativecommons.org/licenses/by/3.0/'],
      ['source', cat, 'https://old.example/cat'],
    ]);
  });

  it('takes the heading of the article before that of the site, and the byline of the article', () => {
    expect(short(collectDocument(readFixture('document')))).toEqual([
      ['title', '', 'The post'],
      ['creator', '', 'Ann Lee'],
    ]);
  });

  it('finds links to support the creator, and neither look-alikes nor readers’ own', () => {
    expect(short(collectSupport(readFixture('support')))).toEqual([
      ['support', '', 'https://liberapay.com/ann'],
      ['support', '', 'lightning:ann@pay.example'],
      ['support', '', 'https://shop.example/tip'],
    ]);
  });
});
