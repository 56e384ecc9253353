import type { Attribution } from '../../attribution/attribution';
import { clean } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import type { Entry } from '../../library/entry';
import type { WorkKind } from '../../work/work';
import { tellCorrections } from './corrected';
import { creditOf } from './credit-of';
import type { OneFile } from './format';
import { onlyOnce } from './once';

/** The types of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
const TYPES: Record<WorkKind, string> = {
  text: 'webpage',
  image: 'graphic',
  video: 'motion_picture',
  sound: 'song',
  data: 'dataset',
  design: 'graphic',
  software: 'software',
  other: 'document',
};

const dateOf = (at: string) => ({ 'date-parts': [at.slice(0, 10).split('-').map(Number)] });

/** Processors read variables out of a note: {:author: …} anywhere, and lines such as "author: …". A page's words are none. */
const asNote = (text: string): string => text.replaceAll('{:', '{ :');
const asNoteLine = (text: string): string => (/^[\w -]{1,40}:/.test(text) ? `Notice: ${asNote(text)}` : asNote(text));

const itemOf = (attribution: Attribution, entry: Entry): Record<string, unknown> => {
  const { kind, title, creators, license, changes, notices } = attribution;
  const source = linkable(attribution.source);
  const notes = [
    `license: ${license.id}`,
    ...(changes ? [asNote(`Changes: ${clean(changes)}`)] : []),
    ...[...notices.map((notice) => asNoteLine(clean(notice))), ...tellCorrections(entry.work).map(asNote)],
  ];
  return {
    type: TYPES[kind],
    ...(title ? { title: clean(title) } : {}),
    ...(creators.length > 0 ? { author: creators.map(({ name }) => ({ literal: clean(name) })) } : {}),
    ...(source ? { URL: source } : {}),
    note: notes.join('\n'),
    // CSL has no variable for a license: what is in custom is ours to name.
    custom: { license: license.name, licenseUrl: license.address },
  };
};

/** Items for reference managers and citation processors (https://github.com/citation-style-language/schema). */
export const cslJson: OneFile = {
  id: 'csl-json',
  extension: 'json',
  type: 'application/vnd.citationstyles.csl+json',
  needsEvidence: false,
  order: 'time',
  start: () => {
    const isNew = onlyOnce();
    let gap = '\n';
    return {
      head: '[',
      add: (entry) => {
        const attribution = creditOf(entry);
        if (!attribution) return '';
        const item = itemOf(attribution, entry);
        if (!isNew(JSON.stringify(item))) return '';
        const text = `${gap}${JSON.stringify({ id: entry.id, ...item, accessed: dateOf(entry.at) })}`;
        gap = ',\n';
        return text;
      },
      end: () => '\n]\n',
    };
  },
};
