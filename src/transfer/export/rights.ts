import type { Attribution } from '../../attribution/attribution';
import type { License } from '../../license/license';
import type { Work } from '../../work/work';

/** What may be chosen between, as SPDX writes it between two licenses, and findLicenses reads it. */
const OR = ' OR ';

/** A license as a field for rights says it: what people call it, and where its terms are. */
export const tellLicense = ({ name, address }: License): string => (address ? `${name} ${address}` : name);

/** The licenses that a field for rights names: the credit's, and those that its page offers beside it. */
export const rightsOf = (
  { license }: Pick<Attribution, 'license'>,
  { licenses }: Pick<Work, 'licenses'>,
): License[] => {
  const isOffered = licenses.some(({ id }) => id === license.id);
  return [license, ...(isOffered ? licenses.filter(({ id }) => id !== license.id) : [])];
};

/**
 * A field for rights, one line.
 * @param write a license, in the format's own way
 */
export const tellRights = (
  attribution: Pick<Attribution, 'license'>,
  work: Pick<Work, 'licenses'>,
  write: (license: License) => string = tellLicense,
): string => rightsOf(attribution, work).map(write).join(OR);
