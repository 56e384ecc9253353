import { clean } from '../../attribution/clean';
import type { Creator, NameParts } from '../../work/work';
import { partsOfInverted } from '../inverted-name';

/** Whoever has an address here is a person (https://info.orcid.org/what-is-orcid/). */
const OF_PERSON = /^https?:\/\/(?:www\.)?orcid\.org\/\d/i;
const WORD = /^(?:\p{L}[\p{L}\p{M}'’.-]*)$/u;
const SUFFIX = /^(?:jr|sr|[ivx]{2,4})\.?$/i;

/** "Vincent van Gogh" of a person: what goes before the last word and begins with a small letter belongs to the family's name. */
const split = (name: string): NameParts | null => {
  const words = name.split(' ');
  if (!words.every((word) => WORD.test(word))) return null;
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? '')) from -= 1;
  if (from < 1) return null;
  return {
    family: words.slice(from).join(' '),
    given: words.slice(0, from).join(' '),
    ...(suffix ? { suffix } : {}),
  };
};

const cleanParts = ({ family, given, suffix }: NameParts): NameParts => ({
  family: clean(family),
  given: clean(given),
  ...(suffix ? { suffix: clean(suffix) } : {}),
});

/** How a name becomes two fields: it came in two, something says that it is a person's, or its own comma does; null for one field. */
export const partsOf = ({
  name,
  address,
  type,
  parts,
}: Creator): { parts: NameParts; by: 'parts' | 'person' | 'comma' } | null => {
  if (parts?.family && parts.given) return { parts: cleanParts(parts), by: 'parts' };
  if (type === 'organization') return null;
  const inverted = partsOfInverted(clean(name));
  if (inverted) return { parts: inverted, by: 'comma' };
  const isPerson = type === 'person' || OF_PERSON.test(address ?? '');
  const own = isPerson ? split(clean(name)) : null;
  return own && { parts: own, by: 'person' };
};
