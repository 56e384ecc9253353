import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';
import { BACKGROUND, POPUP, SRC } from './import-table';

const PAGE = inRoot('docs', 'ARCHITECTURE.md');
const BEGIN = '<!-- import table -->\n';
const END = '<!-- /import table -->';

const rowsOf = (top: string, table: Record<string, readonly string[]>): string[] =>
  Object.entries(table).map(([folder, below]) => {
    const names = below.map((name) => `\`${name}\``).join(', ');
    return `| \`${top}/${folder}\` | ${names || 'nothing beside itself'} |`;
  });

const written = [
  '| folder | may import, of its own layer |',
  '|---|---|',
  ...[rowsOf('src', SRC), rowsOf('popup', POPUP), rowsOf('background', BACKGROUND)].flat(),
]
  .map((line) => `${line}\n`)
  .join('');

describe('the table of imports', () => {
  it('is the same in docs/ARCHITECTURE.md; UPDATE=1 writes it anew there', () => {
    const page = readFileSync(PAGE, 'utf8');
    const [before = '', rest = ''] = page.split(BEGIN);
    const [inPage = '', after = ''] = rest.split(END);
    if (process.env.UPDATE === '1') writeFileSync(PAGE, `${before}${BEGIN}${written}${END}${after}`);
    else expect(inPage).toBe(written);
  });
});
