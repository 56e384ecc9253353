import { describe, expect, it } from '@jest/globals';
import { JSDOM } from 'jsdom';
import { marked } from 'marked';
import { escapeMarkdown } from '../../../../src/attribution/format/markdown';
import type { Credited } from '../../../../src/library/entry';
import { markdown } from '../../../../src/transfer/export/markdown';
import { credited, hostile, kept, written } from './entries';

describe('the Markdown export', () => {
  it('lists credits under their days, in the order given', () => {
    const text = written(markdown, [
      kept('c', { title: 'C' }, '2026-03-02T10:00:00.000Z'),
      kept('b', { title: 'B' }, '2026-03-01T10:00:00.000Z'),
      kept('a', { title: 'A' }, '2026-03-01T09:00:00.000Z'),
    ]);
    expect(text.match(/^## .*|“\[.\]/gm)).toEqual(['## 2026-03-02', '“[C]', '## 2026-03-01', '“[B]', '“[A]']);
  });

  it('writes a credit in the language that it was made in, and a kept work in its project’s', () => {
    const made = credited('a');
    const german: Credited = { ...made, attribution: { ...made.attribution, language: 'de' } };
    const project = { id: 'p', name: 'Heft', createdAt: '2026-03-01T09:00:00.000Z', language: 'ja' } as const;
    const text = written(markdown, [german, kept('b')], { project, projects: [project] });
    expect(text).toContain('ist lizenziert unter [Creative Commons Namensnennung 4.0 International](');
    expect(text).toContain('の下に提供されています。');
  });

  it('gives each hostile entry one line, in which nothing of its own is markup', () => {
    const lines = written(markdown, hostile)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(hostile.length);
    for (const line of lines) {
      const { document } = new JSDOM(marked.parse(line, { async: false, gfm: true })).window;
      const links = [...document.querySelectorAll('a')].map((each) => each.getAttribute('href'));
      expect(links).toHaveLength(2);
      for (const link of links) expect(link).toMatch(/^https:\/\/(hostile\.example|creativecommons\.org)\//);
      expect(document.querySelectorAll('ul > li > :not(a)')).toHaveLength(0);
    }
  });

  it('spells addresses out as links that are what they are, and no sign more than it needs', () => {
    const print = credited('a', { notices: ['© 2020 Ann, see https://ann.example/my_photos_(2020)?a=1&b=2.'] });
    const text = written(markdown, [{ ...print, attribution: { ...print.attribution, medium: 'print' } }]);
    expect(text).toContain('(<https://photos.example/tarn>)');
    expect(text).toContain('© 2020 Ann, see <https://ann.example/my_photos_(2020)?a=1&b=2>.');
  });

  it.each([
    ['Ann & Ben @home (2020), 5 < 6, a_b, C#, 50%', 'Ann & Ben @home (2020), 5 < 6, a_b, C#, 50%'],
    ['&copy; <b> *x* _y_ [z] `q` C:\\dir \\*', '&amp;copy; &lt;b> \\*x\\* \\_y\\_ \\[z\\] \\`q\\` C:\\dir \\\\\\*'],
    ['{: .x} {{ y }} {% z %} {q}', '&#123;: .x} &#123;&#123; y }} &#123;% z %} {q}'],
    ['a | b ~~c~~ $d$ costs', 'a &#124; b &#126;&#126;c&#126;&#126; &#36;d&#36; costs'],
    ['costs $5', 'costs $5'],
    ['in C #', 'in C \\#'],
  ])('escapes where it would mean something: %s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});
