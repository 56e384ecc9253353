import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';

const table =
  readFileSync(inRoot('docs', 'SECURITY.md'), 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith('Thanking')) ?? '';
const rows = table.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| what'));

describe('each threat to a payment', () => {
  it.each(
    rows.map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .slice(1),
    ),
  )('names tests that are there: %s', (...[, , tests = '']) => {
    const names = [...tests.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !existsSync(inRoot('tests', `${name}.test.ts`)))).toEqual([]);
  });

  it('is found in the table', () => {
    expect(rows.length).toBeGreaterThan(20);
  });
});
