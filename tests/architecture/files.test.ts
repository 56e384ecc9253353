import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { EXPORT_GROUPS } from '../../popup/transfer/export-groups';
import { inRoot } from '../../scripts/process/root.mjs';
import { FORMATS } from '../../scripts/tour/library.mjs';
import { EXPORT_FORMATS } from '../../src/transfer/export/format';
import { readSources } from './sources';

const FOLDERS = ['src', 'content', 'background', 'popup', 'manifest', 'scripts', 'tests'];
const FORBIDDEN = /(?:^|\/)(?:utils?|helpers?|common|shared|services?|managers?|lib)(?:\/|\.[a-z]+$)/i;
const LINES_AT_MOST = 300;

const sources = readSources(FOLDERS, /\.(?:tsx?|mjs|js|css|html)$/);
const testNames = (folder: string): string[] =>
  existsSync(inRoot(folder)) ? readdirSync(inRoot(folder), { recursive: true }).map(String) : [];

describe('files', () => {
  it(`have at most ${LINES_AT_MOST} lines`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length > LINES_AT_MOST);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('and folders are not called after being of use to others', () => {
    expect(sources.map(({ path }) => path).filter((path) => FORBIDDEN.test(path))).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const name = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z0-9]*)(?:\.(?:test|d|config))*\.[a-z]+$/;
    const bad = sources.filter(({ path }) => !name.test(path.split('/').at(-1) as string));
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  it('that collect a kind of evidence each have a test on a page', () => {
    const collectors = readSources(['content/collect'], /\.ts$/).filter(({ text }) =>
      /export const collect[A-Z]/.test(text),
    );
    expect(collectors.length).toBeGreaterThan(3);
    const tests = testNames('tests/page').map((path) => path.split(/[\\/]/).at(-1));
    const names = collectors.map(({ path }) => path.replace(/^.*\/|\.ts$/g, ''));
    expect(names.filter((name) => !tests.includes(`${name}.test.ts`))).toEqual([]);
  });

  it('that write an export format are one for each, and have a test each', () => {
    const tests = testNames('tests/unit/transfer/export');
    expect(EXPORT_FORMATS.filter((id) => !existsSync(inRoot('src', 'transfer', 'export', `${id}.ts`)))).toEqual([]);
    expect(EXPORT_FORMATS.filter((id) => !tests.includes(`${id}.test.ts`))).toEqual([]);
  });

  it('that write an export format are all offered to a person, once, and written by the tour', () => {
    const all = [...EXPORT_FORMATS].sort();
    expect(EXPORT_GROUPS.flatMap(([, formats]) => formats).sort()).toEqual(all);
    expect([...FORMATS].sort()).toEqual(all);
  });
});
