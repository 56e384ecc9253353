import { describe, expect, it } from '@jest/globals';
import { markdown } from '../../../../src/transfer/export/markdown';
import { hostile, kept, written } from './entries';

describe('the Markdown export', () => {
  it('lists credits under their days, in the order given', () => {
    const text = written(markdown, [
      kept('c', { title: 'C' }, '2026-03-02T10:00:00.000Z'),
      kept('b', { title: 'B' }, '2026-03-01T10:00:00.000Z'),
      kept('a', { title: 'A' }, '2026-03-01T09:00:00.000Z'),
    ]);
    expect(text.match(/^## .*|“\[.\]/gm)).toEqual(['## 2026-03-02', '“[C]', '## 2026-03-01', '“[B]', '“[A]']);
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
