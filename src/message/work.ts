import { fromId } from '../license/from-id';
import type { License } from '../license/license';
import { SIGNALS_AT_MOST } from '../signal/signal';
import { ROLES } from '../work/role';
import type { Creator, NameParts, Work } from '../work/work';
import { ADDRESS_LENGTH, webAddress } from './address';
import { isTestimony } from './correction';
import { either, type Guard, isRecord, listOf, nothing, oneOf, shape, text } from './guard';
import { isSignal } from './observation';

const isName = text(1000);

/**
 * A license as this build itself writes it for that id: nobody can pass off other terms under a known name. Chromium sorts
 * the keys of a message, so they are compared one by one.
 */
export const isLicense: Guard<License> = (value): value is License => {
  const own = isRecord(value) && typeof value.id === 'string' ? fromId(value.id) : null;
  if (own === null || !isRecord(value)) return false;
  return (
    Object.keys(value).length === Object.keys(own).length &&
    Object.entries(own).every(([key, each]) => value[key] === each)
  );
};

const isLicenses = listOf(isLicense, 20);

const isNameParts = shape<NameParts>({ family: isName, given: isName, suffix: isName }, ['suffix']);

/** Rows of older versions have names and addresses alone. */
const isCreator = shape<Creator>(
  {
    name: isName,
    address: either(webAddress, nothing),
    type: oneOf('person', 'organization'),
    parts: isNameParts,
    role: oneOf(...ROLES),
  },
  ['type', 'parts', 'role'],
);
export const isCreators = listOf(isCreator, 100);
export const isKind = oneOf('text', 'image', 'video', 'sound', 'data', 'design', 'software', 'other');
export const isSaid = listOf(either(isSignal, isTestimony), SIGNALS_AT_MOST);

export const isWork = shape<Work>({
  id: text(ADDRESS_LENGTH),
  about: oneOf('page', 'part'),
  kind: isKind,
  address: webAddress,
  title: either(isName, nothing),
  creators: isCreators,
  licenses: (value): value is License[] => isLicenses(value) && value.length > 0,
  source: either(webAddress, nothing),
  scope: either(isName, nothing),
  notices: listOf(isName, 20),
  conflicts: isLicenses,
  evidence: isSaid,
  page: shape<Work['page']>({ address: webAddress, title: isName }),
});
