import { ROLES, type Role } from '../../work/role';
import type { Creator, NameParts } from '../../work/work';
import { isOfPerson, partsOfInverted } from '../inverted-name';
import { keyOfName } from '../name-key';

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

/** The parts of a family's name as they are written together: "van Gogh", "d'Ancona". */
export const withParticle = (particle: string, family: string): string =>
  /['’ʻ-]$/.test(particle) ? `${particle}${family}` : [particle, family].filter(Boolean).join(' ');

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

export const isRole = (value: string): value is Role => (ROLES as readonly string[]).includes(value);

/** What a mark of ours says of a creator. */
export interface MarkedName {
  /** How the name is written (src/transfer/export/mark). */
  letter: string;
  /** keyOfName of it. */
  key: string;
  role: Role | null;
  address: string | null;
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

/** The creators that a file names, each with what a mark of ours says of a name with the same letters: somebody may have changed some. */
export const creatorsFrom = (all: readonly Named[], marked: readonly MarkedName[] = []): Creator[] => {
  const waiting = [...marked];
  return all.flatMap((named) => {
    const key = keyOfName([named.literal, named.given, named.family, named.suffix].filter(Boolean).join(' '));
    const at = waiting.findIndex((each) => each.key === key);
    const [own] = at < 0 ? [] : waiting.splice(at, 1);
    if (!own) return creatorFrom(named) ?? [];
    const creator = asMarked(named, own.letter);
    if (!creator) return [];
    const { role: _, ...rest } = creator;
    return [withRole({ ...rest, address: own.address }, own.role ?? undefined)];
  });
};
