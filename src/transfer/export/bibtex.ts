import { linkable } from '../../attribution/linkable';
import { startItems } from './bibtex-item';
import type { OneFile } from './format';
import { escapeAddress } from './latex';

/** One @misc for each work as it was used: styles know no other type for what is no book and no article. */
export const bibtex: OneFile = {
  id: 'bibtex',
  extension: 'bib',
  type: 'application/x-bibtex;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: () =>
    startItems(({ source, kind }) => {
      const address = linkable(source);
      // Styles print no url; none prints the type of a @misc, and Zotero keeps it.
      return { type: 'misc', fields: { howpublished: address ? `\\url{${escapeAddress(address)}}` : '', type: kind } };
    }),
};
