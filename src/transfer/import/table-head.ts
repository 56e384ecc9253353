import { type Part, partOf } from './columns';
import type { Places } from './table-row';

/** What a heading may say a second time without harm: everything is read of each. Of other parts the first column counts. */
const SEVERAL: readonly (Part | null)[] = [
  ...(['creators', 'creator-address', 'rights', 'note', 'tags', 'extra'] as const),
  ...(['source', 'url', 'page', 'doi', 'identifier', 'thing', 'file'] as const),
];

/** The places of the columns by what they hold, or null where the row is no row of headings: it names neither a license nor an address. */
export const readHead = (head: readonly string[]): Places | null => {
  const places: Places = {};
  for (const [place, heading] of head.entries()) {
    const part = partOf(heading);
    if (!part || (places[part] && !SEVERAL.includes(part))) continue;
    places[part] = [...(places[part] ?? []), place];
  }
  // "License (version)" alone has both in one cell.
  if (!places.rights && places['license-version']) {
    places.rights = places['license-version'];
    delete places['license-version'];
  }
  const hasAddress = (['source', 'url', 'page', 'doi', 'identifier', 'thing', 'file'] as const).some(
    (part) => places[part],
  );
  return places.rights && hasAddress ? places : null;
};
