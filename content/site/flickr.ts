import { readBy, type Site } from './site';

/** A photo's own page: the page's work is the photo. */
export const flickr: Site = {
  pages: /^(?:www\.)?flickr\.com\/photos\/[^/]+\/\d+/,
  read: readBy({
    type: 'Photograph',
    license: { at: 'a.photo-license-url' },
    creator: { at: '.attribution-info a.owner-name' },
  }),
};
