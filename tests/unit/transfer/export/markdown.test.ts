import { describe, expect, it } from '@jest/globals';
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
      const links = [...line.replace(/\\./g, '').matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]);
      expect(links).toHaveLength(2);
      for (const link of links) expect(link).toMatch(/^https:\/\/(hostile\.example|creativecommons\.org)\//);
      expect(line.replace(/\\./g, '')).not.toMatch(/[<>`*_|]/);
    }
  });
});
