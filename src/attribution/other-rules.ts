import type { Rule, VersionRule } from './rule';

/** Without versions: what every version says. */
type Clause = Rule & Partial<Pick<VersionRule, 'versions'>>;

const must = (what: Rule['what'], clause: string, ...versions: string[]): Clause => ({
  ...{ what, weight: 'required', clause },
  ...(versions.length > 0 ? { versions } : {}),
});
const keep = (what: Rule['what'], clause: string, ...versions: string[]): Clause => ({
  ...must(what, clause, ...versions),
  weight: 'required-if-supplied',
});
const may = (what: Rule['what'], clause: string, ...versions: string[]): Clause => ({
  ...must(what, clause, ...versions),
  weight: 'permitted',
});
const never = (what: Rule['what'], clause: string, ...versions: string[]): Clause => ({
  ...must(what, clause, ...versions),
  weight: 'forbidden',
});

/** Notices and the text of the license, as software and hardware that is free asks for them; the clause is the license's own. */
const notices = (clause: string, changes?: string): Clause[] => [
  keep('notices', clause),
  must('license-version', clause),
  ...(changes ? [must('changes', changes)] : []),
];

const GERMAN_DATA = [
  ...[keep('creator', '(2)1'), must('license-version', '(2)2'), keep('source', '(2)3'), must('changes', '(3)')],
];

/** What licenses beside Creative Commons' say about a credit, by unit. */
const OTHER_RULES: Readonly<Record<string, readonly Clause[]>> = {
  // Free Art License §2.2: the license or where it is, the names of the authors, access to the originals. That a work was changed is told since 1.3.
  lal: [
    ...[keep('creator', '§2.2'), keep('source', '§2.2'), must('license-version', '§2.2')],
    must('changes', '§2.3', '1.3'),
  ],
  gfdl: [keep('notices', '§2'), must('license-version', '§2'), keep('creator', '§4(B)'), must('changes', '§4(I)')],
  odbl: [keep('notices', '§4.2(c)'), keep('source', '§4.3'), must('license-version', '§4.2(b)')],
  'odc-by': [keep('notices', '§4.2(c)'), keep('source', '§4.3'), must('license-version', '§4.2(b)')],
  'cdla-permissive': [
    must('license-version', '§2.1', '2.0'),
    must('license-version', '§3.1(a)', '1.0'),
    must('changes', '§3.1(b)', '1.0'),
    ...[keep('creator', '§3.1(c)', '1.0'), keep('source', '§3.1(c)', '1.0'), keep('notices', '§3.1(c)', '1.0')],
  ],
  'cdla-sharing': [
    ...[keep('creator', '§3.1(c)'), keep('source', '§3.1(c)'), keep('notices', '§3.1(c)')],
    ...[must('license-version', '§3.3'), must('changes', '§3.1(b)')],
  ],
  'ogl-uk': [
    keep('as-requested', '“You must”, any attribution statement'),
    must('statement', '“You must”, where there is no other', '3.0'),
    may('statement', '“You must”, where there is no other', '1.0', '2.0'),
    must('license-version', '“You must”, a link to the licence where possible'),
    never('no-endorsement', '“You must”', '1.0'),
    never('no-endorsement', '“Non-endorsement”', '2.0', '3.0'),
  ],
  'ogl-canada': [
    keep('as-requested', '“You must”, any attribution statement'),
    must('statement', '“You must”, where there is no other'),
    must('license-version', '“You must”, a link to the licence where possible'),
    never('no-endorsement', '“Non-endorsement”'),
  ],
  etalab: [keep('creator', '« Paternité »'), keep('source', '« Paternité »'), never('no-endorsement', '« Paternité »')],
  'dl-de-by': GERMAN_DATA,
  'dl-de-by-nc': GERMAN_DATA,
  nlod: [
    ...[keep('as-requested', '§5'), keep('creator', '§5'), keep('source', '§5'), must('license-version', '§5')],
    ...[must('changes', '§5'), never('no-endorsement', '§6')],
  ],
  mit: notices('the permission notice'),
  isc: notices('the permission notice'),
  apache: notices('§4(a) and (c)', '§4(b)'),
  gpl: notices('§4 (version 3), §1 (version 2)', '§5(a) (version 3), §2(a) (version 2)'),
  shl: notices('§4(a) and (c)', '§4(b)'),
  'cern-ohl-p': notices('§3.1 and §3.4(b)', '§3.3(b)'),
};

/** The rules of a license beside Creative Commons'; of no version those of all. None for one whose clauses are not written down here. */
export const otherRulesOf = (unit: string, version: string | null): readonly Clause[] =>
  (OTHER_RULES[unit] ?? []).filter(
    ({ versions }) => version === null || versions === undefined || versions.includes(version),
  );
