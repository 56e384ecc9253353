import type { License, Terms } from './license';
import { otherTerms } from './other-terms';
import { elementsOf } from './units';

const FREE: Terms = { permits: ['share', 'adapt', 'commercial'], asks: [], forbids: [] };

const RETIRED: Record<string, Terms> = {
  // https://creativecommons.org/licenses/sampling/1.0/ §2: parts in a new work, never the whole, never advertising.
  sampling: { permits: ['adapt', 'commercial'], asks: ['credit', 'link-license'], forbids: ['advertising'] },
  // sampling+ adds the noncommercial sharing of the whole (§3).
  'sampling+': { permits: ['share', 'adapt'], asks: ['credit', 'link-license'], forbids: ['advertising'] },
  'nc-sampling+': {
    permits: ['share', 'adapt'],
    asks: ['credit', 'link-license'],
    forbids: ['commercial', 'advertising'],
  },
  // Rights for people in developing nations alone: nothing that can be promised to whoever reads this.
  devnations: { permits: [], asks: ['credit', 'link-license'], forbids: [] },
  publicdomain: FREE,
};

/** What a license permits, asks and forbids, in the words of its deed. */
export const termsOf = (license: License): Terms => {
  const { family, unit, version } = license;
  if (family === 'zero' || family === 'mark') return FREE;
  if (family !== 'cc' && family !== 'retired') return otherTerms(license);
  const known = RETIRED[unit];
  if (known) return known;
  const elements = elementsOf(unit);
  const terms: Terms = { permits: ['share'], asks: [], forbids: [] };
  if (elements.includes('by')) terms.asks.push('credit');
  terms.asks.push('link-license');
  if (elements.includes('nd')) terms.forbids.push('adaptations');
  else terms.permits.push('adapt');
  if (elements.includes('nc')) terms.forbids.push('commercial');
  else terms.permits.push('commercial');
  // Changes must be indicated since 4.0 §3(a)(1)(B); adaptations labelled since 3.0 §3(b).
  if (version === '4.0' || (version === '3.0' && !elements.includes('nd'))) terms.asks.push('say-changes');
  if (elements.includes('sa')) terms.asks.push('same-license');
  return terms;
};

/** Whether the license lets everybody share the work: what is not so does not light the badge. */
export const permitsReuse = (license: License): boolean => termsOf(license).permits.includes('share');
