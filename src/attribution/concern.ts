import { carriersOf } from '../license/combine/share-alike';
import type { License } from '../license/license';
import { termsOf } from '../license/terms';
import { elementsOf } from '../license/units';
import type { Use } from './use';

/** What stands against a use, or goes with it. It is said, and keeps nobody from anything: whether it is so is for a person to judge. */
export interface Concern {
  code:
    | 'nothing-permitted'
    | 'adaptation-not-permitted' // may not be made at all
    | 'adaptation-not-shared' // may be made, and stays with who made it
    | 'commercial'
    | 'commercial-restricted' // some may, others not
    | 'same-license'; // what is made from it carries this license, or one that it allows
  /** The clause that says so, where it is known. */
  clause: string | null;
  /** Names of licenses that what is made from it may carry, where the license asks for one of its own. */
  carry: string[];
}

const isCreativeCommons = ({ family }: License): boolean => family === 'cc' || family === 'retired';

/** Creative Commons' clause on an element, before 4.0 and in it. */
const clauseOf = (license: License, element: 'nc' | 'nd' | 'sa'): string | null => {
  if (!isCreativeCommons(license)) return null;
  if (license.version === '4.0') return { nc: '§2(a)(1)', nd: '§2(a)(1)(B)', sa: '§3(b)' }[element];
  if (element === 'nd') return '§3';
  // §4(b) is ShareAlike's where there is one, and NonCommercial's comes after it.
  if (element === 'sa') return '§4(b)';
  return elementsOf(license.unit).includes('sa') ? '§4(c)' : '§4(b)';
};

/** What a license has to say about a use. */
export const concernsOf = (use: Pick<Use, 'license' | 'manner' | 'commercial'>): Concern[] => {
  const { license, manner, commercial } = use;
  const { permits, asks, forbids } = termsOf(license);
  if (permits.length === 0) return [{ code: 'nothing-permitted', clause: null, carry: [] }];
  const concerns: Concern[] = [];
  if (manner === 'adapted' && forbids.includes('adaptations')) {
    const code = license.version === '4.0' ? 'adaptation-not-shared' : 'adaptation-not-permitted';
    concerns.push({ code, clause: clauseOf(license, 'nd'), carry: [] });
  }
  if (manner === 'adapted' && asks.includes('same-license'))
    concerns.push({
      ...{ code: 'same-license', clause: clauseOf(license, 'sa') },
      carry: carriersOf(license)?.own.map(({ name }) => name) ?? [],
    });
  if (commercial === true && forbids.includes('commercial')) {
    const code = license.family === 'restricted' ? 'commercial-restricted' : 'commercial';
    concerns.push({ code, clause: clauseOf(license, 'nc'), carry: [] });
  }
  return concerns;
};
