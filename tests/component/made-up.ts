import { compose } from '../../src/attribution/compose';
import { writeCredit } from '../../src/attribution/credit';
import { plainUse } from '../../src/attribution/use';
import type { Corrected, Correction } from '../../src/correction/correction';
import type { Credited, Entry, KeptWork } from '../../src/library/entry';
import type { Project } from '../../src/library/project';
import { type EntryPage, FACETS, type FacetCounts } from '../../src/library/query';
import { fromId } from '../../src/license/from-id';
import type { License } from '../../src/license/license';
import type { Result } from '../../src/message/job';
import type { Opened, RecordFacts } from '../../src/publish/opened';
import type { Share, TargetState } from '../../src/publish/share';
import type { Signal } from '../../src/signal/signal';
import type { Rate } from '../../src/tips/tip';
import type { Work } from '../../src/work/work';

/** Made-up data that the tests of screens share. */

export const AT = '2026-03-01T09:00:00.000Z';
export const CID = 'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi';
export const DID = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
export const OTHER_DID = 'did:key:z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH';

export const license = (id: string): License => {
  const found = fromId(id);
  if (!found) throw new Error(id);
  return found;
};

export const aSignal = (more: Partial<Signal> = {}): Signal => ({
  ...{ says: 'license', evidence: 'statement', about: '', value: 'https://creativecommons.org/licenses/by/4.0/' },
  ...{ words: 'Licensed under CC BY 4.0', place: 'body > p' },
  ...more,
});

/** A work's id is an address (src/message/correction). */
export const TARN = 'https://photos.example/tarn.jpg';
export const aWork = (more: Partial<Work> = {}): Work => ({
  ...{ id: TARN, about: 'part', kind: 'image', address: TARN, title: 'Tarn at dawn' },
  creators: [{ name: 'Ann Fell', address: null }],
  licenses: [license('CC-BY-4.0')],
  source: 'https://photos.example/tarn',
  ...{ scope: null, notices: [], conflicts: [], evidence: [aSignal()] },
  page: { address: 'https://blog.example/walk', title: 'A walk' },
  ...more,
});

const line = { at: AT, deletedAt: null, note: '', tags: [], projects: [], digest: 'ab12' };

export const aKept = (id: string, work: Partial<Work> = {}, more: Partial<KeptWork> = {}): KeptWork => ({
  ...{ type: 'kept', id, work: aWork({ id, ...work }), seenAt: AT, former: [], ...line },
  ...more,
});

export const aCredit = (id: string, given: Partial<Work> = {}): Credited => {
  const work = aWork(given);
  const attribution = compose(work, plainUse(work.licenses[0] ?? license('CC-BY-4.0')));
  const text = writeCredit(attribution, 'plain');
  return { ...{ type: 'credited', id, work, attribution, format: 'plain', text }, ...line };
};

export const BROCHURE: Project = { id: 'brochure', name: 'Brochure', createdAt: AT };

export const counting = (more: Partial<FacetCounts> = {}): FacetCounts => ({
  ...(Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as FacetCounts),
  ...more,
});

export const aPage = (entries: Entry[], total = entries.length, credited: EntryPage['credited'] = {}): EntryPage => ({
  ...{ entries, found: entries.length, total, credited },
});

export const aSeen = (works: Work[], more: Partial<Corrected> = {}): Corrected => ({
  page: { address: 'https://blog.example/walk', title: 'A walk' },
  ...{ works, creators: [], supports: [], records: [], machines: [], isFile: false, more: false, ms: 1 },
  ...{ canonical: 'https://blog.example/walk', corrections: [], dismissed: [] },
  ...more,
});

export const aCorrection = (more: Partial<Correction> = {}): Correction => ({
  ...{ id: 'correction', page: 'https://blog.example/walk', subject: TARN, says: { is: 'not-licensed' } },
  ...{ note: 'It is a logo', at: AT, was: ['CC-BY-4.0'] },
  ...more,
});

export const aTarget = (target: TargetState['target'], more: Partial<TargetState> = {}): TargetState => ({
  ...{
    target,
    address: target === 'kubo' ? 'http://127.0.0.1:5001' : target === 'browser' ? '' : 'https://pins.example',
  },
  ...{ state: 'pinned', problem: null, at: AT },
  ...more,
});

export const aShare = (more: Partial<Share> = {}): Share => ({
  id: 'share',
  draft: {
    ...{ fileName: 'walk.png', mediaType: 'image/png', size: 10, title: 'A walk', creator: 'Ann' },
    ...{ license: 'CC-BY-4.0', sources: [] },
  },
  ...{ root: CID, workCid: CID, paths: ['work.png', 'credit.json'], size: 2000, createdAt: AT },
  state: { step: 'held' },
  targets: [aTarget('browser')],
  ...more,
});

export const aRecord = (more: Partial<RecordFacts> = {}): RecordFacts => ({
  ...{ type: 'ImageObject', title: 'Shared walk', creators: [{ name: 'Bo', address: null }] },
  ...{ licenses: [license('CC-BY-4.0')], unknownLicenses: [], address: null, signedBy: DID, sources: [], payAt: [] },
  ...{ creditText: 'Shared walk by Bo', published: AT, mediaType: 'text/plain', path: 'work.txt', cid: CID },
  ...{ sha256: 'ab'.repeat(32), size: 5, supersedes: null, catalogue: null },
  ...more,
});

export const anOpened = (more: Partial<Opened> = {}): Opened => ({
  ...{ root: CID, record: aRecord(), signedBy: DID, findings: [], isCut: false },
  files: [{ path: 'work.txt', cid: CID, size: 5 }],
  ...more,
});

export const aRate = (more: Partial<Rate> = {}): Rate => ({
  ...{ currency: 'EUR', perBitcoin: 50_000, at: new Date().toISOString(), from: '' },
  ...more,
});

export const taken = (
  job: 'look' | 'restore' | 'import',
  more: Partial<Extract<Result, { job: 'look' | 'restore' | 'import' }>> = {},
): Result => ({
  ...{ job, tally: { added: 2, same: 0, updated: 0, conflicts: 0 } },
  ...{ unread: [], unreadCount: 0, conflicts: [], madeAt: null, asked: [] },
  ...more,
});
