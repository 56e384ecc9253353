import { imageFinder } from './find-image';

/** Pixels of the longer side. */
const SIDE = 160;
const QUALITY = 0.75;
/** A picture that is not there by then is kept without. Milliseconds. */
const PATIENCE_MS = 1500;
/** Pictures of works that one question may ask for. */
const DRAWN_AT_MOST = 100;
/** After so long a page gets its turn again. Milliseconds. */
const SLICE_MS = 12;

/** The picture small, as a data: address; null where it is of another site, whose pixels the browser lets nobody read. */
const draw = (document: Document, image: HTMLImageElement): string | null => {
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

/**
 * The same picture as its site gives it to everybody (https://fetch.spec.whatwg.org/#http-cors-protocol), without cookies: the site has
 * given it to this page already. Null where it does not, or not in time.
 */
const loadForAll = (document: Document, address: string): Promise<HTMLImageElement | null> =>
  new Promise((resolve) => {
    const image = document.createElement('img');
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    const end = (loaded: HTMLImageElement | null): void => {
      clearTimeout(timer);
      resolve(loaded);
    };
    image.onload = () => end(image);
    image.onerror = () => end(null);
    image.crossOrigin = 'anonymous';
    image.src = address;
  });

/**
 * A small picture of an image that the page shows, as a data: address, because a person keeps it. Null where there is none, or where its
 * site lets nobody read its pixels.
 */
export const drawThumbnail = async (document: Document, address: string): Promise<string | null> => {
  const image = imageFinder(document)(address);
  if (!image) return null;
  const drawn = draw(document, image);
  if (drawn) return drawn;
  const open = await loadForAll(document, image.currentSrc || image.src);
  return open && draw(document, open);
};

/**
 * Small pictures of images that the page shows, as data: addresses in the order of what is asked for: from what the page has, with no
 * request. Null for what is not there, has not come yet, or is of another site.
 */
export const drawShown = async (document: Document, addresses: readonly string[]): Promise<(string | null)[]> => {
  const find = imageFinder(document);
  const drawn: (string | null)[] = [];
  let began = performance.now();
  for (const address of addresses.slice(0, DRAWN_AT_MOST)) {
    const image = find(address);
    drawn.push(image ? draw(document, image) : null);
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return drawn;
};
