import { ROLES, type Role } from '../../work/role';
import type { Creator, NameParts } from '../../work/work';
import { isOfPerson, partsOfInverted } from '../inverted-name';

/** A name as a format for references has it: in one field, or in two and more. */
export interface Named {
  /** The one field, as written. */
  literal?: string;
  family?: string;
  given?: string;
  suffix?: string;
  /** What they did; left out for an author. */
  role?: Role;
}

/** Letters of which a name is written with the family first, and without a space (Unicode's scripts). */
const FAMILY_FIRST = /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}]+$/u;

const inWords = ({ family, given, suffix }: NameParts, comma = false): string => {
  if (FAMILY_FIRST.test(family) && FAMILY_FIRST.test(given)) return `${family}${given}`;
  return `${given} ${family}${suffix ? `${comma ? ',' : ''} ${suffix}` : ''}`;
};

const withRole = (creator: Creator, role: Role | undefined): Creator => (role ? { ...creator, role } : creator);

/**
 * A creator by the name that a file of references has for them. A name with a comma in one field is told apart, where it is a person's; two
 * fields that hold a firm's name ("Acme Photos" and "Inc.") are one.
 * @param comma whether a comma goes before the suffix; left out where only the file's own writing says so
 */
export const creatorFrom = (named: Named, comma?: boolean): Creator | null => {
  const { literal = '', family = '', given = '', suffix = '', role } = named;
  const whole = literal || [family, given, suffix].filter(Boolean).join(', ');
  if (!whole) return null;
  const parts =
    partsOfInverted(whole) ??
    (!literal && isOfPerson(family, given) ? { family, given, ...(suffix ? { suffix } : {}) } : null);
  const hasComma = comma ?? (parts?.suffix !== undefined && literal.endsWith(`, ${parts.suffix}`));
  return withRole(
    parts ? { name: inWords(parts, hasComma), address: null, parts } : { name: whole, address: null },
    role,
  );
};

const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);

/** What a mark of ours says of each creator, in the order in which the file names them. */
export interface MarkedNames {
  letters: readonly string[];
  roles: readonly string[];
  addresses: readonly string[];
}

const inverted = ({ family, given, suffix }: NameParts): string => [family, given, suffix].filter(Boolean).join(', ');

/** A name as the letter says that it was written (src/transfer/export/mark). */
const asMarked = (named: Named, letter: string): Creator | null => {
  const name = named.literal ?? [named.family, named.given, named.suffix].filter(Boolean).join(', ');
  if (name && letter === 'n') return { name, address: null };
  if (name && (letter === 'o' || letter === 'm'))
    return { name, address: null, type: letter === 'o' ? 'organization' : 'person' };
  const creator = creatorFrom(named, letter === 'c');
  if (!creator?.parts) return creator;
  const { parts, ...plain } = creator;
  if (letter === 'i') return { ...plain, name: inverted(parts) };
  if (letter === 'q') return { ...plain, type: 'person' };
  return letter === 's' ? plain : creator;
};

/** The creators that a file names. A mark of ours counts where it speaks of as many: somebody may have changed the names since. */
export const creatorsFrom = (all: readonly Named[], marked?: MarkedNames): Creator[] => {
  const isOurs = marked !== undefined && marked.letters.length === all.length;
  return all.flatMap((named, i) => {
    const creator = isOurs ? asMarked(named, marked.letters[i] ?? '') : creatorFrom(named);
    if (!creator) return [];
    const address = isOurs ? marked.addresses[i] : '';
    const role = isOurs ? (marked.roles[i] ?? '') : '';
    const { role: _, ...rest } = creator;
    const own = isOurs ? (isRole(role) ? role : undefined) : named.role;
    return [withRole({ ...rest, address: address || null }, own)];
  });
};
