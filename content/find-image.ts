import { inAnySize } from '../src/work/any-size';

/** Pictures of a page that are looked through: one that has more is a catalogue. */
const READ_AT_MOST = 2000;

const isLoaded = (image: HTMLImageElement): boolean => image.complete && image.naturalWidth > 0;

/**
 * Finds pictures that a page shows by their addresses, as they are, and else without what only says their size.
 * @returns the picture of an address, or undefined where none is shown or it has not come yet
 */
export const imageFinder = (document: Document): ((address: string) => HTMLImageElement | undefined) => {
  const exact = new Map<string, HTMLImageElement>();
  const inAny = new Map<string, HTMLImageElement>();
  const note = (into: Map<string, HTMLImageElement>, key: string, image: HTMLImageElement) =>
    key !== '' && !into.has(key) && into.set(key, image);
  for (const image of [...document.images].slice(0, READ_AT_MOST)) {
    if (!isLoaded(image)) continue;
    for (const address of [image.currentSrc, image.src]) {
      note(exact, address, image);
      note(inAny, inAnySize(address), image);
    }
  }
  return (address) => exact.get(address) ?? inAny.get(inAnySize(address));
};
