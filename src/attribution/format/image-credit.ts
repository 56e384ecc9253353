import type { License } from '../../license/license';
import type { Attribution } from '../attribution';
import { clean } from '../clean';
import { enumerate, isolate, type Words } from '../language/words';
import { shortName } from '../license-words';
import { linkable } from '../linkable';
import { restOf } from '../sentence';

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

const isFree = ({ family, unit }: License): boolean => family === 'mark' || unit === 'publicdomain';

export const imageCreditOf = (attribution: Attribution, words: Words): ImageCredit => {
  const { license, manner, changes } = attribution;
  const source = linkable(attribution.source);
  return {
    title: clean(attribution.title ?? '') || null,
    creators: attribution.creators.map(({ name }) => clean(name)).filter(Boolean),
    source,
    site: source ? new URL(source).host.replace(/^www\./, '') || null : null,
    license: shortName(license, words),
    isPublicDomain: isFree(license),
    isAdapted: manner === 'adapted' || clean(changes ?? '') !== '',
    kind: words.style.kinds[attribution.kind],
    rest: restOf(attribution, words),
  };
};

/** Ann · Ann and Ben · Ann, Ben, and Cem (or & for and): the styles agree on the last comma. Other languages have their own way. */
export const joinNames = (names: readonly string[], and: string, words: Words): string => {
  if (words.language !== 'en')
    return enumerate(
      names.map((name) => isolate(name, words)),
      words,
    );
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1)}`;
};
