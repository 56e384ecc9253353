import type { Rule } from './rules';

type Clause = Omit<Rule, 'versions'>;

const must = (what: Rule['what'], clause: string): Clause => ({ what, weight: 'required', clause });
const keep = (what: Rule['what'], clause: string): Clause => ({ what, weight: 'required-if-supplied', clause });

/** Notices and the text of the license, as software and hardware that is free asks for them; the clause is the license's own. */
const notices = (clause: string, changes?: string): Clause[] => [
  keep('notices', clause),
  must('license-version', clause),
  ...(changes ? [must('changes', changes)] : []),
];

/** What licenses beside Creative Commons' say about a credit, by unit. What is not here is judged by what the license asks (src/license). */
export const COMMONS_RULES: Readonly<Record<string, readonly Clause[]>> = {
  // Free Art License 1.3: the license or where it is, the names of the authors, access to the originals; changes are told (§2.3).
  lal: [keep('creator', '§2.2'), keep('source', '§2.2'), must('license-version', '§2.2'), must('changes', '§2.3')],
  gfdl: [keep('notices', '§2'), must('license-version', '§2'), keep('creator', '§4(B)'), must('changes', '§4(I)')],
  odbl: [keep('notices', '§4.2'), keep('source', '§4.3'), must('license-version', '§4.2')],
  'odc-by': [keep('notices', '§4.2'), keep('source', '§4.3'), must('license-version', '§4.2')],
  'cdla-permissive': [must('license-version', '§2.1')],
  'cdla-sharing': [keep('creator', '§3.1'), must('license-version', '§3.1'), must('changes', '§3.1')],
  'ogl-uk': [
    keep('as-requested', '“You must”, the attribution statement'),
    must('license-version', '“You must”, a link to the licence where possible'),
    { what: 'no-endorsement', weight: 'forbidden', clause: '“Non-endorsement”' },
  ],
  etalab: [keep('creator', '« Paternité »'), keep('source', '« Paternité »')],
  'dl-de-by': [
    keep('creator', '(2)1'),
    must('license-version', '(2)2'),
    keep('source', '(2)3'),
    must('changes', '(3)'),
  ],
  'dl-de-by-nc': [
    keep('creator', '(2)1'),
    must('license-version', '(2)2'),
    keep('source', '(2)3'),
    must('changes', '(3)'),
  ],
  nlod: [keep('creator', '§5'), must('license-version', '§5'), must('changes', '§5')],
  mit: notices('the permission notice'),
  isc: notices('the permission notice'),
  apache: notices('§4(a) and (c)', '§4(b)'),
  gpl: notices('§4 (version 3), §1 (version 2)', '§5(a) (version 3), §2(a) (version 2)'),
  shl: notices('§4(a) and (c)', '§4(b)'),
  'cern-ohl-p': notices('§3', '§3'),
};
