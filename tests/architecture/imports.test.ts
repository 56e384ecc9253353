import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BACKGROUND, PACKAGES, POPUP, SRC } from './import-table';
import { listImports, readSources, type Source } from './sources';

const BELOW: Record<string, Record<string, readonly string[]>> = { src: SRC, popup: POPUP, background: BACKGROUND };

/** The type of the keys alone, so that a misspelt one does not compile: nothing of the file is built in. */
const KEYS_OF_WORDS = ['popup/platform/words.ts', 'background/words.ts'];
const WORDS = 'manifest/_locales/en/messages.json';

const packageName = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** What is wrong with one import, or null. */
const judge = (from: string, name: string): string | null => {
  if (!name.startsWith('.')) {
    const allowed = Object.entries(PACKAGES).flatMap(([where, names]) => (from.startsWith(where) ? names : []));
    return allowed.includes(packageName(name)) ? null : `${from} imports the package ${name}`;
  }
  const target = posix.join(posix.dirname(from), name);
  const [fromTop = '', fromFolder = ''] = from.split('/');
  const [top, folder = ''] = target.split('/');
  if (top !== fromTop)
    return top === 'src' || (target === WORDS && KEYS_OF_WORDS.includes(from)) ? null : `${from} imports ${target}`;
  const table = BELOW[top];
  // What wires a layer stands beside its folders and may import any of them; what they all need stands there too.
  const isBeside = from.split('/').length === 2 || target.split('/').length === 2;
  if (!table || isBeside || folder === fromFolder || table[fromFolder]?.includes(folder)) return null;
  return `${from} imports ${target}, which is not below it`;
};

const judgeAll = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => listImports(source).flatMap((name) => judge(source.path, name) ?? []));

describe('imports', () => {
  const sources = readSources(['src', 'content', 'background', 'popup', 'manifest'], /\.(?:tsx?|js)$/);

  it('reads the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('go only where the table lets them', () => {
    expect(judgeAll(sources)).toEqual([]);
  });

  it('are judged: a wrong one of each kind is found', () => {
    const wrong = [
      ['src/license/license.ts', "import type { Work } from '../work/work';"],
      ['src/work/work.ts', "import { openDB } from 'idb';"],
      ['src/lineage/shares.ts', "import type { Recipient } from '../tips/payee';"],
      ['src/tips/payees.ts', "import { publicAddress } from '../publish/credit-record';"],
      ['content/look.ts', "import browser from 'webextension-polyfill';"],
      ['content/look.ts', "const ask = await import('../popup/platform/ask');"],
      ['popup/platform/ask.ts', "import '../background/store/open';"],
      ['background/index.ts', "import browser from 'webextension-polyfill';"],
    ];
    for (const [path = '', text = ''] of wrong) expect(judgeAll([{ path, text }])).toHaveLength(1);
  });
});
