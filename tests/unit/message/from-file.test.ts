import { describe, expect, it } from '@jest/globals';
import { isEntry, renewLicenses } from '../../../src/message/entry';
import { isKeptShare } from '../../../src/message/share-row';
import { isBlock } from '../../../src/publish/block';
import { aWork } from '../attribution/a-work';
import { credited, kept, SAID, said } from '../transfer/export/entries';

describe('an entry that comes from a file', () => {
  it('is one as we write it', () => {
    expect(isEntry(kept('a'))).toBe(true);
    expect(isEntry(credited('b', {}, 'cropped'))).toBe(true);
  });

  it('may have a permission, an archived copy, and as a credit a number', () => {
    expect(isEntry({ ...kept('a'), ...SAID })).toBe(true);
    expect(isEntry({ ...said(credited('b')), ...SAID })).toBe(true);
  });

  it.each([
    ['with a permission of no kind', { permission: { state: 'hoped', note: '' } }],
    ['with a permission that says more', { permission: { state: 'asked', note: '', by: 'Ann' } }],
    ['with a copy that runs', { archivedCopy: { address: 'javascript:1', at: SAID.archivedCopy.at } }],
    ['with a copy of no time', { archivedCopy: { address: SAID.archivedCopy.address, at: 'today' } }],
    ['of no kind', { type: 'seen' }],
    ['with a field more', { more: 1 }],
    ['with a note without end', { note: 'x'.repeat(10_001) }],
    ['with a time that is none', { at: '2026-99-99T00:00:00.000Z' }],
    ['that was deleted', { deletedAt: '2026-01-01T00:00:00.000Z' }],
    ['with a digest that is none', { digest: 'abc' }],
    ['whose work runs', { work: aWork({ address: 'javascript:alert(1)' }) }],
    [
      'whose license is called something else',
      { work: aWork({ licenses: [{ ...aWork().licenses[0], name: 'CC0' } as never] }) },
    ],
    ['with another evidence than there is', { work: aWork({ evidence: [{ evidence: 'magic' } as never] }) }],
  ])('is none %s', (_, given) => {
    expect(isEntry({ ...kept('a'), ...given })).toBe(false);
  });

  it('has its licenses as this build writes them, whatever another one called them', () => {
    const old = {
      ...kept('a'),
      work: aWork({ licenses: [{ ...aWork().licenses[0], title: 'An older title' } as never] }),
    };
    expect(isEntry(old)).toBe(false);
    expect(renewLicenses(old)).toEqual(kept('a'));
    expect(renewLicenses(JSON.parse('{"__proto__":{"x":1},"id":"CC-BY-4.0"}'))).not.toHaveProperty('x');
  });
});

describe('a share that comes from a file', () => {
  const share = {
    ...{ id: 's', file: null, sources: [], blocks: ['bafy'] },
    share: {
      ...{
        id: 's',
        root: 'bafy',
        workCid: 'bafy',
        paths: ['work.png'],
        size: 5,
        createdAt: '2026-01-01T00:00:00.000Z',
      },
      draft: {
        fileName: 'a.png',
        mediaType: 'image/png',
        size: 5,
        title: 'A',
        creator: 'Ann',
        license: 'CC0-1.0',
        sources: [],
      },
      ...{ state: { step: 'held' }, targets: [] },
    },
  };
  it('is one as we keep it', () => {
    expect(isKeptShare(share)).toBe(true);
  });

  it.each([
    ['that is being hashed', { state: { step: 'hashing' } }],
    ['with a target of no kind', { targets: [{ target: 'moon' }] }],
    ['with a size below nothing', { size: -1 }],
    ['whose problem we have no words for', { state: { step: 'failed', problem: { code: 'magic', detail: '' } } }],
  ])('is none %s', (_, given) => {
    expect(isKeptShare({ ...share, share: { ...share.share, ...given } })).toBe(false);
  });
});

describe('a block that comes from a file', () => {
  // The CID of "hello world" as raw bytes.
  const CID = 'bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e';
  it('is what its CID says, or nothing', () => {
    expect(isBlock(CID, new TextEncoder().encode('hello world'))).toBe(true);
    expect(isBlock(CID, new TextEncoder().encode('hello w0rld'))).toBe(false);
    for (const wrong of ['', 'bafy', 'QmZ', '__proto__']) expect(isBlock(wrong, new Uint8Array())).toBe(false);
  });
});
