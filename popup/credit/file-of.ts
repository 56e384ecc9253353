import type { Work } from '../../src/work/work';

/** Endings of files that can carry a credit, or stand beside one. */
const ENDING =
  /\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp|jxl|mp3|og[gav]|opus|flac|wav|aiff?|m4a|mp4|webm|pdf)$/i;

const withoutFragment = (address: string): string => address.split('#')[0] ?? '';

/** Whether a work has a file of its own at its address: a picture, a sound, or what its address calls one. */
export const hasFile = ({ about, kind, address, page }: Work): boolean => {
  if (!/^https?:/i.test(address)) return false;
  if (ENDING.test(new URL(address).pathname)) return true;
  const isOwn = about === 'part' && withoutFragment(address) !== withoutFragment(page.address);
  return isOwn && (kind === 'image' || kind === 'sound');
};
