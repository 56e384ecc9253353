import type { WorkKind } from '../../work/work';
import { licenseInWords, startItems } from './bibtex-item';
import type { OneFile } from './format';
import { escapeLatex } from './latex';
import { tellRights } from './rights';
import { toldBeside } from './told';

/**
 * The entry types of biblatex (its manual, §2.1.1 and §2.1.3) that Zotero knows too: it drops an entry of any other one, such as @image and
 * @dataset.
 */
const TYPES: Record<WorkKind, string> = {
  text: 'online',
  image: 'artwork',
  video: 'video',
  sound: 'audio',
  data: 'misc',
  design: 'artwork',
  software: 'software',
  other: 'misc',
};

/** An entry for each work as it was used, of the type that its kind has in biblatex. */
export const biblatex: OneFile = {
  id: 'biblatex',
  extension: 'bib',
  type: 'application/x-bibtex;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: () =>
    startItems((attribution, entry) => ({
      type: TYPES[attribution.kind],
      fields: {
        type: attribution.kind === 'data' ? 'dataset' : '',
        // Without a year of its own an entry would be printed with the year in which it was seen.
        year: 'n.d.',
        // No field of biblatex's own is for a license: addendum is printed at the end.
        addendum: tellRights(attribution, entry.work, licenseInWords),
        note: toldBeside(attribution, entry).map(escapeLatex).join('. '),
      },
    })),
};
