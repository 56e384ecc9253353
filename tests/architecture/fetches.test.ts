import { describe, expect, it } from '@jest/globals';
import { readSources, type Source } from './sources';

/** What stands between the brackets of each call of fetch. */
const listCalls = ({ text }: Source): string[] =>
  [...text.matchAll(/\bfetch\(/g)].map(({ index }) => {
    const from = index + 'fetch('.length;
    let depth = 1;
    let at = from;
    for (; at < text.length && depth > 0; at += 1) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
    return text.slice(from, at - 1);
  });

const isNamed = (call: string): boolean => /\bredirect: '(?:manual|error|follow)'/.test(call);

const judge = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) =>
    listCalls(source)
      .filter((call) => !isNamed(call))
      .map((call) => `${source.path}: fetch(${call})`),
  );

describe('each request', () => {
  const sources = readSources(['src', 'content', 'background', 'popup'], /\.tsx?$/);

  it('says what becomes of a redirect: to leave it out is to follow it wherever it leads', () => {
    expect(sources.flatMap(listCalls).length).toBeGreaterThan(6);
    expect(judge(sources)).toEqual([]);
  });

  it('follows one in a single place, which looks where it came from before it reads', () => {
    const following = sources.filter((source) => listCalls(source).some((call) => call.includes("redirect: 'follow'")));
    expect(following.map(({ path }) => path)).toEqual(['background/lookup/fetch-bytes.ts']);
  });

  it('is made by fetch alone, and by the one client that is kept from following', () => {
    const others = sources.filter(({ text }) =>
      /new XMLHttpRequest|sendBeacon\(|\bcreate\b.*from 'kubo-rpc-client'/.test(text),
    );
    expect(others.map(({ path }) => path)).toEqual(['background/publish/node/node-client.ts']);
  });

  it('is judged: one that leaves it out is found', () => {
    const wrong = {
      path: 'background/x.ts',
      text: "await fetch(a(b), { method: 'POST' }); // redirect: 'error'",
    };
    expect(judge([wrong])).toHaveLength(1);
  });
});
