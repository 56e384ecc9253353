import { type Attribution, CREDIT_FORMATS, type Missing } from '../attribution/attribution';
import { LANGUAGES } from '../attribution/language/language';
import { isOffered } from '../attribution/safe-license';
import { MANNERS, MEDIA, NUMBER_LENGTH } from '../attribution/use';
import type { Credited, Entry, Former, KeptWork } from '../library/entry';
import { ORDERED_AT_MOST, type Project } from '../library/project';
import { fromId } from '../license/from-id';
import { ADDRESS_LENGTH, webAddress } from './address';
import { isTime } from './correction';
import { either, flag, type Guard, isRecord, listOf, nothing, oneOf, shape, text } from './guard';
import { isArchivedCopy, isPayAt, isPermission, isProjectName, isStatements, isTag } from './library';
import { isCreators, isKind, isLicense, isSaid, isWork } from './work';

const isName = text(1000);
const isKey = text(4096);
const isDigest: Guard<string> = (value): value is string => text(64)(value) && /^(?:[0-9a-f]{64})?$/.test(value);

const LINE = {
  id: isKey,
  work: isWork,
  at: isTime,
  deletedAt: nothing,
  note: text(10_000),
  tags: listOf(isTag, 1000),
  projects: listOf(isKey, 1000),
  digest: isDigest,
  permission: isPermission,
  archivedCopy: isArchivedCopy,
  statements: isStatements,
  payAt: isPayAt,
};
/** What older entries do not have. */
const NEWER = ['permission', 'archivedCopy', 'statements', 'payAt'] as const;

const isFormer = shape<Former>({
  licenses: listOf(text(100), 20),
  from: isTime,
  until: isTime,
  page: text(ADDRESS_LENGTH),
  evidence: isSaid,
  digest: isDigest,
});

const isKept = shape<KeptWork>({ ...LINE, type: oneOf('kept'), seenAt: isTime, former: listOf(isFormer, 1000) }, NEWER);

const isMissing = shape<Missing>(
  {
    what: oneOf('title', 'creator', 'license-version'),
    weight: oneOf('required-if-supplied', 'recommended'),
    clause: either(isName, nothing),
  },
  ['clause'],
);

const isAttribution = shape<Attribution>(
  {
    kind: isKind,
    title: either(isName, nothing),
    creators: isCreators,
    source: webAddress,
    file: webAddress,
    license: isLicense,
    manner: oneOf(...MANNERS),
    changes: either(isName, nothing),
    commercial: either(flag, nothing),
    medium: oneOf(...MEDIA),
    where: either(isName, nothing),
    notices: listOf(isName, 20),
    missing: listOf(isMissing, 10),
    number: text(NUMBER_LENGTH),
    language: oneOf(...LANGUAGES),
  },
  ['file', 'number', 'language'],
);

const isCreditRow = shape<Credited>(
  {
    ...LINE,
    type: oneOf('credited'),
    attribution: isAttribution,
    format: oneOf(...CREDIT_FORMATS),
    text: text(100_000),
  },
  NEWER,
);
/** A credit names a license that its work's page names, as one that is written down here does. */
const isCredited: Guard<Credited> = (value): value is Credited =>
  isCreditRow(value) && isOffered(value.work, value.attribution.license.id);

/** An entry as it is kept, and as a backup or an export brings it back: from a file, and so from anybody. */
export const isEntry = either<KeptWork, Credited>(isKept, isCredited) as Guard<Entry>;

export const isProject = shape<Project>(
  {
    id: isKey,
    name: isProjectName,
    createdAt: isTime,
    language: oneOf(...LANGUAGES),
    order: listOf(isKey, ORDERED_AT_MOST),
  },
  ['language', 'order'],
);

/**
 * The same with each license as this build writes it: what an older or newer one called it is no reason to lose an entry. What is no
 * entry at all stays what it is, for the guard to refuse.
 */
export const renewLicenses = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renewLicenses);
  if (!isRecord(value)) return value;
  if (typeof value.id === 'string' && typeof value.family === 'string' && typeof value.unit === 'string')
    return fromId(value.id) ?? value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'evidence' ? each : renewLicenses(each)]),
  );
};
