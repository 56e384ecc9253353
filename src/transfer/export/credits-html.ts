import { escapeHtml } from '../../attribution/escape-html';
import { linkable } from '../../attribution/linkable';
import type { OneFile } from './format';
import { startGroups } from './grouped';
import { PAGE_END, pageHead } from './html';

/** A credits page, to be put on a site: the works by license, each once, with RDFa and without a script. */
export const creditsHtml: OneFile = {
  id: 'credits-html',
  extension: 'html',
  type: 'text/html;charset=utf-8',
  needsEvidence: false,
  order: 'license',
  start: (about) =>
    startGroups(about, 'html', {
      head: pageHead,
      open: ({ title, address }) => {
        const link = linkable(address);
        const name = escapeHtml(title);
        return `<section>\n<h2>${link ? `<a href="${escapeHtml(link)}">${name}</a>` : name}</h2>\n<ul>\n`;
      },
      credit: (credit) => `<li>${credit}</li>\n`,
      words: escapeHtml,
      close: () => '</ul>\n</section>\n',
      end: PAGE_END,
    }),
};
