import { linkable } from '../../attribution/linkable';
import { startItems } from './bibtex-item';
import type { OneFile } from './format';
import { escapeAddress, escapeLatex } from './latex';
import { licenseInWords } from './bibtex-item';
import { tellRights } from './rights';
import { toldBeside } from './told';

/** One @misc for each work as it was used: styles know no other type for what is no book and no article. */
export const bibtex: OneFile = {
  id: 'bibtex',
  extension: 'bib',
  type: 'application/x-bibtex;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: () =>
    startItems((attribution, entry) => {
      const source = linkable(attribution.source);
      const license = tellRights(attribution, entry.work, licenseInWords);
      return {
        type: 'misc',
        fields: {
          // Styles print no url; no style prints the type of a @misc, and Zotero keeps it.
          howpublished: source ? `\\url{${escapeAddress(source)}}` : '',
          type: attribution.kind,
          note: [license, ...toldBeside(attribution, entry).map(escapeLatex)].join('. '),
        },
      };
    }),
};
