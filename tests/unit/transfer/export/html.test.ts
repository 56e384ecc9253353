import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { html } from '../../../../src/transfer/export/html';
import { hostile, kept, written } from './entries';

describe('the HTML export', () => {
  it('is a page that carries each credit as RDFa', () => {
    const { document } = new JSDOM(written(html, [kept('a'), kept('b', { title: 'Another' })])).window;
    expect(document.doctype?.name).toBe('html');
    expect([...document.querySelectorAll('[property="dct:title"]')].map(({ textContent }) => textContent)).toEqual([
      'First light over the tarn',
      'Another',
    ]);
    expect(document.querySelectorAll('[about="https://photos.example/tarn"] a[rel="license"]')).toHaveLength(2);
  });

  it('runs and loads nothing, whatever the entries hold', () => {
    const loud = new JSDOM(written(html, hostile), { runScripts: 'dangerously' });
    const { document } = loud.window;
    expect(document.querySelectorAll('script, img, link, iframe, object, base, form')).toHaveLength(0);
    expect(document.querySelectorAll('li')).toHaveLength(hostile.length);
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name).not.toMatch(/^on/);
        if (name === 'href') expect(value).toMatch(/^https:/);
      }
    }
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
    expect(policy).toContain("default-src 'none'");
  });
});
