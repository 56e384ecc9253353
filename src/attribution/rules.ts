import type { License } from '../license/license';
import { termsOf } from '../license/terms';
import { type Element, elementsOf } from '../license/units';
import { otherRulesOf } from './other-rules';
import type { Part, Rule, VersionRule } from './rule';

/** A rule of Creative Commons, in whose clauses {by} stands for the letter of the paragraph on credit, which depends on the elements. */
interface CommonsRule extends VersionRule {
  /** The element without which a license has no such clause, and the one with which it has none. */
  having?: Element;
  without?: Element;
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
 * Creative Commons' recommended practices for attribution do. NoDerivatives before 4.0 says nothing of changes: it allows none.
 */
const RULES: readonly CommonsRule[] = [
  { what: 'title', weight: SUPPLIED, versions: BEFORE_4, clause: '§4({by})', having: 'by' },
  { what: 'title', weight: 'recommended', versions: V4, clause: '§3(a)(1)(A) no longer lists it' },
  { what: 'creator', weight: SUPPLIED, versions: BEFORE_4, clause: '§4({by})', having: 'by' },
  { what: 'creator', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(i)' },
  { what: 'parties', weight: SUPPLIED, versions: ['2.5', '3.0'], clause: '§4({by})', having: 'by' },
  { what: 'parties', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(i)' },
  { what: 'source', weight: 'recommended', versions: BEFORE_2, clause: '§4({by}) does not list it', having: 'by' },
  { what: 'source', weight: SUPPLIED, versions: FROM_2, clause: '§4({by})', having: 'by' },
  { what: 'source', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(v)' },
  { what: 'license-version', weight: 'required', versions: BEFORE_4, clause: '§4(a)' },
  { what: 'license-version', weight: 'required', versions: V4, clause: '§3(a)(1)(C)' },
  { what: 'notices', weight: SUPPLIED, versions: BEFORE_4, clause: '§4({by})', having: 'by' },
  { what: 'notices', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(ii)' },
  { what: 'disclaimer', weight: SUPPLIED, versions: BEFORE_4, clause: '§4(a)' },
  { what: 'disclaimer', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(iii) and (iv)' },
  {
    ...{ what: 'changes', weight: 'required', versions: BEFORE_3, having: 'by', without: 'nd' },
    clause: '§4({by}), the use in a derivative work',
  },
  {
    ...{ what: 'changes', weight: 'required', versions: ['3.0'], without: 'nd' },
    clause: '§3(b), adaptations are labelled',
  },
  { what: 'changes', weight: 'required', versions: V4, clause: '§3(a)(1)(B)' },
  { what: 'as-requested', weight: SUPPLIED, versions: V4, clause: '§3(a)(1)(A)(i)' },
  { what: 'no-endorsement', weight: 'forbidden', versions: ['3.0'], clause: '§4({by})', having: 'by' },
  { what: 'no-endorsement', weight: 'forbidden', versions: V4, clause: '§2(a)(6)' },
  { what: 'removal', weight: 'required', versions: BEFORE_4, clause: '§4(a)' },
  { what: 'removal', weight: 'required', versions: V4, clause: '§3(a)(3)' },
  { what: 'one-link', weight: 'permitted', versions: V4, clause: '§3(a)(2)' },
  { what: 'cure', weight: 'permitted', versions: V4, clause: '§6(b)' },
];

/** BY-ND 4.0 has one paragraph more in §3(a) than the others, BY-NC-ND among them. */
const SHIFTED: Readonly<Record<string, string>> = { '§3(a)(2)': '§3(a)(3)', '§3(a)(3)': '§3(a)(4)' };

/** The sampling licenses have everything in §3. Plain Sampling is about new works alone, and so lists neither title nor address of the old one. */
const SAMPLING: readonly Rule[] = [
  { what: 'title', weight: 'recommended', clause: '§3(d) does not list it' },
  { what: 'creator', weight: SUPPLIED, clause: '§3(d)' },
  { what: 'source', weight: 'recommended', clause: '§3(d) does not list it' },
  { what: 'license-version', weight: 'required', clause: '§3(d)' },
  { what: 'notices', weight: SUPPLIED, clause: '§3(d)' },
  { what: 'disclaimer', weight: SUPPLIED, clause: '§3(d)' },
  { what: 'changes', weight: 'required', clause: '§3(d), the use in a derivative work' },
  { what: 'removal', weight: 'required', clause: '§3(d)' },
];
const SAMPLING_PLUS: readonly Rule[] = [
  { what: 'title', weight: SUPPLIED, clause: '§3(e)(i)' },
  { what: 'creator', weight: SUPPLIED, clause: '§3(e)(i)' },
  { what: 'source', weight: SUPPLIED, clause: '§3(e)(i)' },
  { what: 'license-version', weight: 'required', clause: '§3(e)(ii)' },
  { what: 'notices', weight: SUPPLIED, clause: '§3(e)(i)' },
  { what: 'disclaimer', weight: SUPPLIED, clause: '§3(e)(ii)' },
  { what: 'changes', weight: 'required', clause: '§3(e)(i), the use in a derivative work' },
  { what: 'removal', weight: 'required', clause: '§3(e)(ii)' },
];
const OWN_SHAPE: Readonly<Record<string, readonly Rule[]>> = {
  sampling: SAMPLING,
  'sampling+': SAMPLING_PLUS,
  'nc-sampling+': SAMPLING_PLUS,
};

/** §4(b) is the credit's, after one paragraph for ShareAlike and one for NonCommercial where the license has them. */
const letterOf = (elements: readonly Element[]): string =>
  ['b', 'c', 'd'][elements.filter((element) => element === 'nc' || element === 'sa').length] ?? 'b';

/** Whether a license makes conditions at all: CC0, the public domain mark and CC's public domain dedication make none. */
const makesConditions = ({ family, unit }: License): boolean =>
  family !== 'zero' && family !== 'mark' && unit !== 'publicdomain';

/** Creative Commons' rules for a license that is made of elements. */
const commonsRules = ({ unit, version, port }: License): VersionRule[] => {
  const elements = elementsOf(unit);
  const own = RULES.filter(
    ({ versions, having, without }) =>
      (version === null || versions.includes(version)) &&
      (!having || elements.includes(having)) &&
      !(without && elements.includes(without)),
  );
  const isShifted = unit === 'by-nd';
  return own.map(({ what, weight, versions, clause }) => {
    const exact = (isShifted && versions === V4 && SHIFTED[clause]) || clause.replace('{by}', letterOf(elements));
    // The paragraphs of a port may stand in another order: not every one has been looked at.
    return { what, weight, versions, clause: port ? `${exact} (of the unported text)` : exact };
  });
};

/**
 * The rules of a license, one for each part that it speaks of. A license of no stated version may be any of its versions, and so
 * of several the strictest counts, which is also the oldest.
 */
export const rulesOf = (license: License): Rule[] => {
  const { unit, version } = license;
  if (!makesConditions(license)) return [];
  const own: readonly Rule[] | undefined =
    OWN_SHAPE[unit] ?? (elementsOf(unit).length > 0 ? commonsRules(license) : otherRulesOf(unit, version));
  const parts = [...new Set(own.map(({ what }) => what))];
  return parts.flatMap((part) => {
    const of = own.filter(({ what }) => what === part);
    const { what, weight, clause } = of.find((rule) => rule.weight !== 'recommended') ?? (of[0] as Rule);
    return { what, weight, clause };
  });
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
  return { weight: isAsked ? 'required-if-supplied' : 'recommended', clause: null };
};
