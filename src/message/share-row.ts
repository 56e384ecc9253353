import type { Problem, Progress, Share, ShareState, TargetState, WorkFile } from '../publish/share';
import type { Work } from '../work/work';
import { isTime } from './correction';
import { amount, either, flag, type Guard, isRecord, listOf, nothing, oneOf, shape, text } from './guard';
import { isDraft, isWorkFiles } from './request';
import { isWork } from './work';

/** What is kept of a share, as a backup brings it back: background/store/share-stores has the same. */
export interface KeptShare {
  id: string;
  share: Share;
  file: string | null;
  sources: Work[];
  blocks: string[];
  files?: WorkFile[];
}

const isCid = text(200);
const isSize = amount(0, Number.MAX_SAFE_INTEGER);

const isProblem = shape<Problem>({
  code: oneOf(
    ...([
      'file-vanished',
      'file-changed',
      'file-too-large',
      'too-many-files',
      'disk-full',
      'node-forbidden',
      'node-not-kubo',
    ] as const),
    ...(['node-unreachable', 'node-refused-block', 'node-incomplete', 'permission-missing', 'unknown'] as const),
    ...(['block-wrong', 'block-missing', 'car-broken', 'gateway-refused', 'not-an-address'] as const),
    ...(['node-full', 'service-unreachable', 'service-lost', 'not-pinned'] as const),
    ...(['license-forbids', 'record-wrong', 'service-forbidden', 'service-refused', 'service-not-one'] as const),
  ),
  detail: text(1000),
});

const isState: Guard<ShareState> = (value): value is ShareState =>
  isRecord(value) &&
  ((value.step === 'held' && Object.keys(value).length === 1) ||
    (value.step === 'failed' && isProblem(value.problem) && Object.keys(value).length === 2));

const isTarget = shape<TargetState>(
  {
    target: oneOf('browser', 'kubo', 'pinning-service'),
    address: text(300),
    state: oneOf('waiting', 'sending', 'paused', 'pinned', 'unreachable', 'failed', 'unpinned'),
    problem: either(isProblem, nothing),
    at: isTime,
    fetchedAt: isTime,
    pinnedAt: isTime,
    confirmed: shape<{ blocks: number; bytes: number }>({ blocks: isSize, bytes: isSize }),
  },
  ['fetchedAt', 'pinnedAt', 'confirmed'],
);

/** A share that was hashed: one that was being hashed when the backup was written has nothing to bring back. */
export const isKeptShare = shape<KeptShare>(
  {
    id: text(100),
    share: shape<Share>(
      {
        id: text(100),
        draft: isDraft,
        root: either(isCid, nothing),
        workCid: either(isCid, nothing),
        paths: listOf(text(1000), 10_000),
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
