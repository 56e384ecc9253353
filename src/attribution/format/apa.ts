import type { Attribution } from '../attribution';
import { imageCreditOf, joinNames } from './image-credit';
import type { Piece } from './styled';

/**
 * A copyright attribution below a figure, as the Publication Manual of the American Psychological Association has it (7th edition,
 * §12.15 to §12.18): From or Adapted from, title in italics, kind, author, year, site, address, license. No page says for sure
 * when a work was made, and so the year is n.d. Names are written as they are given.
 */
export const apa = (attribution: Attribution): Piece[] => {
  const { title, creators, source, site, license, isPublicDomain, isAdapted, kind, rest } = imageCreditOf(attribution);
  const names = joinNames(creators, '&');
  return [
    { text: isAdapted ? 'Adapted from ' : 'From ' },
    ...(title ? [{ text: title, italic: true }, { text: ` [${kind}]` }] : [{ text: `[${kind}]` }]),
    { text: `${names ? `, by ${names}` : ''}, n.d.${site ? `, ${site}` : ''}` },
    ...(source ? [{ text: ' (' }, { text: source, address: source }, { text: ')' }] : []),
    { text: '. ' },
    ...(isPublicDomain ? [{ text: 'In the public domain' }] : [{ text: license.text, address: license.address }]),
    { text: ['.', ...rest.map((each) => ` ${each}`)].join('') },
  ];
};
