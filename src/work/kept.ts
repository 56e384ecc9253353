import { ADDRESS, looksLikeName } from './name';

/** The number that a museum or an archive gave to what it keeps: "Bild 183-R52907", "MS 408". A year is none. */
const NUMBERED = /^(?:\p{Lu}[\p{L}.]{0,14}\s){1,3}(?!\d{4}$)(?=\D{0,3}\d\d)\p{L}{0,2}\d[\p{L}\d./,-]{1,30}$/u;
/** Who keeps what others have made. */
const KEEPER =
  /museu?m?|mus[eé]e|museo|galler(?:y|ie)|galer[ií]a|librar(?:y|ies)|archiv|archief|collection|sammlung|colecci[oó]n|collezione|bibliot(?:h[eè][kq]|eca)/iu;

/** Whether words are the number of something that is kept, and no name. */
export const isNumbered = (words: string): boolean => NUMBERED.test(words);

/**
 * Who made what is kept somewhere: "Ann Lee / NPG x1234, Portrait Gallery, Oldtown" says it before the slash, and where nobody stands
 * there its keeper is named.
 * @param parts what stands between the slashes of a credit
 * @returns undefined where the credit does not say where something is kept
 */
export const makerOfKept = (parts: readonly string[]): string | undefined => {
  const kept = parts.findIndex((part) => ADDRESS.test(part) || part.split(/,\s/).some(isNumbered));
  const [first = ''] = parts;
  if (kept > 0) return looksLikeName(first, 'bare') ? first : undefined;
  const keeper = first.split(/,\s/)[0]?.replace(/^\d{4}:\s/, '') ?? '';
  return kept === 0 && parts.length === 1 && KEEPER.test(keeper) && looksLikeName(keeper, 'told') ? keeper : undefined;
};
