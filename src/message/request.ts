import { CREDIT_FORMATS } from '../attribution/attribution';
import { LANGUAGES } from '../attribution/language/language';
import { isChoice } from '../license/choice';
import { INQUIRY_KINDS, type InquiryKind } from '../lookup/inquiry';
import type { MediaWanted } from '../lookup/media';
import type { Opening, Origin, ToOpen } from '../publish/origin';
import { PLACE_KINDS, type Place, type PlaceInput, readPlaceAddress } from '../publish/place';
import type { ToRead } from '../publish/read-opened';
import type { ShareDraft, ShareInput, TargetState, WorkFile } from '../publish/share';
import { FILES_AT_MOST } from '../publish/work-files';
import type { Settings } from '../settings/settings';
import { PAY_ADDRESSES_AT_MOST, readOrigin, SATS } from '../settings/settings';
import { pageAddress } from './address';
import { isLicenseId } from './correction';
import { amount, either, flag, type Guard, listOf, nothing, oneOf, shape, text } from './guard';
import { isCode } from './tip';

const isName = text(1000);
const isKey = text(4096);

export const isNothing = nothing;
export const isTab = shape<{ tab: number }>({ tab: amount(0, Number.MAX_SAFE_INTEGER) });
export const isId = shape<{ id: string }>({ id: isKey });
export const isIds = shape<{ ids: string[] }>({ ids: listOf(isKey, 10_000) });

export const isLeaving = shape<{ address: string; isLeft: boolean }>({ address: pageAddress, isLeft: flag });

export const isInquiry = shape<{ tab: number; address: string; kind: InquiryKind }>({
  tab: amount(0, Number.MAX_SAFE_INTEGER),
  address: pageAddress,
  kind: oneOf(...INQUIRY_KINDS),
});

export const isMediaWanted = shape<MediaWanted>({ id: text(100), address: pageAddress, page: pageAddress });

/**
 * What may be one: its kind by its beginning, or a name at a host. Whether it can be paid is read where it is used (src/tips/read-address),
 * which nothing else that the background wakes for needs.
 */
const PAY_ADDRESS = /^(?:(?:lightning|lnurlp|https|bitcoin|payto|taler):|lnurl1|\$[^\s@$]+$|[^\s@:/]+@[^\s@:/]+$)/i;
const isPayAddress: Guard<string> = (value): value is string => text(1000)(value) && PAY_ADDRESS.test(value);
const isPayAddresses = listOf(isPayAddress, PAY_ADDRESSES_AT_MOST);

/** The root of a share, as one of ours is written: a CIDv1 in base32. */
export const isOwnRoot: Guard<string> = (value): value is string => text(200)(value) && /^b[a-z2-7]+$/.test(value);

export const isDraft = shape<ShareDraft>(
  {
    fileName: isName,
    mediaType: text(200),
    size: amount(0, Number.MAX_SAFE_INTEGER),
    title: isName,
    creator: isName,
    license: isLicenseId,
    sources: listOf(isKey, 1000),
    language: text(100),
    changes: isName,
    fileCount: amount(1, FILES_AT_MOST),
    payAddresses: isPayAddresses,
    supersedes: isOwnRoot,
  },
  ['language', 'changes', 'fileCount', 'payAddresses', 'supersedes'],
);
export const isWorkFiles = listOf(
  shape<WorkFile>({ path: text(4096), size: amount(0, Number.MAX_SAFE_INTEGER) }),
  FILES_AT_MOST,
);
/** A draft of the person's own work: with a license that they may choose. */
export const isOwnDraft: Guard<ShareDraft> = (value): value is ShareDraft => isDraft(value) && isChoice(value.license);
export const isShareInput = shape<ShareInput>({ file: text(100), draft: isOwnDraft, files: isWorkFiles }, ['files']);

const isKuboAddress: Guard<string> = (value): value is string => text(300)(value) && readOrigin(value) !== null;
/** The origin of a node or a gateway, as readOrigin answers it. */
const isOrigin: Guard<string> = (value): value is string =>
  text(300)(value) && value !== '' && readOrigin(value) === value;
const isFrom: Guard<Origin> = (value): value is Origin => isHere(value) || isFromFile(value) || isFromAddress(value);
const isHere = shape<{ from: 'here' }>({ from: oneOf('here') });
const isFromFile = shape<{ from: 'file'; file: string }>({ from: oneOf('file'), file: text(100) });
const isFromAddress = shape<{ from: 'node' | 'gateway'; address: string }>({
  from: oneOf('node', 'gateway'),
  address: isOrigin,
});
/** '' for the root that a file names, or a CID: letters and digits. */
const isRoot: Guard<string> = (value): value is string => text(200)(value) && /^[A-Za-z0-9]*$/.test(value);
export const isOpening = shape<Opening>({ root: isRoot, origin: isFrom, id: isKey }, ['id']);
const isToOpen = shape<ToOpen>({ root: isRoot, origin: isFrom });
export const isToRead = shape<ToRead>({
  ...{ what: isToOpen, path: text(4096), to: oneOf('show', 'save') },
  most: amount(0, Number.MAX_SAFE_INTEGER),
});

const isPlaceKind = oneOf(...PLACE_KINDS);
/** Whether an address is one of its kind, as readPlaceAddress answers it: nothing else is ever asked. */
export const isAddressOfKind = (kind: Place['kind'], address: string): boolean =>
  address !== '' && readPlaceAddress(kind, address) === address;
const withItsAddress =
  <T extends Place>(guard: Guard<T>): Guard<T> =>
  (value): value is T =>
    guard(value) && isAddressOfKind(value.kind, value.address);
export const isPlace = withItsAddress(shape<Place>({ kind: isPlaceKind, address: text(300) }));
export const isPlaceInput = withItsAddress(
  shape<PlaceInput>({ ...{ kind: isPlaceKind, address: text(300), user: text(300), secret: text(10_000) } }),
);
/** A place beyond this browser. What is here is forgotten as a whole. */
export interface ShareTarget {
  id: string;
  target: Exclude<TargetState['target'], 'browser'>;
  address: string;
}
export const isShareTarget = shape<ShareTarget>({
  id: isKey,
  target: isPlaceKind,
  address: text(300),
});

/** A host by its name, or none: what is opened with it is made where it is used (src/tips/fediverse). */
const isInstance: Guard<string> = (value): value is string =>
  text(253)(value) && /^(?:(?:[a-z0-9-]{1,63}\.){1,30}[a-z0-9-]{2,63})?$/.test(value);

/** Settings of an older backup do not say how often, or how the person can be paid. */
export const isSettings = shape<Settings>(
  {
    ...{ kuboAddress: isKuboAddress, creator: isName, recheckDays: amount(0, 366) },
    payAddresses: isPayAddresses,
    creditLanguage: oneOf('', ...LANGUAGES),
    creditFormat: oneOf('', ...CREDIT_FORMATS),
    creditProject: text(100),
    currency: either(oneOf('', SATS), isCode),
    fediverseInstance: isInstance,
  },
  [
    ...[
      'recheckDays',
      'payAddresses',
      'creditLanguage',
      'creditFormat',
      'creditProject',
      'currency',
      'fediverseInstance',
    ],
  ] as const,
);
