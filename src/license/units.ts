/** The license elements of Creative Commons, in the order in which its names give them. */
export type Element = 'by' | 'nc' | 'nd' | 'sa';

interface Unit {
  family: 'cc' | 'retired' | 'zero' | 'mark';
  /** The versions in which it was published, from Creative Commons' own index of legal tools. */
  versions: readonly string[];
  /** The name in full; for the six licenses and their like it is put together from the elements. */
  title?: string;
  /** The short name that people use, where it is not "CC" and the unit. */
  name?: string;
}

const ALL = ['1.0', '2.0', '2.1', '2.5', '3.0', '4.0'] as const;

/** Every unit in an address of Creative Commons. Retired ones keep their own names: none of them is "CC BY-something". */
export const UNITS: Record<string, Unit> = {
  by: { family: 'cc', versions: ALL },
  'by-sa': { family: 'cc', versions: ALL },
  'by-nc': { family: 'cc', versions: ALL },
  'by-nd': { family: 'cc', versions: ALL },
  'by-nc-sa': { family: 'cc', versions: ALL },
  'by-nc-nd': { family: 'cc', versions: ALL },
  zero: { family: 'zero', versions: ['1.0'], name: 'CC0', title: 'Creative Commons CC0' },
  mark: { family: 'mark', versions: ['1.0'], name: 'Public Domain Mark', title: 'Public Domain Mark' },
  nc: { family: 'retired', versions: ['1.0', '2.0'] },
  'nc-sa': { family: 'retired', versions: ['1.0', '2.0'] },
  nd: { family: 'retired', versions: ['1.0', '2.0'] },
  'nd-nc': { family: 'retired', versions: ['1.0', '2.0'] },
  sa: { family: 'retired', versions: ['1.0', '2.0'] },
  sampling: { family: 'retired', versions: ['1.0'], name: 'CC Sampling', title: 'Creative Commons Sampling' },
  'sampling+': {
    family: 'retired',
    versions: ['1.0'],
    name: 'CC Sampling Plus',
    title: 'Creative Commons Sampling Plus',
  },
  'nc-sampling+': {
    family: 'retired',
    versions: ['1.0'],
    name: 'CC NonCommercial Sampling Plus',
    title: 'Creative Commons NonCommercial Sampling Plus',
  },
  devnations: {
    family: 'retired',
    versions: ['2.0'],
    name: 'CC Developing Nations',
    title: 'Creative Commons Developing Nations',
  },
  publicdomain: {
    family: 'retired',
    versions: [],
    name: 'CC Public Domain Dedication',
    title: 'Creative Commons Copyright-Only Dedication or Public Domain Certification',
  },
};

/** Ways in which addresses in the wild write a unit, and the unit that they mean. */
export const UNIT_ALIASES: Record<string, string> = {
  'by-nd-nc': 'by-nc-nd',
  'by-sa-nc': 'by-nc-sa',
  'nc-by': 'by-nc',
  'nc-nd': 'nd-nc',
  certification: 'publicdomain',
  'cc-zero': 'zero',
  cc0: 'zero',
  pdm: 'mark',
};

/** The places that a license was ported to, and what they are called in its name. */
export const PORTS: Record<string, string> = {
  ar: 'Argentina', at: 'Austria', au: 'Australia', be: 'Belgium', bg: 'Bulgaria', br: 'Brazil', ca: 'Canada',
  ch: 'Switzerland', cl: 'Chile', cn: 'China Mainland', co: 'Colombia', cr: 'Costa Rica', cz: 'Czech Republic',
  de: 'Germany', dk: 'Denmark', ec: 'Ecuador', ee: 'Estonia', eg: 'Egypt', es: 'Spain', fi: 'Finland', fr: 'France',
  gr: 'Greece', gt: 'Guatemala', hk: 'Hong Kong', hr: 'Croatia', hu: 'Hungary', ie: 'Ireland',
  igo: 'Intergovernmental Organizations', il: 'Israel', in: 'India', it: 'Italy', jp: 'Japan', kr: 'South Korea',
  lu: 'Luxembourg', mk: 'North Macedonia', mt: 'Malta', mx: 'Mexico', my: 'Malaysia', nl: 'Netherlands', no: 'Norway',
  nz: 'New Zealand', pe: 'Peru', ph: 'Philippines', pl: 'Poland', pr: 'Puerto Rico', pt: 'Portugal', ro: 'Romania',
  rs: 'Serbia', scotland: 'UK: Scotland', se: 'Sweden', sg: 'Singapore', si: 'Slovenia', th: 'Thailand', tw: 'Taiwan',
  ug: 'Uganda', uk: 'UK: England & Wales', us: 'United States', ve: 'Venezuela', vn: 'Vietnam', za: 'South Africa',
}; // biome-ignore format: a table

const ELEMENT_NAMES: Record<Element, string> = {
  by: 'Attribution',
  nc: 'NonCommercial',
  nd: 'NoDerivatives',
  sa: 'ShareAlike',
};

/** The elements of a unit: by-nc-sa → by, nc, sa. Empty for what is not made of elements. */
export const elementsOf = (unit: string): Element[] => {
  const parts = unit.split('-');
  return parts.every((part) => part in ELEMENT_NAMES) ? (parts as Element[]) : [];
};

/** "Attribution-ShareAlike". Version 1.0 to 2.5 wrote NoDerivs, and the name is theirs. */
export const elementsInFull = (unit: string, version: string | null): string =>
  elementsOf(unit)
    .map((element) =>
      element === 'nd' && version !== null && Number(version) < 4 ? 'NoDerivs' : ELEMENT_NAMES[element],
    )
    .join('-');
