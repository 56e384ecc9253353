import { describe, expect, it } from '@jest/globals';
import { readSources } from './sources';

/** What a page may give a name of its own to, or write as long as it likes: `content/read/node` reads it, and cuts it. */
const UNBOUNDED = /\.getAttribute\(|\.textContent\b(?! = )|\.parent(?:Element|Node)\b|\bdocument\.(?:URL|title)\b/;
/** A picture that a person keeps is looked for by the addresses that the browser itself gives. */
const OTHERWISE = ['content/read/node.ts', 'content/thumbnail.ts'];

describe('what a page wrote', () => {
  it('is read in one place, which cuts it', () => {
    const sources = readSources(['content'], /\.ts$/).filter(({ path }) => !OTHERWISE.includes(path));
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter(({ text }) => UNBOUNDED.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
