import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import type { Work, WorkKind } from '../../work/work';
import { startItems } from './bibtex-item';
import { tellCorrections } from './corrected';
import type { OneFile } from './format';
import { escapeAddress, escapeLatex } from './latex';

/** The entry types of biblatex (its manual, §2.1.1 and §2.1.3). */
const TYPES: Record<WorkKind, string> = {
  text: 'online',
  image: 'image',
  video: 'video',
  sound: 'audio',
  data: 'dataset',
  design: 'misc',
  software: 'software',
  other: 'misc',
};

/** A name in braces is one name, also where it holds a comma or "and". */
const nameOf = (name: string): string => `{${escapeLatex(clean(name))}}`;

const fieldsOf = (attribution: Attribution, work: Work): Record<string, string> => {
  const { title, creators, license, changes, notices } = attribution;
  const source = linkable(attribution.source);
  const address = license.address ? ` \\url{${escapeAddress(license.address)}}` : '';
  const notes = [
    ...(changes ? [`Changes: ${escapeLatex(clean(changes))}`] : []),
    ...notices.map((notice) => escapeLatex(clean(notice))),
    ...tellCorrections(work).map(escapeLatex),
  ];
  return {
    title: title ? `{${escapeLatex(clean(title))}}` : '',
    author: creators.map(({ name }) => nameOf(name)).join(' and '),
    url: source ? escapeAddress(source) : '',
    // No field of biblatex's own is for a license: copyright is Zotero's, addendum is printed at the end.
    copyright: escapeLatex(license.name),
    addendum: `${escapeLatex(license.name)}${address}`,
    note: notes.join('. '),
  };
};

/** An entry for each work as it was used, of the type that its kind has in biblatex. */
export const biblatex: OneFile = {
  id: 'biblatex',
  extension: 'bib',
  type: 'application/x-bibtex;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: () =>
    startItems((attribution, work) => ({ type: TYPES[attribution.kind], fields: fieldsOf(attribution, work) })),
};
