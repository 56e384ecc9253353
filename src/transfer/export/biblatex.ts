import type { WorkKind } from '../../work/work';
import { startItems } from './bibtex-item';
import type { OneFile } from './format';

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
    startItems(({ kind }) => ({
      type: TYPES[kind],
      // Without a year of its own an entry would be printed with the year in which it was seen.
      fields: { type: kind === 'data' ? 'dataset' : '', year: 'n.d.' },
    })),
};
