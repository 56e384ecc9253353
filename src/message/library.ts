import { CREDIT_FORMATS, type CreditFormat } from '../attribution/attribution';
import { LANGUAGES } from '../attribution/language/language';
import { MANNERS, MEDIA, NUMBER_LENGTH, type Use } from '../attribution/use';
import { type ArchivedCopy, PERMISSION_NOTE_LENGTH, PERMISSION_STATES, type Permission } from '../library/entry';
import { ORDERED_AT_MOST } from '../library/project';
import { type Edit, type EntryQuery, FACETS, type Facet, type Selection, SORTS, type Sort } from '../library/query';
import { CAPTURE_SIZE, type Capture, STATEMENTS_AT_MOST, type Statement } from '../library/statement';
import { NOTE_LENGTH } from '../signal/signal';
import type { Work } from '../work/work';
import { webAddress } from './address';
import { isTime } from './correction';
import { amount, either, flag, type Guard, isRecord, listOf, nothing, oneOf, shape, text } from './guard';
import { isThumbnail } from './thumbnail';
import { isWork } from './work';

const isSha256: Guard<string> = (value): value is string => text(64)(value) && /^[0-9a-f]{64}$/.test(value);
/** A CIDv1 of raw bytes by SHA-256, in base32: as the names of statements are written. */
export const isRawCid: Guard<string> = (value): value is string =>
  text(59)(value) && /^bafkrei[a-z2-7]{52}$/.test(value);
const isName = text(1000);
const isKey = text(4096);

/** The hash of a file, as a picture of a document is known again by it (src/check/picture-key). */
const isFileHash: Guard<string> = (value): value is string => text(71)(value) && /^sha256:[0-9a-f]{64}$/.test(value);

/** As many as a page may show. */
export const isWorks = shape<{ works: Work[] }>({ works: listOf(isWork, 500) });
export const isKeepInput = shape<{ work: Work; thumbnail: string | null; project: string | null }>({
  work: isWork,
  thumbnail: either(isThumbnail, nothing),
  project: either(isKey, nothing),
});

/** A use as it is sent: its license by id, which must be one that the work's page names. */
export interface CreditInput {
  work: Work;
  use: Omit<Use, 'license'> & { license: string };
  format: CreditFormat;
  project: string | null;
}
export const isCreditInput = shape<CreditInput>({
  work: isWork,
  use: shape<CreditInput['use']>(
    {
      license: text(100),
      manner: oneOf(...MANNERS),
      changes: either(isName, nothing),
      commercial: either(flag, nothing),
      medium: oneOf(...MEDIA),
      where: either(isName, nothing),
      number: text(NUMBER_LENGTH),
      language: oneOf(...LANGUAGES),
    },
    ['number', 'language'],
  ),
  format: oneOf(...CREDIT_FORMATS),
  project: either(isKey, nothing),
});

const isWhole =
  (least: number, most: number): Guard<number> =>
  (value): value is number =>
    amount(least, most)(value) && Number.isInteger(value);

/** As many months as a library may have, and more than anybody chooses of anything else. */
const VALUES_AT_MOST = 1000;
const isFilter: Guard<EntryQuery['filter']> = (value): value is EntryQuery['filter'] =>
  isRecord(value) &&
  Object.entries(value).every(
    ([facet, values]) => FACETS.includes(facet as Facet) && listOf(isName, VALUES_AT_MOST)(values),
  );

export const isEntryQuery = shape<EntryQuery>({ search: isName, filter: isFilter, of: oneOf('works') }, ['of']);
export interface ListInput {
  query: EntryQuery;
  from: number;
  limit: number;
  /** The newest first where it is left out. */
  sort?: Sort;
}
export const isListInput = shape<ListInput>(
  {
    query: isEntryQuery,
    from: isWhole(0, Number.MAX_SAFE_INTEGER),
    limit: isWhole(1, 200),
    sort: oneOf(...SORTS),
  },
  ['sort'],
);

const isSelection = either<Selection, Selection>(
  shape<Extract<Selection, { ids: string[] }>>({ ids: listOf(isKey, 10_000), credits: flag }, ['credits']),
  shape<Extract<Selection, { query: EntryQuery }>>({ query: isEntryQuery, credits: flag }, ['credits']),
);
export const isSelectionInput = shape<{ selection: Selection }>({ selection: isSelection });

export const isTag: Guard<string> = (value): value is string => text(100)(value) && value.trim() !== '';
export const isPermission = shape<Permission>({
  state: oneOf(...PERMISSION_STATES),
  note: text(PERMISSION_NOTE_LENGTH),
});
const isCapture = shape<Capture>({
  ...{ sha256: isSha256, mediaType: oneOf('image/jpeg', 'image/png'), size: isWhole(1, CAPTURE_SIZE) },
  ...{ address: webAddress, at: isTime },
});
export const isStatements = listOf(
  shape<Statement>({ cid: isRawCid, at: isTime, capture: isCapture }, ['capture']),
  STATEMENTS_AT_MOST,
);
export const isArchivedCopy = shape<ArchivedCopy>({ address: webAddress, at: isTime });
const isTags = listOf(isTag, 100);
const isKeys = listOf(isKey, 100);
export const isEditInput = shape<{ selection: Selection; edit: Edit }>({
  selection: isSelection,
  edit: shape<Edit>(
    {
      note: text(NOTE_LENGTH * 10),
      addTags: isTags,
      removeTags: isTags,
      addProjects: isKeys,
      removeProjects: isKeys,
      permission: either(isPermission, nothing),
      archivedCopy: either(isArchivedCopy, nothing),
      number: text(NUMBER_LENGTH),
      where: isName,
    },
    [
      ...(['note', 'addTags', 'removeTags', 'addProjects', 'removeProjects'] as const),
      ...(['permission', 'archivedCopy', 'number', 'where'] as const),
    ],
  ),
});
export const isAct = shape<{ at: string }>({ at: text(100) });
/** A picture of a document by its file's hash or its address, and the entry that it is. */
export interface RecognizedInput {
  picture: string;
  id: string | null;
}
export const isRecognizedInput = shape<RecognizedInput>({
  picture: either(isFileHash, webAddress),
  id: either(isKey, nothing),
});
export const isDeleted = shape<{ deleted: string }>({ deleted: text(100) });

export const isProjectName: Guard<string> = (value): value is string => text(200)(value) && value.trim() !== '';
export const isOrderInput = shape<{ id: string; order: string[] }>({
  id: isKey,
  order: listOf(isKey, ORDERED_AT_MOST),
});
/** Which works are asked for with their credits. */
export type WorksInput = { project: string } | { ids: string[] };
export const isWorksInput = either<WorksInput, WorksInput>(
  shape<{ project: string }>({ project: isKey }),
  shape<{ ids: string[] }>({ ids: listOf(isKey, 200) }),
);
export const isProjectInput = shape<{ id: string | null; name: string }>({
  id: either(isKey, nothing),
  name: isProjectName,
});
