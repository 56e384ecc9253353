/** A file of a MediaWiki's in a size: /commons/thumb/a/ab/Cat.jpg/320px-Cat.jpg (https://www.mediawiki.org/wiki/Help:Images). */
const withoutThumb = (address: string): string => {
  const begin = address.indexOf('/thumb/');
  const end = address.lastIndexOf('/');
  const isThumb = begin >= 0 && end > begin + '/thumb/'.length && /\d{1,5}px-[^/]/.test(address.slice(end, end + 300));
  return isThumb ? `${address.slice(0, begin)}${address.slice(begin + '/thumb'.length, end)}` : address;
};

/** A photo of iNaturalist's in a size: /photos/1/medium.jpg. */
const PHOTO_SIZE = /(\/photos\/\d{1,12})\/(?:square|thumb|small|medium|large|original)(?=\.\w+$)/;

/** The address of a file without what only says its size: "-300x200" before the ending, a query, MediaWiki's /thumb/…/220px-. */
export const inAnySize = (address: string): string =>
  withoutThumb(address.split(/[?#]/)[0] ?? '')
    .replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '')
    .replace(PHOTO_SIZE, '$1');
