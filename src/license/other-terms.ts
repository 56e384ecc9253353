import type { Duty, License, Permission, Terms } from './license';
import { listTools } from './tools';

const ALL: Permission[] = ['share', 'adapt', 'commercial'];
const free = (...asks: Duty[]): Terms => ({ permits: [...ALL], asks, forbids: [] });
const NOTHING: Terms = { permits: [], asks: [], forbids: [] };

/** Software that asks for nothing at all, not even that its notice is kept. */
const ASKS_NOTHING = new Set(['0bsd', 'mit-0', 'unlicense', 'wtfpl']);

const BY_UNIT: Readonly<Record<string, () => Terms>> = {
  // Free Art License 1.3 §2.2: the license or where it is, the names of the authors, the originals; §3: the same license,
  // and changes that are told from the original (§2.3).
  lal: () => free('credit', 'link-license', 'say-changes', 'same-license'),
  // GFDL 1.3 §2: the license with every copy; §4: authors, what was changed (B, I, N), the same license.
  gfdl: () => free('credit', 'link-license', 'say-changes', 'same-license'),
  // ODbL 1.0 §4.2 and 4.3: notices, a notice of the source; §4.4: derivative databases under the same license.
  odbl: () => free('credit', 'link-license', 'same-license'),
  // ODC-By 1.0 §4.2 and 4.3: notices, and a notice of the source.
  'odc-by': () => free('credit', 'link-license'),
  // PDDL 1.0 §3: dedicated, and licensed without a condition where that does not hold.
  pddl: () => free(),
  // CDLA-Permissive 2.0 §2.1: the text of the agreement goes along; 1.0 §3.1: and the credits.
  'cdla-permissive': () => free('credit', 'link-license'),
  // CDLA-Sharing 1.0 §3.1: the same agreement, changes said, credits kept.
  'cdla-sharing': () => free('credit', 'link-license', 'say-changes', 'same-license'),
  // OGL v3.0, "You must": the source's own attribution statement, and a link to the licence where possible.
  'ogl-uk': () => free('credit', 'link-license'),
  'ogl-canada': () => free('credit', 'link-license'),
  // Licence Ouverte 2.0, "Paternité": the source and the date of its last update.
  etalab: () => free('credit'),
  // dl-de/by-2-0 (2): provider, license with its address, link to the data; (3): changes are said.
  'dl-de-by': () => free('credit', 'link-license', 'say-changes'),
  'dl-de-by-nc': () => ({
    permits: ['share', 'adapt'],
    asks: ['credit', 'link-license', 'say-changes'],
    forbids: ['commercial'],
  }),
  'dl-de-zero': () => free(),
  // NLOD 2.0 §5: the licensor, the license with a link, and changes.
  nlod: () => free('credit', 'link-license', 'say-changes'),
  // CERN-OHL-P 2.0 §3 and §4: notices are kept, changes are said, the license goes along.
  'cern-ohl-p': () => free('credit', 'link-license', 'say-changes'),
  // SHL is Apache-2.0 with hardware in it: §4(a) the license, (b) changes, (c) notices.
  shl: () => free('credit', 'link-license', 'say-changes'),
};

/** CERN-OHL 1.x and TAPR-OHL §4, CERN-OHL-W and -S 2.0 §3: notices, changes said, the same license. */
const hardware = (): Terms => free('credit', 'link-license', 'say-changes', 'same-license');

/**
 * PPL §3 and §4(c), Coopyleft, and ACSL 1.4 §1 and §2: everybody may share and adapt, but for money only those that are
 * owned by who works in them. Not everybody is, and so nobody is promised it.
 */
const restricted = ({ unit }: License): Terms => ({
  permits: ['share', 'adapt'],
  asks: ['credit', 'link-license', ...(unit === 'acsl' ? [] : (['same-license'] as const))],
  forbids: ['commercial'],
});

/** https://rightsstatements.org/page/…/1.0/: what each says that everybody may do, which most do not say. */
const STATEMENTS: Readonly<Record<string, () => Terms>> = {
  // Not protected in the law of the United States; no known restriction, as the public domain mark says it as well.
  'rs-noc-us': () => free(),
  'rs-nkc': () => free(),
  // Digitized under a contract that rules out commercial use, of a work that nobody has rights in.
  'rs-noc-nc': () => ({ permits: ['share', 'adapt'], asks: [], forbids: ['commercial'] }),
  // NoC-CR and NoC-OKLR: a contract or another law forbids what it does not say. InC-*, CNE, UND: nothing is permitted.
};

/** Whether who passes the software on may do so under another license. Where the version is open, all must allow it. */
const isPermissive = ({ unit, version }: License): boolean => {
  const { versions = [], permissive = [] } = listTools().get(unit) ?? {};
  return version === null && versions.length > 0
    ? versions.every((each) => permissive.includes(each))
    : permissive.includes(version ?? '');
};

/**
 * Licenses of software let everybody share, change and sell, and ask for notices and their own text (OSD 1, 3 and 6;
 * freedoms 0 to 3). Which also ask for themselves is not in SPDX's data: what the Blue Oak Council has not found to be
 * permissive is taken for a license that does, so that nobody is promised too much.
 */
const software = (license: License): Terms => {
  if (ASKS_NOTHING.has(license.unit)) return free();
  return isPermissive(license) ? free('credit', 'link-license') : free('credit', 'link-license', 'same-license');
};

/** What a license beside Creative Commons' permits, asks and forbids. What is not known permits nothing. */
export const otherTerms = (license: License): Terms => {
  const { family, unit } = license;
  const own = BY_UNIT[unit] ?? STATEMENTS[unit];
  if (own) return own();
  if (family === 'hardware') return hardware();
  if (family === 'restricted') return restricted(license);
  return family === 'software' ? software(license) : NOTHING;
};
