import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';
import { readSources } from './sources';

const messages: Record<string, { message: string; description?: string }> = JSON.parse(
  readFileSync(inRoot('manifest', '_locales', 'en', 'messages.json'), 'utf8'),
);
const keys = Object.keys(messages);
const sources = readSources(['popup', 'background', 'content', 'src'], /\.tsx?$/);
const code = sources.map(({ text }) => text).join('\n');
const manifest = readFileSync(inRoot('manifest', 'manifest.json'), 'utf8');

/** Keys that are put together while running: a family and a code, as popup/platform/words lists them. */
const families = [...new Set([...code.matchAll(/\bwordFor\(\s*'(\w+)'/g)].map((match) => match[1] as string))];

const named = [
  ...[...code.matchAll(/\b(?:t|getMessage)\(\s*'(\w+)'/g)].map((match) => match[1] as string),
  ...[...code.matchAll(/<Sentence\s+id="(\w+)"/g)].map((match) => match[1] as string),
  ...[...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] as string),
];

describe('the words of the interface', () => {
  it('are there for every key that is used', () => {
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('are all used', () => {
    const isUsed = (key: string): boolean =>
      named.includes(key) ||
      code.includes(`'${key.replace(/_(?:one|other)$/, '')}'`) ||
      code.includes(`'${key}'`) ||
      families.some((family) => key.startsWith(`${family}_`));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('are not written into components', () => {
    const bare = sources
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/>\s*([A-Z][a-z]+(?: [a-z]+)+)[.!?]?\s*</g)].map((match) => `${path}: ${match[1]}`),
      );
    expect(bare).toEqual([]);
  });
});
