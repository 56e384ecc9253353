import { readBy, type Site } from './site';

/** A repository: its license stands in the sidebar beside an icon, as "MIT license"; "View license" names none. */
export const github: Site = {
  pages: /^github\.com\/[^/]+\/[^/]+\/?(?:$|tree\/)/,
  read: readBy({
    type: 'SoftwareSourceCode',
    license: {
      at: 'a svg.octicon-law',
      in: 'a',
      words: /^([\w.+-]{0,40}\d[\w.+-]{0,40}|MIT|ISC|WTFPL|Zlib|Unlicense) license$/i,
    },
    title: { at: 'strong[itemprop="name"]' },
  }),
};
