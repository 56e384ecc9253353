import type { ArchivedCopy, Entry, Permission } from './entry';

/** What entries are told apart by. month: YYYY-MM of their `at` · changed: "yes" where the license changed since. */
export const FACETS = ['type', 'license', 'kind', 'host', 'project', 'tag', 'month', 'changed'] as const;
export type Facet = (typeof FACETS)[number];

/** Which entries: those that have every word, and of each facet that is named one of the values. */
export interface EntryQuery {
  /** Words that must each begin a word of title, creators, hosts, licenses, note, tags or credit; case and diacritics do not matter. */
  search: string;
  filter: Partial<Record<Facet, string[]>>;
  /** Works: each with its credits as one, found by what any of them has. Left out: every entry by itself. */
  of?: 'works';
}

/** What a list of works is sorted by. saved, credited: the newest first · the others: as letters go, and what has none at the end. */
export const SORTS = ['saved', 'title', 'creator', 'license', 'credited'] as const;
export type Sort = (typeof SORTS)[number];

/** A part of what a query finds, the newest first. */
export interface EntryPage {
  /** Without evidence. */
  entries: Entry[];
  /** How many the query finds. */
  found: number;
  /** How many entries the library holds in all; of works, how many works. */
  total: number;
  /** By the ids of entries, how often their work was credited and when last (ISO 8601 in UTC); what never was is left out. */
  credited: Record<string, TimesCredited>;
}

export interface TimesCredited {
  times: number;
  last: string;
}

export interface FacetCount {
  value: string;
  /** How many of what the query finds, with the filter of this facet itself left out, have this value. */
  count: number;
}

/** For each facet its values, the most frequent first (months: newest first), at most FACET_VALUES_AT_MOST. */
export type FacetCounts = Record<Facet, FacetCount[]>;
export const FACET_VALUES_AT_MOST = 60;

/** Entries that something is done to: these, or all that a query finds; with `credits` also every credit of the same works. */
export type Selection = ({ ids: string[] } | { query: EntryQuery }) & { credits?: boolean };

/** A change to each entry of a selection; what is left out stays. */
export interface Edit {
  note?: string;
  addTags?: string[];
  removeTags?: string[];
  addProjects?: string[];
  removeProjects?: string[];
  /** Null takes it away. */
  permission?: Permission | null;
  archivedCopy?: ArchivedCopy | null;
  /** Of a credit alone: its number, and where the work is used. '' takes it away. */
  number?: string;
  where?: string;
}

/** What was done last to entries, and can be taken back. `at` is when, ISO 8601 in UTC. */
export interface LastAct {
  did: 'edit' | 'delete';
  at: string;
  /** To how many. */
  count: number;
}
