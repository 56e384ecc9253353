import type { Attribution } from '../attribution';
import type { Words } from '../language/words';
import { imageCreditOf, joinNames } from './image-credit';
import type { Piece } from './styled';

/**
 * A caption of an illustration as the MLA Handbook has it (9th edition, §1.7): the elements of a citation, in the order of authors,
 * title, container and location, with the license after them. What is not known is left out, as MLA does.
 */
export const mla = (attribution: Attribution, words: Words): Piece[] => {
  const { title, creators, source, site, license, isPublicDomain, isAdapted, kind, rest } = imageCreditOf(
    attribution,
    words,
  );
  const { style, stop, gap, comma } = words;
  const names = joinNames(creators, 'and', words);
  return [
    { text: isAdapted ? style.adapted : '' },
    { text: names ? `${names}${comma}` : '' },
    title ? { text: title, italic: true } : { text: kind },
    ...(site ? [{ text: comma }, { text: site, italic: true }] : []),
    ...(source ? [{ text: comma }, { text: source, address: source }] : []),
    { text: `${stop}${gap}` },
    isPublicDomain ? { text: style.domain } : { text: license.text, address: license.address },
    { text: [stop, ...rest.map((each) => `${gap}${each}`)].join('') },
  ].filter(({ text }) => text !== '');
};
