import { readBy, type Site } from './site';

/** An item: its name and maker stand apart from its license, and the page's own title names the archive as well. */
export const internetArchive: Site = {
  pages: /^archive\.org\/details\//,
  read: readBy({
    license: { at: '.metadata-definition a[rel~="license"]' },
    creator: { at: '.metadata-definition [itemprop="creator"]' },
    title: { at: '.item-title' },
  }),
};
