import type { Attribution } from '../attribution';
import type { Words } from '../language/words';
import { imageCreditOf, joinNames } from './image-credit';
import type { Piece } from './styled';

/**
 * A copyright attribution below a figure, as the Publication Manual of the American Psychological Association has it (7th edition,
 * §12.15 to §12.18): From or Adapted from, title in italics, kind, author, year, site, address, license. No page says for sure
 * when a work was made, and so the year is n.d. Names are written as they are given.
 */
export const apa = (attribution: Attribution, words: Words): Piece[] => {
  const { title, creators, source, site, license, isPublicDomain, isAdapted, kind, rest } = imageCreditOf(
    attribution,
    words,
  );
  const { style, stop, gap, comma } = words;
  const names = joinNames(creators, '&', words);
  return [
    { text: isAdapted ? style.adapted : style.from },
    ...(title ? [{ text: title, italic: true }, { text: ` [${kind}]` }] : [{ text: `[${kind}]` }]),
    { text: `${names ? `${style.by}${names}` : ''}${comma}${style.undated}${site ? `${comma}${site}` : ''}` },
    ...(source ? [{ text: ' (' }, { text: source, address: source }, { text: ')' }] : []),
    { text: `${stop}${gap}` },
    ...(isPublicDomain ? [{ text: style.inDomain }] : [{ text: license.text, address: license.address }]),
    { text: [stop, ...rest.map((each) => `${gap}${each}`)].join('') },
  ];
};
