import { clean } from '../../attribution/clean';
import type { Creator } from '../../work/work';
import { escapeLatex } from './latex';
import { partsOf } from './name-in-two';

/** In braces a name is one piece, also where it holds a comma or "and". */
const braced = (text: string): string => `{${escapeLatex(clean(text))}}`;

/** A part of a name: "and" would begin another person, and a comma another part. */
const part = (text: string): string => (/,|(?:^|\s)and(?=\s|$)/i.test(text) ? braced(text) : escapeLatex(text));

/** "von Last, Jr., First" for a person whose name is told apart; in braces every other one, which BibTeX must not take apart. */
export const nameOf = (creator: Creator): string => {
  const { family, suffix, given } = partsOf(creator)?.parts ?? {};
  if (!family || !given) return braced(creator.name);
  return [family, suffix, given].flatMap((each) => (each ? part(each) : [])).join(', ');
};

/** The two roles that have a field of their own: in the list of authors their names would be taken for those. */
const FIELDS = ['author', 'editor', 'translator'] as const;

/** The creators by the field that names them, in the order of the fields. */
export const byField = (creators: readonly Creator[]): [field: string, them: Creator[]][] =>
  FIELDS.map((field): [string, Creator[]] => [
    field,
    creators.filter(({ role }) => (role === 'editor' || role === 'translator' ? role : 'author') === field),
  ]).filter(([, them]) => them.length > 0);
