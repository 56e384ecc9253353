import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listImports, readSources, type Source } from './sources';

/** The files of ours that each file imports. */
const readGraph = (sources: readonly Source[]): Map<string, string[]> => {
  const paths = new Set(sources.map(({ path }) => path));
  const find = (from: string, name: string): string | undefined => {
    const target = posix.join(posix.dirname(from), name);
    return [target, `${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((path) => paths.has(path));
  };
  return new Map(
    sources.map((source) => [
      source.path,
      listImports(source)
        .filter((name) => name.startsWith('.'))
        .flatMap((name) => find(source.path, name) ?? []),
    ]),
  );
};

/** The first circle that each walk comes upon, as `a → b → a`. */
const findCircles = (graph: Map<string, string[]>): string[] => {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, way: string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return circles;
};

describe('imports', () => {
  it('go in no circle, not even of types or of what is loaded later', () => {
    const sources = readSources(['src', 'content', 'background', 'popup', 'manifest'], /\.(?:tsx?|js)$/);
    expect(findCircles(readGraph(sources))).toEqual([]);
  });

  it('are followed: a circle is found', () => {
    const sources = [
      { path: 'src/a.ts', text: "import { b } from './b';" },
      { path: 'src/b.ts', text: "const c = await import('./c');" },
      { path: 'src/c.ts', text: "import type { A } from './a';" },
    ];
    expect(findCircles(readGraph(sources))).toEqual(['src/a.ts → src/b.ts → src/c.ts → src/a.ts']);
  });
});
