import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readSources, type Source } from './sources';

/** What a module loads before a line of it runs: `import … from`, `import '…'` and `export … from`, never `import()`. */
const STATIC = /^(?:import\s*|(?:import|export)\b[^;'"(=]*\bfrom\s*)(['"])([^'"\s]+)\1/gm;

/** The packages that one script loads by being run, each with the file that imports it. */
const listPackagesAtStart = (script: string, sources: readonly Source[]): string[] => {
  const seen = new Set<string>();
  const packages: string[] = [];
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = sources.find((source) => source.path === path)?.text ?? '';
    for (const [, , name = ''] of text.matchAll(STATIC)) {
      if (name.startsWith('.')) visit(posix.join(posix.dirname(path), name));
      else if (!name.startsWith('node:')) packages.push(`${path} imports ${name}`);
    }
  };
  visit(script);
  return packages;
};

describe('the commands', () => {
  const sources = readSources(['scripts'], /\.mjs$/);
  const commands = sources.filter(({ path }) => path.split('/').length === 2);

  it('are there', () => {
    expect(commands.map(({ path }) => path)).toEqual(expect.arrayContaining(['scripts/start.mjs', 'scripts/test.mjs']));
  });

  it('load no package before they have installed it', () => {
    expect(commands.flatMap(({ path }) => listPackagesAtStart(path, sources))).toEqual([]);
  });

  it('are judged: a package that a module of theirs imports is found', () => {
    const wrong = [
      { path: 'scripts/a.mjs', text: "import { b } from './b/b.mjs';" },
      { path: 'scripts/b/b.mjs', text: "import {\n  parseSync,\n} from '@swc/core';" },
    ];
    expect(listPackagesAtStart('scripts/a.mjs', wrong)).toEqual(['scripts/b/b.mjs imports @swc/core']);
  });

  it('may load one later', () => {
    const right = { path: 'scripts/a.mjs', text: "const { default: webpack } = await import('webpack');" };
    expect(listPackagesAtStart('scripts/a.mjs', [right])).toEqual([]);
  });
});
