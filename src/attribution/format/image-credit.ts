import type { License } from '../../license/license';
import type { WorkKind } from '../../work/work';
import type { Attribution } from '../attribution';
import { clean } from '../clean';
import { linkable, restOf } from '../sentence';

/** What a style's image credit is put together from. Texts are clean, addresses linkable or null. */
export interface ImageCredit {
  title: string | null;
  creators: string[];
  source: string | null;
  /** The host of the source, as the name of the site: no other name is known for sure. */
  site: string | null;
  license: { text: string; address: string | null };
  isPublicDomain: boolean;
  /** Made into something new, or shown with changes: to the styles both are adapted. */
  isAdapted: boolean;
  /** What kind of thing it is, as styles put it in brackets. */
  kind: string;
  /** Whole sentences at the end. */
  rest: string[];
}

const KINDS: Record<WorkKind, string> = {
  text: 'Text',
  image: 'Image',
  video: 'Video',
  sound: 'Audio',
  data: 'Data set',
  design: 'Design',
  software: 'Software',
  other: 'Work',
};

const isFree = ({ family, unit }: License): boolean => family === 'mark' || unit === 'publicdomain';

export const imageCreditOf = (attribution: Attribution): ImageCredit => {
  const { license, manner, changes } = attribution;
  const source = linkable(attribution.source);
  return {
    title: clean(attribution.title ?? '') || null,
    creators: attribution.creators.map(({ name }) => clean(name)).filter(Boolean),
    source,
    site: source ? new URL(source).host.replace(/^www\./, '') || null : null,
    license: { text: license.name, address: linkable(license.address) },
    isPublicDomain: isFree(license),
    isAdapted: manner === 'adapted' || clean(changes ?? '') !== '',
    kind: KINDS[attribution.kind],
    rest: restOf(attribution),
  };
};

/** Ann · Ann and Ben · Ann, Ben, and Cem (or & for and): the styles agree on the last comma. */
export const joinNames = (names: readonly string[], and: string): string => {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
};
