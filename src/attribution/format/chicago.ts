import type { Attribution } from '../attribution';
import { imageCreditOf, joinNames } from './image-credit';
import type { Piece } from './styled';

/**
 * A credit line of an illustration as The Chicago Manual of Style has it (18th edition, §3.29 to §3.36): creator, title in italics,
 * where it is, and the license with its address.
 */
export const chicago = (attribution: Attribution): Piece[] => {
  const { title, creators, source, site, license, isPublicDomain, isAdapted, kind, rest } = imageCreditOf(attribution);
  const names = joinNames(creators, 'and');
  const address = license.address;
  return [
    { text: isAdapted ? 'Adapted from ' : '' },
    { text: names ? `${names}, ` : '' },
    title ? { text: title, italic: true } : { text: kind },
    { text: site ? `, ${site}` : '' },
    ...(source ? [{ text: ', ' }, { text: source, address: source }] : []),
    ...(isPublicDomain
      ? [{ text: '. Public domain' }]
      : [
          { text: '. Licensed under ' },
          { text: license.text },
          ...(address ? [{ text: ' (' }, { text: address, address }, { text: ')' }] : []),
        ]),
    { text: ['.', ...rest.map((each) => ` ${each}`)].join('') },
  ].filter(({ text }) => text !== '');
};
