import type { MadeFrom } from '../publish/made-from';
import { PLACE_KINDS } from '../publish/place';
import {
  PROBLEM_CODES,
  type Problem,
  type Progress,
  type Share,
  type ShareState,
  type TargetState,
  type WorkFile,
} from '../publish/share';
import { FILES_AT_MOST } from '../publish/work-files';
import type { Work } from '../work/work';
import { isTime } from './correction';
import { amount, either, flag, type Guard, isRecord, listOf, nothing, oneOf, shape, text } from './guard';
import { isAddressOfKind, isDraft, isOwnDraft, isOwnRoot, isWorkFiles } from './request';
import { isWork } from './work';

/** What is kept of a share, as a backup brings it back: background/store/publish/share-stores has the same. */
export interface KeptShare {
  id: string;
  share: Share;
  file: string | null;
  sources: Work[];
  blocks: string[];
  files?: WorkFile[];
}

/** A CID in any of its texts: letters and digits, so that it is nothing more where it becomes a part of an address. */
const isCid: Guard<string> = (value): value is string => text(200)(value) && /^[A-Za-z0-9]+$/.test(value);
/** Beside the files themselves: the record, the credit page, the license, and the records of sources. */
const PATHS_AT_MOST = FILES_AT_MOST + 1100;
const isRowId: Guard<string> = (value): value is string => text(100)(value) && value !== '';
const isSize = amount(0, Number.MAX_SAFE_INTEGER);

const isProblem = shape<Problem>({
  code: oneOf(...PROBLEM_CODES),
  detail: text(1000),
});

const isYes: Guard<true> = (value): value is true => value === true;

const isState: Guard<ShareState> = (value): value is ShareState =>
  isRecord(value) &&
  ((value.step === 'held' && Object.keys(value).length === 1) ||
    (value.step === 'failed' && isProblem(value.problem) && Object.keys(value).length === 2));

const isTargetShape = shape<TargetState>(
  {
    target: oneOf('browser', ...PLACE_KINDS),
    address: text(300),
    state: oneOf('waiting', 'sending', 'paused', 'pinned', 'unreachable', 'failed', 'unpinned'),
    problem: either(isProblem, nothing),
    at: isTime,
    fetchedAt: isTime,
    pinnedAt: isTime,
    confirmed: shape<{ blocks: number; bytes: number }>({ blocks: isSize, bytes: isSize }),
    restored: isYes,
  },
  ['fetchedAt', 'pinnedAt', 'confirmed', 'restored'],
);
/** A place of a share is one that a person could have named. */
const isTarget: Guard<TargetState> = (value): value is TargetState =>
  isTargetShape(value) &&
  (value.target === 'browser' ? value.address === '' : isAddressOfKind(value.target, value.address));

const isShareRow = shape<KeptShare>(
  {
    id: isRowId,
    share: shape<Share>(
      {
        id: isRowId,
        draft: isDraft,
        root: either(isOwnRoot, nothing),
        workCid: either(isCid, nothing),
        paths: listOf(text(4096), PATHS_AT_MOST),
        size: isSize,
        createdAt: isTime,
        state: isState,
        targets: listOf(isTarget, 100),
        adopted: flag,
        progress: shape<Progress>({ done: isSize, of: isSize }),
      },
      ['adopted', 'progress'],
    ),
    file: either(text(100), nothing),
    sources: listOf(isWork, 1000),
    blocks: listOf(isCid, 1_000_000),
    files: isWorkFiles,
  },
  ['files'],
);

/** A work that is made from one's own, as a backup brings it back. */
export const isMadeFrom = shape<MadeFrom>({
  ...{ root: isOwnRoot, title: text(1000), creators: listOf(text(1000), 1000), at: isTime },
  signedBy: (value): value is string => text(100)(value) && value.startsWith('did:key:z'),
  of: listOf(isOwnRoot, 1000),
});

/**
 * A share that was hashed: one that was being hashed when the backup was written has nothing to bring back. What a person could not have
 * sent by a message, a row does not bring either: another license than may be chosen for a work of one's own, an address that is no place's.
 */
export const isKeptShare: Guard<KeptShare> = (value): value is KeptShare =>
  isShareRow(value) && value.id === value.share.id && (value.share.adopted === true || isOwnDraft(value.share.draft));
