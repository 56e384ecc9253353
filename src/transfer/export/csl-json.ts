import type { Attribution } from '../../attribution/attribution';
import { clean, cleanLines } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import type { Entry } from '../../library/entry';
import type { Creator, WorkKind } from '../../work/work';
import { doiIn } from '../doi';
import { creditOf } from './credit-of';
import type { OneFile } from './format';
import { MARK, markOf } from './mark';
import { partsOf } from './name-in-two';
import { onlyOnce } from './once';
import { tellRights } from './rights';
import { titleOf } from './title-of';
import { toldBeside } from './told';

/**
 * The types of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). Of one that its detection does
 * not know, such as software, Zotero refuses the whole file.
 */
const TYPES: Record<WorkKind, string> = {
  text: 'webpage',
  image: 'graphic',
  video: 'motion_picture',
  sound: 'song',
  data: 'dataset',
  design: 'graphic',
  software: 'document',
  other: 'document',
};
/** What styles put in brackets where the type does not say it. */
const GENRES: Partial<Record<WorkKind, string>> = { software: 'Software', design: 'Design' };

const dateOf = (at: string) => ({ 'date-parts': [at.slice(0, 10).split('-').map(Number)] });

/** Processors read variables out of a note: {:author: …} anywhere, and lines such as "author: …". A page's words are none. */
const asNote = (text: string): string => text.replaceAll('{:', '{ :');
const asNoteLine = (text: string): string =>
  /^(?!Changes:)[\w -]{1,40}:/.test(text) ? `Notice: ${asNote(text)}` : asNote(text);

/** A suffix stands behind a comma, as citeproc and Zotero have it: there is no place for it in Zotero's two fields. */
const nameOf = (creator: Creator): Record<string, string> => {
  const parts = partsOf(creator)?.parts;
  if (!parts) return { literal: clean(creator.name) };
  return { family: parts.family, given: parts.suffix ? `${parts.given}, ${parts.suffix}` : parts.given };
};

/** Roles that Zotero's reader drops with the name (its schema, csl.names). */
const UNKNOWN_TO_ZOTERO = new Set<Creator['role']>(['compiler', 'curator', 'illustrator']);

/** Who made it, by what they did: each list is a variable of CSL's own. */
const variableOf = ({ role }: Creator): string => {
  if (!role) return 'author';
  return UNKNOWN_TO_ZOTERO.has(role) ? 'contributor' : role;
};

const byVariable = (creators: readonly Creator[]): [variable: string, them: Creator[]][] =>
  [...new Set(creators.map(variableOf))].map((variable) => [
    variable,
    creators.filter((creator) => variableOf(creator) === variable),
  ]);

/** What is said of a use, by which two uses are the same. */
const itemOf = (attribution: Attribution, entry: Entry): Record<string, unknown> => {
  const { kind, creators, license } = attribution;
  const source = linkable(attribution.source);
  const doi = source && doiIn(source);
  const note = [
    ...(entry.note.trim() ? [cleanLines(entry.note)] : []),
    ...toldBeside(attribution, entry).map(asNoteLine),
  ];
  return {
    type: TYPES[kind],
    ...(GENRES[kind] ? { genre: GENRES[kind] } : {}),
    title: titleOf(attribution),
    ...Object.fromEntries(byVariable(creators).map(([variable, them]) => [variable, them.map(nameOf)])),
    ...(source ? { URL: source } : {}),
    ...(doi ? { DOI: doi } : {}),
    license: tellRights(attribution, entry.work),
    ...(entry.tags.length > 0 ? { keyword: entry.tags.map(clean).join(', ') } : {}),
    ...(note.length > 0 ? { note: note.join('\n') } : {}),
    // What is in custom is ours to name.
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
        const mark = `${MARK}: ${markOf(entry, attribution, { tags: true })}`;
        const note = item.note ? `${item.note}\n${mark}` : mark;
        const text = `${gap}${JSON.stringify({ id: entry.id, ...item, note, accessed: dateOf(entry.at) })}`;
        gap = ',\n';
        return text;
      },
      end: () => '\n]\n',
    };
  },
};
