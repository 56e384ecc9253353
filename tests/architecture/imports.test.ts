import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { listImports, readSources, type Source } from './sources';

/** What stands below a folder of src: it may import these, and itself. */
const BELOW: Record<string, readonly string[]> = {
  bytes: [],
  license: [],
  signal: [],
  work: ['license', 'signal'],
  file: ['bytes', 'signal'],
  record: ['signal', 'work'],
  attribution: ['license', 'signal', 'work'],
  lineage: ['license', 'signal', 'work'],
  correction: ['license', 'signal', 'work'],
  export: ['license', 'signal', 'work', 'attribution', 'lineage', 'correction', 'tip'],
  import: ['license', 'signal', 'work', 'attribution', 'lineage', 'correction', 'export'],
  tip: ['license', 'signal', 'work', 'attribution', 'lineage'],
  publish: ['bytes', 'license', 'signal', 'work', 'attribution', 'lineage', 'tip'],
  receipt: ['tip', 'publish'],
  message: [
    ...['license', 'signal', 'work', 'attribution', 'lineage', 'correction', 'record', 'export', 'import', 'tip'],
    'publish',
  ],
};

/** Packages that a folder may import; a file's path allows a package in that file alone. */
const PACKAGES: Record<string, readonly string[]> = {
  'src/publish/': [
    ...['multiformats', 'ipfs-unixfs', 'ipfs-unixfs-importer', '@ipld/car', '@ipld/dag-pb', '@noble/hashes'],
    'canonicalize',
  ],
  'src/publish/sound-signature.ts': ['@noble/curves'],
  'src/tips/bolt11.ts': ['light-bolt11-decoder'],
  'src/tips/invoice.ts': ['@noble/hashes'],
  'src/tips/invoice-key.ts': ['@noble/curves', '@noble/hashes'],
  'src/tips/lnurl-address.ts': ['@scure/base'],
  'src/tips/proof.ts': ['@noble/hashes'],
  'src/tips/punycode.ts': ['punycode'],
  'src/tips/wallet-address.ts': ['@noble/curves', '@noble/hashes'],
  'src/publish/private/document-private.ts': ['fflate'],
  'src/lookup/file/image.ts': ['exifreader'],
  'src/publish/private/picture-private.ts': ['exifreader'],
  'src/lookup/file/rdf.ts': ['saxes'],
  'src/transfer/import/csv.ts': ['papaparse'],
  'src/transfer/import/bibtex.ts': ['biblatex-csl-converter'],
  'popup/': ['preact'],
  'popup/ui/QrCode.tsx': ['qr'],
  'popup/platform/browser.ts': ['webextension-polyfill'],
  // The bytes of a file that is being shared are handed over through the database: a message cannot carry them.
  'popup/platform/hand-over.ts': ['idb'],
  'background/': ['idb', 'kubo-rpc-client'],
  'background/browser.ts': ['webextension-polyfill'],
  // The same digests as a share's: an upgrade of the database lets nobody wait for the browser's own.
  'background/store/db/digest.ts': ['@noble/hashes', 'canonicalize'],
  'background/pay/': ['nostr-tools'],
  'background/publish/source/car.ts': ['@ipld/car', 'multiformats'],
  'background/publish/source/gateway.ts': ['multiformats'],
  'background/publish/ready-hash.ts': ['hash-wasm', '@noble/hashes'],
  'background/carry/': ['@noble/hashes', 'fflate'],
};

/** The type of the keys alone, so that a misspelt one does not compile: nothing of the file is built in. */
const KEYS_OF_WORDS = 'popup/platform/words.ts manifest/_locales/en/messages.json';

const packageName = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** What is wrong with one import, or null. */
const judge = (from: string, name: string): string | null => {
  if (!name.startsWith('.')) {
    const allowed = Object.entries(PACKAGES).flatMap(([where, names]) => (from.startsWith(where) ? names : []));
    return allowed.includes(packageName(name)) ? null : `${from} imports the package ${name}`;
  }
  const target = posix.join(posix.dirname(from), name);
  const [fromTop, fromFolder = ''] = from.split('/');
  const [top, folder = ''] = target.split('/');
  if (top !== fromTop)
    return top === 'src' || KEYS_OF_WORDS === `${from} ${target}` ? null : `${from} imports ${target}`;
  if (top !== 'src' || folder === fromFolder || BELOW[fromFolder]?.includes(folder)) return null;
  return `${from} imports ${target}, which is not below it`;
};

const judgeAll = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => listImports(source).flatMap((name) => judge(source.path, name) ?? []));

describe('imports', () => {
  const sources = readSources(['src', 'content', 'background', 'popup', 'manifest'], /\.(?:tsx?|js)$/);

  it('reads the sources', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('go only where the tables above let them', () => {
    expect(judgeAll(sources)).toEqual([]);
  });

  it('are judged: a wrong one of each kind is found', () => {
    const wrong = [
      ['src/license/license.ts', "import type { Work } from '../work/work';"],
      ['src/work/work.ts', "import { openDB } from 'idb';"],
      ['src/lineage/shares.ts', "import type { Recipient } from '../tip/payee';"],
      ['src/tips/payees.ts', "import { publicAddress } from '../publish/credit-record';"],
      ['content/look.ts', "import browser from 'webextension-polyfill';"],
      ['content/look.ts', "const ask = await import('../popup/ask');"],
      ['popup/platform/ask.ts', "import '../background/store/open';"],
      ['background/index.ts', "import browser from 'webextension-polyfill';"],
    ];
    for (const [path = '', text = ''] of wrong) expect(judgeAll([{ path, text }])).toHaveLength(1);
  });
});
