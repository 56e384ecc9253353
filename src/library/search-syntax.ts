/** What a search may ask a part of an entry for. site: the host · by: a creator · project: its name. */
export const SEARCH_FIELDS = ['tag', 'license', 'site', 'by', 'project'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** One part of a search, such as tag:red or by:"Ann Lee". */
export interface SearchPart {
  field: SearchField;
  /** As written, without quotes; '' where nothing is written yet. */
  value: string;
  /** Whether it stood in quotes: then it is the whole value, and not a part of it. */
  isWhole: boolean;
  /** Where it stands in the search. */
  from: number;
  to: number;
}

export interface Search {
  /** What is left: words of whatever part. */
  words: string;
  parts: SearchPart[];
}

/** Written otherwise by some. */
const ALIASES: Record<string, SearchField> = { licence: 'license', creator: 'by', author: 'by', host: 'site' };

/** A name, a colon, and behind it a text in quotes, which may still be open, or up to the next space. */
const PART = /(?<=^|\s)(\p{L}+):(?:["“„]([^"”“]*)["”“]?|(\S*))/gu;

const fieldOf = (name: string): SearchField | undefined => {
  const folded = name.toLowerCase();
  return (
    SEARCH_FIELDS.find((field) => field === folded) ?? (Object.hasOwn(ALIASES, folded) ? ALIASES[folded] : undefined)
  );
};

/** Takes a search apart. A word before a colon that is no field is text, as is everything else: no search is wrong. */
export const parseSearch = (search: string): Search => {
  const parts: SearchPart[] = [];
  let words = '';
  let from = 0;
  for (const match of search.matchAll(PART)) {
    const field = fieldOf(match[1] ?? '');
    if (!field) continue;
    const to = match.index + match[0].length;
    const value = (match[2] ?? match[3] ?? '').trim();
    parts.push({ field, value, isWhole: match[2] !== undefined, from: match.index, to });
    words += `${search.slice(from, match.index)} `;
    from = to;
  }
  return { words: `${words}${search.slice(from)}`.replace(/\s+/g, ' ').trim(), parts };
};

/** The search without one of its parts. */
export const withoutPart = (search: string, { from, to }: SearchPart): string =>
  `${search.slice(0, from)} ${search.slice(to)}`.replace(/\s+/g, ' ').trim();
