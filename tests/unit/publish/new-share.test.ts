import { describe, expect, it } from '@jest/globals';
import { newShare } from '../../../background/publish/new-share';
import type { ShareInput } from '../../../src/publish/share';
import type { Work } from '../../../src/work/work';
import { draft, work } from './fixtures';

const AT = '2026-05-01T10:00:00.000Z';
const make = (input: Partial<ShareInput>, works: (Work | null)[] = []) =>
  newShare({ file: 'f1', draft: draft(), ...input }, works, 'id', AT);

describe('a share that is written down', () => {
  it('has its file and its sources, and nothing of it is done yet', () => {
    const row = make({}, [work()]);
    expect(row).toMatchObject({ id: 'id', file: 'f1', sources: [work()], blocks: [] });
    expect(row.share).toMatchObject({ id: 'id', createdAt: AT, root: null, targets: [], state: { step: 'hashing' } });
    expect(row).not.toHaveProperty('files');
  });

  it('may be of several files, if they are those of the draft', () => {
    const files = [
      { path: 'a.csv', size: 4 },
      { path: 'b.csv', size: 6 },
    ];
    expect(make({ files, draft: draft({ fileCount: 2, size: 10 }) }).files).toEqual(files);
    expect(() => make({ files, draft: draft({ fileCount: 2, size: 11 }) })).toThrow(RangeError);
    expect(() => make({ files, draft: draft({ fileCount: 3, size: 10 }) })).toThrow(RangeError);
    expect(() => make({ draft: draft({ fileCount: 1 }) })).toThrow(RangeError);
  });

  it('is none under a license that is not offered, or from a source that is not kept', () => {
    expect(() => make({ draft: draft({ license: 'CC-BY' }) })).toThrow('license');
    expect(() => make({}, [work(), null])).toThrow('source');
  });
});
