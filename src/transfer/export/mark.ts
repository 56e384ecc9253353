import type { Attribution } from '../../attribution/attribution';
import { linkable } from '../../attribution/linkable';
import type { Entry } from '../../library/entry';
import type { Creator } from '../../work/work';
import { keyOfName } from '../name-key';
import { partsOf } from './name-in-two';
import { rightsOf } from './rights';

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
 * without (p); in two because something says that it is a person's (q) or their address does (s), or because it was written the other way
 * round (i); in one as an organization's (o), a person's (m), or as it was (n).
 */
const letterOf = (creator: Creator): string => {
  const own = partsOf(creator);
  if (!own) return creator.type === 'organization' ? 'o' : creator.type === 'person' ? 'm' : 'n';
  if (own.by === 'person') return creator.type === 'person' ? 'q' : 's';
  if (own.by === 'comma') return 'i';
  return own.parts.suffix && creator.name.endsWith(`, ${own.parts.suffix}`) ? 'c' : 'p';
};

/** What is said of a creator: the letter, the key, the role and the address, up to the last of them that there is. */
const tellMaker = (creator: Creator): string => {
  const said = [letterOf(creator), keyOfName(creator.name), creator.role ?? '', creator.address ?? ''];
  while (said.at(-1) === '') said.pop();
  return said.join('.');
};

/**
 * What of an entry no field of a format for references holds, as one line without spaces: with it the entry that comes back is the one
 * that went away. References are printed and published: the page on which a person saw the work, their permission, and where and for what
 * they use it are not in it. JSON and our table have them. It is a query string (https://url.spec.whatwg.org/#urlencoded-serializing), so that nothing in it means anything to LaTeX
 * or RIS; src/transfer/import/read-mark reads it.
 */
export const markOf = (entry: Entry, attribution: Attribution, unsaid: Unsaid = {}): string => {
  const { id, at, type, work, note, tags } = entry;
  const { address, scope, licenses, conflicts, about } = work;
  const written = linkable(attribution.source);
  const said = new URLSearchParams({ id, at, kind: attribution.kind });
  const add = (name: string, value: string | null | undefined): void => {
    if (value) said.append(name, value);
  };
  if (type === 'credited') add('as', attribution.manner);
  if (about === 'part') add('of', 'part');
  if (address !== written) add('file', address);
  if (work.source !== written) add('source', work.source ?? 'none');
  const named = rightsOf(attribution, work).map((license) => license.id);
  const offered = licenses.map((license) => license.id).join(',');
  // The order is the page's: a credit names the license that was chosen first.
  if (offered !== named.join(',')) add('licenses', offered);
  add('against', conflicts.map((license) => license.id).join(','));
  for (const creator of attribution.creators) add('by', tellMaker(creator));
  add('scope', scope);
  for (const notice of attribution.notices) add('notice', notice);
  if (type === 'credited') {
    add('changes', attribution.changes);
    add('language', attribution.language);
  }
  if (unsaid.tags && tags.some((tag) => /[,;]/.test(tag))) for (const tag of tags) add('tag', tag);
  if (unsaid.note) add('note', note);
  // Two hyphens together would be a dash to LaTeX.
  return said.toString().replace(/-(?=-)/g, '%2D');
};
