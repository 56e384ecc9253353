import type { Attribution } from '../attribution';
import { imageCreditOf, joinNames } from './image-credit';
import type { Piece } from './styled';

/**
 * A caption of an illustration as the MLA Handbook has it (9th edition, §1.7): the elements of a citation, in the order of authors,
 * title, container and location, with the license after them. What is not known is left out, as MLA does.
 */
export const mla = (attribution: Attribution): Piece[] => {
  const { title, creators, source, site, license, isPublicDomain, isAdapted, kind, rest } = imageCreditOf(attribution);
  const names = joinNames(creators, 'and');
  return [
    { text: isAdapted ? 'Adapted from ' : '' },
    { text: names ? `${names}, ` : '' },
    title ? { text: title, italic: true } : { text: kind },
    ...(site ? [{ text: ', ' }, { text: site, italic: true }] : []),
    ...(source ? [{ text: ', ' }, { text: source, address: source }] : []),
    { text: '. ' },
    isPublicDomain ? { text: 'Public domain' } : { text: license.text, address: license.address },
    { text: ['.', ...rest.map((each) => ` ${each}`)].join('') },
  ].filter(({ text }) => text !== '');
};
