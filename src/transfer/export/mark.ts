import type { Attribution } from '../../attribution/attribution';
import { linkable } from '../../attribution/linkable';
import type { Entry } from '../../library/entry';
import type { Creator } from '../../work/work';
import { partsOf } from './name-in-two';

/** What goes before the mark in a field for notes. */
export const MARK = 'commoner';

/** What a format cannot say in a field of its own, and so the mark says. */
export interface Unsaid {
  /** A note of several lines, where the format folds it. */
  note?: boolean;
  /** Tags with a comma, where commas part them. */
  tags?: boolean;
}

/**
 * How a creator's name is written in the file, a letter for each: in two fields as they came, with a comma before the suffix (c) or
 * without (p); in two because it is a person's (q) or was written the other way round (i); as one name of an organization (o), of a person
 * (1), or of nobody knows which ('').
 */
const letterOf = (creator: Creator): string => {
  const own = partsOf(creator);
  if (!own) return creator.type === 'organization' ? 'o' : creator.type === 'person' ? '1' : '';
  if (own.by === 'person') return creator.type === 'person' ? 'q' : 's';
  if (own.by === 'comma') return 'i';
  return own.parts.suffix && creator.name.endsWith(`, ${own.parts.suffix}`) ? 'c' : 'p';
};

/** One value for each creator, or nothing where none of them has any. */
const each = (creators: readonly Creator[], of: (creator: Creator) => string): string => {
  const all = creators.map(of);
  return all.some((value) => value !== '') ? all.join(',') : '';
};

/**
 * What of an entry no field of a format for references holds, as one line without spaces: with it the entry that comes back is the one
 * that went away. It is a query string (https://url.spec.whatwg.org/#urlencoded-serializing), so that nothing in it means anything to LaTeX
 * or RIS; src/transfer/import/read-mark reads it.
 * @param creators in the order in which the file names them
 */
export const markOf = (entry: Entry, attribution: Attribution, creators: readonly Creator[], unsaid: Unsaid = {}): string => {
  const { id, at, type, work, note, tags } = entry;
  const { address, page, scope, licenses, conflicts, about } = work;
  const written = linkable(attribution.source);
  const said = new URLSearchParams({ id, at, kind: attribution.kind });
  const add = (name: string, value: string | null | undefined): void => {
    if (value) said.append(name, value);
  };
  if (type === 'credited') add('as', attribution.manner);
  if (about === 'part') add('of', 'part');
  if (address !== written) add('file', address);
  if (work.source !== written) add('source', work.source ?? 'none');
  if (page.address !== written) add('page', page.address);
  add('page-title', page.title);
  add('licenses', licenses.map((license) => license.id).join(','));
  add('against', conflicts.map((license) => license.id).join(','));
  add('names', each(creators, letterOf));
  add('roles', each(creators, ({ role = '' }) => role));
  if (creators.some((creator) => creator.address)) for (const creator of creators) said.append('by', creator.address ?? '');
  add('scope', scope);
  for (const notice of attribution.notices) add('notice', notice);
  if (type === 'credited') {
    add('changes', attribution.changes);
    add('where', attribution.where);
    add('language', attribution.language);
    if (attribution.medium === 'print') add('medium', 'print');
    if (attribution.commercial !== null) add('commercial', attribution.commercial ? 'yes' : 'no');
  }
  if (unsaid.tags && tags.some((tag) => /[,;]/.test(tag))) for (const tag of tags) add('tag', tag);
  if (unsaid.note) add('note', note);
  // Two hyphens together would be a dash to LaTeX.
  return said.toString().replace(/-(?=-)/g, '%2D');
};
