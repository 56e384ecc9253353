import type { Attribution } from '../../attribution/attribution';
import type { Words } from '../../attribution/language/words';
import { type Linked, sentenceOf } from '../../attribution/sentence';
import { tell } from '../../attribution/tell';

/** A piece of a credit: words, with where they lead or null. */
export interface Piece {
  text: string;
  address: string | null;
}

/** Stands around the number of a piece until the sentence is put together: `clean` has taken these out of every name. */
const OPEN = '\ue000';
const CLOSE = '\ue001';

/** A credit as pieces, for documents whose links are no markup in a text. */
export const piecesOf = (attribution: Attribution, words: Words): Piece[] => {
  const made: Piece[] = [];
  const hold = ({ text, address }: Linked): string => `${OPEN}${made.push({ text, address }) - 1}${CLOSE}`;
  const told = tell(sentenceOf(attribution, words), {
    words: (text) => hold({ text, address: null }),
    ...{ title: hold, noun: hold, creator: hold, license: hold },
  });
  return told.split(OPEN).flatMap((part, i): Piece[] => {
    if (i === 0) return part ? [{ text: part, address: null }] : [];
    const end = part.indexOf(CLOSE);
    const own = made[Number(part.slice(0, end))];
    const after = part.slice(end + CLOSE.length);
    return [...(own ? [own] : []), ...(after ? [{ text: after, address: null }] : [])];
  });
};
