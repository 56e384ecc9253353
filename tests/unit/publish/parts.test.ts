import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { importer } from 'ipfs-unixfs-importer';
import { whyNotAdopt } from '../../../src/publish/adopted';
import { makeBundle } from '../../../src/publish/bundle';
import { FORMER_POLICY } from '../../../src/publish/credit-page';
import { openRecord } from '../../../src/publish/open-record';
import { type Document, signDocument } from '../../../src/publish/proof';
import { startReading } from '../../../src/publish/reading';
import { readFile } from '../../../src/publish/unixfs';
import { check } from './blocks';
import { AT, draft, keepBlocks, makeSigner, pieces, work } from './fixtures';

type Texts = Record<string, string>;
type Input = Partial<Parameters<typeof makeBundle>[0]>;

/** A directory of these texts, as any program makes one, and opened. */
const openTexts = async (texts: Texts) => {
  const blocks = new Map<string, Uint8Array>();
  const put = async (cid: { toString(): string }, bytes: unknown) => {
    blocks.set(cid.toString(), (bytes as Uint8Array).slice());
    return cid;
  };
  const candidates = Object.entries(texts).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) }));
  const options = { profile: 'unixfs-v1-2025', wrapWithDirectory: true } as const;
  let root = '';
  for await (const { cid } of importer(candidates, { put } as never, options)) root = String(cid);
  return openRecord(root, async (cid) => blocks.get(cid) ?? Promise.reject(new Error(cid)), check);
};

const signer = makeSigner();
/** The texts of a share: its work is one as well. */
const share = async (more: Input = {}): Promise<Texts> => {
  const { put, blocks } = keepBlocks();
  const text = new TextEncoder().encode('two foxes went out');
  const given = draft({ fileName: 'foxes.txt', mediaType: 'text/plain', size: text.length });
  const bundle = await makeBundle(
    { draft: given, content: pieces(text), sources: [work()], signer, at: AT, ...more },
    put,
  );
  const fetch = async (cid: string) => blocks.get(cid) as Uint8Array;
  const texts: Texts = {};
  const { files, findings } = await openRecord(bundle.root, fetch, check);
  expect(findings).toEqual([]);
  for (const { path, cid } of files) {
    const bytes = await readFile(startReading(fetch), cid, 1_000_000);
    if (bytes) texts[path] = new TextDecoder().decode(bytes);
  }
  return texts;
};

/** The same as it was before records named the files beside the work. */
const former = async (texts: Texts): Promise<Texts> => {
  const { 'index.html': _, ...kept } = texts;
  const { subjectOf: __, proof: ___, ...record } = JSON.parse(texts['credit.json'] ?? '') as Document;
  const policy = /content="(default-src[^"]*)"/.exec(texts['CREDIT.html'] ?? '')?.[1] ?? 'none';
  return {
    ...kept,
    'CREDIT.html': texts['CREDIT.html']?.replace(policy, FORMER_POLICY) ?? '',
    'credit.json': JSON.stringify(await signDocument(record, signer, AT)),
  };
};
const byMallory = (page = ''): string => page.replace('Ada Fox', 'Mallory').replaceAll('CC BY-SA 4.0', 'CC0 1.0');

describe.each([
  ['that names the files beside the work', async (texts: Texts) => texts],
  ['that does not, as of an earlier version', former],
])('under a signed record %s', (_, as) => {
  it('a page that credits somebody else is told by its name, and not handed on', async () => {
    const texts = await as(await share());
    expect((await openTexts(texts)).findings).toEqual([]);
    const opened = await openTexts({ ...texts, 'CREDIT.html': byMallory(texts['CREDIT.html']) });
    expect(opened.signedBy).not.toBeNull();
    expect(opened.findings).toEqual([{ code: 'part-differs', detail: 'CREDIT.html' }]);
    expect(whyNotAdopt(opened)).toBe('record-wrong');
  });

  it('so is a text that gives the work under another license', async () => {
    const texts = await as(await share());
    const LICENSE = `${texts['LICENSE.txt']}\nOr do as you like.\n`;
    expect((await openTexts({ ...texts, 'LICENSE.txt': LICENSE })).findings).toEqual([
      { code: 'part-differs', detail: 'LICENSE.txt' },
    ]);
  });

  it('so is a page, a file or a source’s record that was put beside them', async () => {
    const texts = await as(await share());
    for (const path of ['README.md', 'credit.html', 'sources/9.json'])
      expect((await openTexts({ ...texts, [path]: 'by Mallory' })).findings).toEqual([
        { code: 'part-unnamed', detail: path },
      ]);
    const codes = (await openTexts({ ...texts, 'index.html': 'by Mallory' })).findings.map(({ code }) => code);
    expect(codes).toEqual([expect.stringMatching(/^part-(?:differs|unnamed)$/)]);
  });

  it('nothing is told of a work with names, words and sources of any kind', async () => {
    const unknown = { ...work().licenses[0], id: 'LicenseRef-Mine', name: 'My own', address: null } as never;
    const sources = [
      work({ title: null, creators: [], source: null }),
      work({
        title: '<b>"&\u00a0',
        address: 'file:///x',
        source: null,
        creators: work().creators.concat(work().creators),
      }),
      work({ licenses: [...work().licenses, unknown] }),
    ];
    const given = draft({ fileName: 'a.txt', mediaType: 'text/plain', size: 18, title: '', creator: 'Ö; <i>; “x”' });
    const texts = await as(await share({ sources, draft: { ...given, language: 'de', changes: 'a "b" & c' } }));
    expect((await openTexts(texts)).findings).toEqual([]);
  });

  it('nothing is told of a folder, whose page lists its files', async () => {
    const files = Array.from({ length: 120 }, (__, i) => ({ path: `ü & ${i}.txt`, size: 1 + (i % 3) }));
    const size = files.reduce((sum, each) => sum + each.size, 0);
    const content = pieces(new TextEncoder().encode('x'.repeat(size)));
    const given = draft({ fileCount: files.length, size, mediaType: '' });
    const texts = await as(await share({ draft: given, content, files }));
    expect((await openTexts(texts)).findings).toEqual([]);
    const page = texts['CREDIT.html']?.replace('ü &amp; 1.txt', 'more.txt') ?? '';
    expect((await openTexts({ ...texts, 'CREDIT.html': page })).findings).toMatchObject([{ code: 'part-differs' }]);
  });
});

it('a file that the record names and that is gone is told', async () => {
  const { 'LICENSE.txt': _, ...rest } = await share();
  expect((await openTexts(rest)).findings).toEqual([{ code: 'part-missing', detail: 'LICENSE.txt' }]);
});

it('a share that an earlier version made opens as it always did', async () => {
  const path = new URL('../../../docs/vectors/credit-record-1.json', import.meta.url);
  const { former: known, texts, file } = JSON.parse(readFileSync(path, 'utf8'));
  const policy = /content="(default-src[^"]*)"/.exec(texts['CREDIT.html'])?.[1] ?? '';
  const opened = await openTexts({
    ...texts,
    'work.txt': file.text,
    'credit.json': `${JSON.stringify(known.record, null, 2)}\n`,
    'CREDIT.html': texts['CREDIT.html'].replace(policy, FORMER_POLICY),
  });
  expect(opened.findings).toEqual([]);
  expect(opened.root).toBe(known.root);
  expect(opened.signedBy).toMatch(/^did:key:z6Mk/);
});
