import type { License } from '../license/license';
import { termsOf } from '../license/terms';
import type { Missing } from './attribution';

/** What a license version says about one part of a credit, with the clause that says it. */
export interface Rule {
  what: Missing['what'] | 'changes';
  versions: readonly string[];
  weight: Missing['weight'];
  clause: string;
}

const BEFORE_3 = ['1.0', '2.0', '2.1', '2.5'] as const;
const BEFORE_4 = [...BEFORE_3, '3.0'] as const;

/**
 * The credit that Creative Commons' licenses ask for. Until 3.0 it stands in section 4, in paragraph (b), (c) or (d)
 * depending on the license; in 4.0 in section 3(a).
 */
export const RULES: readonly Rule[] = [
  {
    what: 'title',
    versions: BEFORE_4,
    weight: 'required-if-supplied',
    clause: '§4, the title of the work if supplied',
  },
  { what: 'title', versions: ['4.0'], weight: 'recommended', clause: '§3(a)(1)(A) no longer lists it' },
  {
    what: 'creator',
    versions: BEFORE_4,
    weight: 'required-if-supplied',
    clause: '§4, the name or pseudonym if supplied',
  },
  { what: 'creator', versions: ['4.0'], weight: 'required-if-supplied', clause: '§3(a)(1)(A)(i)' },
  {
    what: 'license-version',
    versions: BEFORE_4,
    weight: 'required-if-supplied',
    clause: '§4(a), a copy of the license or its address',
  },
  { what: 'license-version', versions: ['4.0'], weight: 'required-if-supplied', clause: '§3(a)(1)(C)' },
  { what: 'changes', versions: BEFORE_3, weight: 'required-if-supplied', clause: '§4, the use in a derivative work' },
  { what: 'changes', versions: ['3.0'], weight: 'required-if-supplied', clause: '§3(b), adaptations are labelled' },
  { what: 'changes', versions: ['4.0'], weight: 'required-if-supplied', clause: '§3(a)(1)(B)' },
];

/** Whether a license makes conditions at all: CC0, the public domain mark and CC's public domain dedication make none. */
const makesConditions = ({ family, unit }: License): boolean =>
  family !== 'zero' && family !== 'mark' && unit !== 'publicdomain';

/** What a part of a credit answers, in licenses that are not Creative Commons': none of them asks for a title. */
const DUTIES = { title: null, creator: 'credit', 'license-version': 'link-license', changes: 'say-changes' } as const;

/**
 * How much a license wants one part of a credit. What makes no conditions only recommends. A license of no stated
 * version may be any of its versions, and so the strictest counts.
 */
export const weigh = (what: Rule['what'], license: License): Missing['weight'] => {
  if (!makesConditions(license)) return 'recommended';
  if (license.family !== 'cc' && license.family !== 'retired') {
    const duty = DUTIES[what];
    return duty && termsOf(license).asks.includes(duty) ? 'required-if-supplied' : 'recommended';
  }
  const version = license.version;
  const rules = RULES.filter((rule) => rule.what === what && (version === null || rule.versions.includes(version)));
  return rules.some((rule) => rule.weight === 'required-if-supplied') ? 'required-if-supplied' : 'recommended';
};
