import type { License } from '../license/license';
import { termsOf } from '../license/terms';
import { elementsOf } from '../license/units';
import { COMMONS_RULES } from './commons-rules';

/** A part of a credit, or a duty or freedom that goes with giving one. */
export type Part =
  | 'title'
  | 'creator'
  | 'parties' // others whom the licensor names for credit: a sponsor, a publisher, a journal
  | 'source'
  | 'license-version' // which license it is, so that its text can be found
  | 'notices' // copyright notices, as written
  | 'disclaimer' // notices that refer to the license and to the disclaimer of warranties
  | 'changes'
  | 'as-requested' // the manner in which the licensor asks to be credited
  | 'no-endorsement'
  | 'removal' // of the credit, when the licensor asks for it
  | 'one-link' // a link to a page with everything is enough
  | 'cure'; // who mends a mistake in time has the license again

export type Weight = 'required' | 'required-if-supplied' | 'recommended' | 'permitted' | 'forbidden';

/** What a license version says about one part, with the clause that says it. */
export interface Rule {
  what: Part;
  weight: Weight;
  versions: readonly string[];
  /** {by} stands for the letter of the paragraph on credit, which depends on the license's elements. */
  clause: string;
}

const BEFORE_2 = ['1.0'] as const;
const FROM_2 = ['2.0', '2.1', '2.5', '3.0'] as const;
const BEFORE_3 = ['1.0', '2.0', '2.1', '2.5'] as const;
const BEFORE_4 = [...BEFORE_3, '3.0'] as const;
const V4 = ['4.0'] as const;
const SUPPLIED = 'required-if-supplied';

/**
 * What Creative Commons' licenses say about a credit, clause by clause (https://creativecommons.org/licenses/by/4.0/legalcode and the
 * legal code of the other versions and elements). "4.0 no longer lists it" is no clause, and so it is only recommended, as
 * Creative Commons' recommended practices for attribution do.
 */
export const RULES: readonly Rule[] = [
  { what: 'title', weight: SUPPLIED, versions: BEFORE_4, clause: '§4({by})' },
  { what: 'title', weight: 'recommended', versions: V4, clause: '§3(a)(1)(A) no longer lists it' },
  { what: 'creator', weight: SUPPLIED, versions: BEFORE_4, clause: '§4({by})' },
  { what: 'creator', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(i)' },
  { what: 'parties', weight: SUPPLIED, versions: ['2.5', '3.0'], clause: '§4({by})' },
  { what: 'parties', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(i)' },
  { what: 'source', weight: 'recommended', versions: BEFORE_2, clause: '§4({by}) does not list it' },
  { what: 'source', weight: SUPPLIED, versions: FROM_2, clause: '§4({by})' },
  { what: 'source', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(v)' },
  { what: 'license-version', weight: SUPPLIED, versions: BEFORE_4, clause: '§4(a)' },
  { what: 'license-version', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(C)' },
  { what: 'notices', weight: SUPPLIED, versions: BEFORE_4, clause: '§4({by})' },
  { what: 'notices', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(ii)' },
  { what: 'disclaimer', weight: SUPPLIED, versions: BEFORE_4, clause: '§4(a)' },
  { what: 'disclaimer', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(iii) and (iv)' },
  { what: 'changes', weight: 'required', versions: BEFORE_3, clause: '§4({by}), the use in a derivative work' },
  { what: 'changes', weight: 'required', versions: ['3.0'], clause: '§3(b), adaptations are labelled' },
  { what: 'changes', weight: 'required', versions: V4, clause: '§3(a)(1)(B)' },
  { what: 'as-requested', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(i)' },
  { what: 'no-endorsement', weight: 'forbidden', versions: ['3.0'], clause: '§4({by})' },
  { what: 'no-endorsement', weight: 'forbidden', versions: V4, clause: '§2(a)(6)' },
  { what: 'removal', weight: 'required', versions: BEFORE_4, clause: '§4(a)' },
  { what: 'removal', weight: 'required', versions: V4, clause: '§3(a)(3)' },
  { what: 'one-link', weight: 'permitted', versions: V4, clause: '§3(a)(2)' },
  { what: 'cure', weight: 'permitted', versions: V4, clause: '§6(b)' },
];

/** What stands in the paragraph on credit: licenses without the element BY have none. */
const OF_CREDIT: readonly Part[] = ['title', 'creator', 'parties', 'source'];

/** §4(b) is the credit's, after one paragraph for ShareAlike and one for NonCommercial where the license has them. */
const letterOf = ({ unit }: License): string =>
  ['b', 'c', 'd'][elementsOf(unit).filter((element) => element === 'nc' || element === 'sa').length] ?? 'b';

/** Whether a license makes conditions at all: CC0, the public domain mark and CC's public domain dedication make none. */
const makesConditions = ({ family, unit }: License): boolean =>
  family !== 'zero' && family !== 'mark' && unit !== 'publicdomain';

const isCreativeCommons = ({ family }: License): boolean => family === 'cc' || family === 'retired';

/**
 * The rules of a license, one for each part that it speaks of. A license of no stated version may be any of its versions, and so
 * of several the strictest counts, which is also the oldest.
 */
export const rulesOf = (license: License): Rule[] => {
  if (!makesConditions(license)) return [];
  if (!isCreativeCommons(license)) return COMMONS_RULES[license.unit]?.map((rule) => ({ ...rule, versions: [] })) ?? [];
  const { version } = license;
  const hasCredit = termsOf(license).asks.includes('credit');
  const own = RULES.filter(
    ({ what, versions }) =>
      (version === null || versions.includes(version)) && (hasCredit || !OF_CREDIT.includes(what)),
  );
  const strictest = own.filter((rule, i) => {
    const others = own.filter(({ what }) => what === rule.what);
    const first = others.find(({ weight }) => weight !== 'recommended') ?? others[0];
    return first === rule && own.indexOf(rule) === i;
  });
  return strictest.map((rule) => ({ ...rule, clause: rule.clause.replace('{by}', letterOf(license)) }));
};

export const ruleOf = (what: Part, license: License): Rule | null =>
  rulesOf(license).find((rule) => rule.what === what) ?? null;

/** What a part of a credit answers, in licenses whose clauses are not written down here: none of them asks for a title. */
const DUTIES: Partial<Record<Part, 'credit' | 'link-license' | 'say-changes'>> = {
  creator: 'credit',
  'license-version': 'link-license',
  changes: 'say-changes',
};

/** How much a license wants one part of a credit, and the clause that says so; null where none is known. */
export const weigh = (
  what: Part,
  license: License,
): { weight: 'required-if-supplied' | 'recommended'; clause: string | null } => {
  const rule = ruleOf(what, license);
  const duty = DUTIES[what];
  if (rule)
    return { weight: rule.weight.startsWith('required') ? 'required-if-supplied' : 'recommended', clause: rule.clause };
  const isAsked = makesConditions(license) && duty !== undefined && termsOf(license).asks.includes(duty);
  return { weight: isAsked && !isCreativeCommons(license) ? 'required-if-supplied' : 'recommended', clause: null };
};
