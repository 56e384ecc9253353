import type { BatchSource } from './batch';
import { isPage, type RecordSource } from './record';

const HOST = /(?:^|\.)static\.?flickr\.com$/;
/** 65535/49812345678_0a1b2c3d4e_b.jpg: a photo's number, its secret and its size (https://www.flickr.com/services/api/misc.urls.html). */
const FILE = /\/(\d{4,13})_[\da-f]{6,16}(?:_[a-z\d]{1,2})?\.(?:jpg|png|gif)$/;
/** https://www.flickr.com/groups/api/discuss/72157616713786392/ */
const ALPHABET = '123456789abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ';

/** Flickr tells of one photo in an answer: more of them are not worth so many requests. */
const PHOTOS_AT_MOST = 30;

const photoIn = (address: string): number | null => {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  const id = HOST.test(hostname) ? FILE.exec(pathname)?.[1] : undefined;
  return id ? Number(id) : null;
};

const shortId = (id: number): string => (id >= 58 ? shortId(Math.floor(id / 58)) : '') + (ALPHABET[id % 58] ?? '');

/** Flickr's oEmbed knows a photo by its short address (https://www.flickr.com/services/api/flickr.embed.html). */
const recordOf = (id: number): string =>
  `https://www.flickr.com/services/oembed/?format=json&url=${encodeURIComponent(`https://flic.kr/p/${shortId(id)}`)}`;

/** What Flickr knows of a photo of its own, on whatever page it is shown. */
export const flickrPhoto: RecordSource = {
  ...{ id: 'flickr', name: 'Flickr' },
  find: (subject) => {
    const id = isPage(subject) ? null : photoIn(subject.address);
    return id === null ? null : recordOf(id);
  },
};

/** All photos of a page, a request each. */
export const flickrPhotos: BatchSource = {
  ...{ id: 'flickr', name: flickrPhoto.name },
  find: (files) => {
    const shown = new Map<number, string>();
    for (const address of files) {
      const id = photoIn(address);
      // One photo in two sizes is one photo.
      if (id !== null && !shown.has(id)) shown.set(id, address);
    }
    return [...shown].slice(0, PHOTOS_AT_MOST).map(([id, address]) => ({ address: recordOf(id), files: [address] }));
  },
};
