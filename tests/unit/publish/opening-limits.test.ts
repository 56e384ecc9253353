import { describe, expect, it } from '@jest/globals';
import { CID } from 'multiformats/cid';
import { openRecord } from '../../../src/publish/open-record';
import { signDocument } from '../../../src/publish/proof';
import { startReading } from '../../../src/publish/reading';
import { check, codesOf, makeBlocks } from './blocks';
import { AT, makeSigner } from './fixtures';

type Made = ReturnType<typeof makeBlocks>;
const signer = makeSigner();

const record = async (made: Made, more: object = {}) => {
  const work = await made.raw('a work');
  const fields = {
    ...{ '@context': ['https://schema.org'], '@type': 'CreativeWork', name: 'A work', url: 'work.txt' },
    ...{ license: 'https://creativecommons.org/licenses/by/4.0/', licenseId: 'CC-BY-4.0', cid: String(work) },
    ...more,
  };
  return { work, credit: JSON.stringify(await signDocument(fields, signer, AT)) };
};
/** A shared work with these names beside its record. */
const share = async (made: Made, more: object = {}, beside: Record<string, CID> = {}) => {
  const { work, credit } = await record(made, more);
  return made.directory({ 'work.txt': work, 'credit.json': await made.raw(credit), ...beside });
};
const open = (made: Made, root: CID, signal?: AbortSignal) => openRecord(String(root), made.fetch, check, signal);

/** Levels of shards that link to one another in every one of 256 places. */
const shardsOf = async (made: Made, levels: number, names: (i: number) => string): Promise<CID> => {
  let below = await made.shard([]);
  for (let level = 0; level < levels; level += 1) {
    const Hash = below;
    below = await made.shard(Array.from({ length: 256 }, (_, i) => ({ Name: names(i), Hash })));
  }
  return below;
};
const hex = (i: number): string => i.toString(16).toUpperCase().padStart(2, '0');

describe('an opening ends', () => {
  it('at a root of empty shards in one another, each of which is walked once', async () => {
    const made = makeBlocks();
    const { findings } = await open(made, await shardsOf(made, 6, hex));
    expect(codesOf(findings)).toEqual(['no-record']);
    expect(made.asked.length).toBe(new Set(made.asked).size);
    expect(made.asked.length).toBeLessThan(10);
  });

  it('at shards without end that are all different, and says that there was more', async () => {
    const made = makeBlocks();
    const many = await made.shard(
      await Promise.all(
        Array.from({ length: 2100 }, async (_, i) => ({
          Name: hex(i % 256),
          Hash: await made.shard([{ Name: `AA${'x'.repeat(300)}${i}`, Hash: await made.raw(`${i}`) }]),
        })),
      ),
    );
    const { findings, record: facts } = await open(made, await share(made, {}, { work: many }));
    expect(facts?.title).toBe('A work');
    expect(findings.length).toBeLessThan(60);
    expect(made.asked.length).toBeLessThan(2100);
  });

  it('at a directory that is shared by every directory above it', async () => {
    const made = makeBlocks();
    let below = await made.directory({ end: await made.raw('end') });
    for (let level = 0; level < 20; level += 1)
      below = await made.directory(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`d${i}`, below])));
    const { record: facts } = await open(made, await share(made, {}, { sources: below, work: below }));
    expect(facts?.title).toBe('A work');
    expect(made.asked.length).toBeLessThan(20);
  });

  it('at a record that is a file of parts without bytes, again and again', async () => {
    const made = makeBlocks();
    let below = await made.file([]);
    for (let level = 0; level < 12; level += 1) below = await made.file(Array.from({ length: 100 }, () => below));
    const root = await made.directory({ 'credit.json': below });
    await expect(open(made, root)).rejects.toMatchObject({ code: 'reading-limit' });
    expect(made.asked.length).toBeLessThan(20);
  });

  it('at a sharded directory whose width is none', async () => {
    for (const fanout of [1, 3, 2 ** 20]) {
      const made = makeBlocks();
      const empty = await made.shard([], fanout);
      const root = await made.shard([{ Name: '00', Hash: empty }], fanout);
      expect(codesOf((await open(made, root)).findings)).toEqual(['no-record']);
    }
  });

  it('at blocks of a kind that is not known here, and at one that stands in its own CID', async () => {
    const made = makeBlocks();
    const cbor = await made.put(0x71, new Uint8Array([0xa0]));
    expect(codesOf((await open(made, cbor)).findings)).toEqual(['no-record']);
    const inline = CID.parse('bafkqaaik');
    const root = await made.directory({ 'credit.json': inline });
    expect(codesOf((await open(made, root)).findings)).toEqual(['record-unreadable']);
    const broken = await made.put(0x70, new Uint8Array([0xff, 0xff, 0xff]));
    expect(codesOf((await open(made, broken)).findings)).toEqual(['no-record']);
  });

  it('at a thousand sources of one long record, which is read and judged once', async () => {
    const made = makeBlocks();
    const source = { name: 'A source', url: 'https://photos.example/1' };
    const long = { ...source, isBasedOn: Array.from({ length: 150 }, () => ({ name: 'x'.repeat(6000) })) };
    const one = await made.raw(JSON.stringify(long));
    const names = Array.from({ length: 1000 }, (_, i) => `${i + 1}.json`);
    const sources = await made.directory(Object.fromEntries(names.map((name) => [name, one])));
    const isBasedOn = names.map((name) => ({ ...source, subjectOf: `sources/${name}` }));
    const opened = await open(made, await share(made, { isBasedOn }, { sources }));
    expect(codesOf(opened.findings)).toContain('reading-limit');
    expect(made.asked.filter((cid) => cid === String(one))).toHaveLength(1);
    expect(JSON.stringify(opened).length).toBeLessThan(16 * 1024 * 1024);
    expect(opened.record?.sources.length).toBeGreaterThan(0);
  });

  it('at fifty thousand sources, creators and licenses, and shows some of them', async () => {
    const made = makeBlocks();
    const many = <Value>(value: Value): Value[] => Array.from({ length: 50_000 }, () => value);
    for (const more of [
      { isBasedOn: many({}) },
      { creator: many({ name: 'A' }) },
      { license: many(''), licenseId: many('') },
    ]) {
      const { record: facts, findings } = await open(made, await share(made, more));
      expect(facts?.sources.length).toBeLessThanOrEqual(200);
      expect(facts?.creators.length).toBeLessThanOrEqual(100);
      expect(findings.length).toBeLessThan(50);
    }
  });

  it('at a record that nests deeper than any reader’s stack', async () => {
    const made = makeBlocks();
    const deep = (open_: string, close: string) => `{"name":${open_.repeat(60_000)}1${close.repeat(60_000)}}`;
    for (const text of [deep('[', ']'), deep('{"a":', '}')]) {
      const root = await made.directory({ 'credit.json': await made.raw(text) });
      expect(codesOf((await open(made, root)).findings)).toEqual(['record-unreadable']);
    }
  });

  it('at values that turn into no text', async () => {
    const made = makeBlocks();
    const odd = { toString: 1 };
    const more = { potentialAction: { '@type': odd, target: odd }, creator: odd, contentSize: odd, isBasedOn: odd };
    const { signedBy } = await open(made, await share(made, more));
    expect(signedBy).not.toBeNull();
    const { credit } = await record(made);
    const unsigned = JSON.stringify({ ...JSON.parse(credit), proof: { ...JSON.parse(credit).proof, proofValue: odd } });
    const root = await made.directory({ 'credit.json': await made.raw(unsigned) });
    expect(codesOf((await open(made, root)).findings)).toContain('signature-wrong');
  });

  it('where a person ends it, and where it has no more time, though a block never comes', async () => {
    const made = makeBlocks();
    const root = String(await share(made));
    for (const [reason, code] of [
      ['AbortError', 'cancelled'],
      ['TimeoutError', 'reading-limit'],
    ] as const) {
      const controller = new AbortController();
      const fetchBlock = (): Promise<Uint8Array> => {
        controller.abort(new DOMException('', reason));
        return new Promise(() => undefined);
      };
      await expect(openRecord(root, fetchBlock, check, controller.signal)).rejects.toMatchObject({ code });
    }
  });

  it('with what was read until its time was over', async () => {
    const made = makeBlocks();
    const one = await made.raw(JSON.stringify({ name: 'A source' }));
    const sources = await made.directory({ '1.json': one });
    const isBasedOn = { name: 'A source', subjectOf: 'sources/1.json' };
    const root = await share(made, { isBasedOn }, { sources });
    const controller = new AbortController();
    const fetchBlock = (cid: string): Promise<Uint8Array> => {
      if (cid !== String(one)) return made.fetch(cid);
      controller.abort(new DOMException('', 'TimeoutError'));
      return new Promise(() => undefined);
    };
    const { record: facts, findings } = await openRecord(String(root), fetchBlock, check, controller.signal);
    expect(findings).toEqual([{ code: 'reading-limit', detail: 'sources' }]);
    expect(facts?.sources).toMatchObject([{ title: 'A source' }]);
  });
});

describe('what one opening reads', () => {
  it('is asked for once', async () => {
    const made = makeBlocks();
    const cid = String(await made.raw('x'));
    const reading = startReading(made.fetch);
    await Promise.all([reading.read(cid), reading.read(cid)]);
    await reading.read(cid);
    expect(made.asked).toEqual([cid]);
  });

  it.each([
    ['steps', { steps: 2, blocks: 9, bytes: 99 }],
    ['blocks', { steps: 9, blocks: 2, bytes: 99 }],
    ['bytes', { steps: 9, blocks: 9, bytes: 2 }],
  ])('is no more than its limit of %s', async (kind, limits) => {
    const made = makeBlocks();
    const reading = startReading(made.fetch, undefined, limits);
    for (const text of ['a', 'b']) await reading.read(String(await made.raw(text)));
    const third = String(await made.raw('c'));
    await expect(reading.read(third)).rejects.toMatchObject({ code: 'reading-limit', detail: kind });
  });

  it('may not have a name twice: whoever asks for it may get either', async () => {
    const made = makeBlocks();
    const { work, credit } = await record(made);
    const Data = new Uint8Array([8, 1]);
    const names: [string, CID][] = [
      ['credit.json', await made.raw(credit)],
      ['credit.json', await made.raw('{"name":"another"}')],
      ['work.txt', work],
    ];
    const root = await made.node(
      Data,
      names.map(([Name, Hash]) => ({ Name, Hash })),
    );
    const { findings } = await open(made, root);
    expect(findings).toContainEqual({ code: 'name-unusable', detail: 'credit.json' });
  });
});
