import { fromId } from '../../src/license/from-id';
import type { License } from '../../src/license/license';

/** Licenses in a line, by their names: alternatives, or what a page said. */
export const licensesInWords = (licenses: readonly Pick<License, 'name'>[]): string =>
  licenses.map(({ name }) => name).join(' / ');

/** The same from their ids; one that this build does not know stays an id. */
export const licenseIdsInWords = (ids: readonly string[]): string =>
  licensesInWords(ids.map((id) => fromId(id) ?? { name: id }));
