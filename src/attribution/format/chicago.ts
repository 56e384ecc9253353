import type { Attribution } from '../attribution';
import type { Words } from '../language/words';
import { imageCreditOf, joinNames } from './image-credit';
import type { Piece } from './styled';

/**
 * A credit line of an illustration as The Chicago Manual of Style has it (18th edition, §3.29 to §3.36): creator, title in italics,
 * where it is, and the license with its address.
 */
export const chicago = (attribution: Attribution, words: Words): Piece[] => {
  const { title, creators, source, site, license, isPublicDomain, isAdapted, kind, rest } = imageCreditOf(
    attribution,
    words,
  );
  const { style, stop, gap, comma } = words;
  const names = joinNames(creators, 'and', words);
  const address = license.address;
  return [
    { text: isAdapted ? style.adapted : '' },
    { text: names ? `${names}${comma}` : '' },
    title ? { text: title, italic: true } : { text: kind },
    { text: site ? `${comma}${site}` : '' },
    ...(source ? [{ text: comma }, { text: source, address: source }] : []),
    ...(isPublicDomain
      ? [{ text: `${stop}${gap}${style.domain}` }]
      : [
          { text: `${stop}${gap}${style.under}` },
          { text: license.text },
          ...(address ? [{ text: ' (' }, { text: address, address }, { text: ')' }] : []),
        ]),
    { text: [stop, ...rest.map((each) => `${gap}${each}`)].join('') },
  ].filter(({ text }) => text !== '');
};
