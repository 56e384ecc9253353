import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import type { Work } from '../../work/work';
import { startItems } from './bibtex-item';
import { tellCorrections } from './corrected';
import type { OneFile } from './format';
import { escapeAddress, escapeLatex } from './latex';

const fieldsOf = (attribution: Attribution, work: Work): Record<string, string> => {
  const { title, creators, license, changes, notices } = attribution;
  const source = linkable(attribution.source);
  const address = license.address ? ` (\\url{${escapeAddress(license.address)}})` : '';
  const notes = [
    `${escapeLatex(license.name)}${address}`,
    ...(changes ? [`Changes: ${escapeLatex(clean(changes))}`] : []),
    ...notices.map((notice) => escapeLatex(clean(notice))),
    ...tellCorrections(work).map(escapeLatex),
  ];
  return {
    // Two pairs of braces: a title keeps its capitals, and a name that is no "First Last" is not taken apart.
    title: title ? `{${escapeLatex(clean(title))}}` : '',
    author: creators.map(({ name }) => `{${escapeLatex(clean(name))}}`).join(' and '),
    howpublished: source ? `\\url{${escapeAddress(source)}}` : '',
    url: source ? escapeAddress(source) : '',
    copyright: escapeLatex(license.name),
    note: notes.join('. '),
  };
};

/** One @misc for each work as it was used: what was credited twice in the same way is one source, not two. */
export const bibtex: OneFile = {
  id: 'bibtex',
  extension: 'bib',
  type: 'application/x-bibtex;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: () => startItems((attribution, work) => ({ type: 'misc', fields: fieldsOf(attribution, work) })),
};
