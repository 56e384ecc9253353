import { type EntryQuery, FACETS, type Facet } from '../../src/library/query';

/** Where a person is in the library, as its address says behind the #. */
export interface Route {
  screen: Screen;
  /** What follows the screen's name, piece by piece: an entry's or a project's id, what is to be done. */
  path: string[];
  query: EntryQuery;
}

export const SCREENS = [
  ...(['kept', 'entry', 'projects', 'project', 'overview', 'combine', 'thanks', 'take', 'check', 'following'] as const),
  ...(['share', 'shares', 'open', 'catalogue', 'corrections', 'settings'] as const),
] as const;
export type Screen = (typeof SCREENS)[number];

export const NO_QUERY: EntryQuery = { search: '', filter: {} };

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Written by hand, and not percent-encoded.
  }
};

/** Reads an address's hash. What is not known leads to the list. */
export const readRoute = (hash: string): Route => {
  const [place = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const [name = '', ...path] = place.split('/').map(decoded);
  const parameters = new URLSearchParams(search);
  const filter: EntryQuery['filter'] = {};
  for (const facet of FACETS) {
    const values = parameters.getAll(facet).slice(0, 1000);
    if (values.length > 0) filter[facet] = values;
  }
  const screen = SCREENS.find((each) => each === name) ?? 'kept';
  return { screen, path: path.filter(Boolean), query: { search: (parameters.get('q') ?? '').slice(0, 200), filter } };
};

/** The hash of a place, with # in front. */
export const hashOf = (
  screen: Screen,
  path: readonly string[] = [],
  { search, filter }: EntryQuery = NO_QUERY,
): string => {
  const parameters = new URLSearchParams();
  if (search) parameters.set('q', search);
  for (const facet of FACETS) for (const value of filter[facet] ?? []) parameters.append(facet, value);
  const text = parameters.toString();
  return `#${[screen, ...path.map(encodeURIComponent)].join('/')}${text && `?${text}`}`;
};

/** The query with a value of a facet chosen, or no longer. */
export const toggleValue = ({ search, filter }: EntryQuery, facet: Facet, value: string): EntryQuery => {
  const before = filter[facet] ?? [];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  const { [facet]: _, ...others } = filter;
  return { search, filter: after.length > 0 ? { ...others, [facet]: after } : others };
};

export const isFiltered = ({ search, filter }: EntryQuery): boolean =>
  search.trim() !== '' || FACETS.some((facet) => (filter[facet]?.length ?? 0) > 0);
