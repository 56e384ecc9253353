import { readBy, type Site } from './site';

/** A film: its license is a row that is there once the description was opened, in the reader's own language. */
export const youtube: Site = {
  pages: /^www\.youtube\.com\/watch$/,
  read: readBy({
    type: 'VideoObject',
    license: { at: 'ytd-metadata-row-renderer a[href*="/t/creative_commons"]' },
    creator: { at: 'ytd-watch-metadata ytd-channel-name a' },
    title: { at: 'ytd-watch-metadata h1' },
  }),
};
