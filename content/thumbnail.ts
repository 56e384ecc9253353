/** Pixels of the longer side. */
const SIDE = 160;
const QUALITY = 0.75;

const isLoaded = (image: HTMLImageElement): boolean => image.complete && image.naturalWidth > 0;

/** An address without what only says its size. */
const bare = (address: string): string => address.split(/[?#]/)[0] ?? address;

const find = (document: Document, address: string): HTMLImageElement | undefined => {
  const images = [...document.images].filter(isLoaded);
  const is = (image: HTMLImageElement, wanted: string, of: (text: string) => string): boolean =>
    [image.currentSrc, image.src].some((each) => each !== '' && of(each) === wanted);
  return (
    images.find((image) => is(image, address, (text) => text)) ?? images.find((image) => is(image, bare(address), bare))
  );
};

/**
 * A small picture of an image that the page shows, as a data: address, from what has been loaded already. Null where there is none, or
 * where it is of another site: the browser lets nobody read its pixels then.
 */
export const drawThumbnail = (document: Document, address: string): string | null => {
  const image = find(document, address);
  if (!image) return null;
  const scale = Math.min(1, SIDE / Math.max(image.naturalWidth, image.naturalHeight));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
  try {
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/webp', QUALITY);
  } catch {
    return null;
  }
};
