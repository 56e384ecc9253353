import { clean, cleanLines } from '../../attribution/clean';
import { linkable } from '../../attribution/linkable';
import type { Role } from '../../work/role';
import type { Creator, WorkKind } from '../../work/work';
import { doiIn } from '../doi';
import { eachUse } from './each-use';
import type { OneFile } from './format';
import { MARK, markOf } from './mark';
import { partsOf } from './name-in-two';
import { tellRights } from './rights';
import { titleOf } from './title-of';
import { toldBeside } from './told';

/**
 * The types of reference that programs know (https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference). None is GEN, which Zotero
 * takes for an article of a journal: whatever is here stands on the web.
 */
const TYPES: Record<WorkKind, string> = {
  text: 'ELEC',
  image: 'ART',
  video: 'VIDEO',
  sound: 'SOUND',
  data: 'DATA',
  design: 'ART',
  software: 'COMP',
  other: 'ELEC',
};

/** Two letters or a letter and a digit, two spaces, a hyphen, a space: a value is one line. */
const line = (tag: string, value: string | null | undefined): string => (value ? `${tag}  - ${clean(value)}\r\n` : '');

/** A note of several lines goes on in lines that begin with a space: no one of them is a tag, and Zotero keeps them apart. */
const noteOf = (note: string): string => {
  const lines = cleanLines(note)
    .split('\n')
    .map((each) => each.trimEnd());
  return note.trim() ? `N1  - ${lines.join('\r\n ')}\r\n` : '';
};

/** "Last name, first name, suffix", as its makers had it; a name that is not a person's as it is written. */
const nameOf = (creator: Creator): string => {
  const { family, given, suffix } = partsOf(creator)?.parts ?? {};
  return family ? [family, given, suffix].filter(Boolean).join(', ') : creator.name;
};

/** The tags of the roles that programs know beside an author's, for the kinds that they know them for; all others are authors. */
const TAGS: Partial<Record<WorkKind, Partial<Record<Role, string>>>> = {
  sound: { performer: 'A2' },
  video: { producer: 'A3' },
  text: { translator: 'A4' },
};

const tagOf = (kind: WorkKind, role: Role | undefined): string => (role && TAGS[kind]?.[role]) ?? 'AU';

/**
 * A reference for each work as it was used. The license stands in CR, which Zotero reads into its field for rights, and in a note, which
 * is what it writes again.
 */
export const ris: OneFile = {
  id: 'ris',
  extension: 'ris',
  type: 'application/x-research-info-systems;charset=utf-8',
  needsEvidence: false,
  order: 'time',
  start: () => ({
    head: '',
    add: eachUse((attribution, entry) => {
      const { kind, creators } = attribution;
      const rights = tellRights(attribution, entry.work);
      const source = linkable(attribution.source);
      const body = [
        line('TY', TYPES[kind]),
        line('TI', titleOf(attribution)),
        ...creators.map((creator) => line(tagOf(kind, creator.role), nameOf(creator))),
        line('UR', source),
        line('DO', source && doiIn(source)),
        line('CR', rights),
        ...entry.tags.map((tag) => line('KW', tag)),
        noteOf(entry.note),
        line('N1', `license: ${rights}`),
        ...toldBeside(attribution, entry).map((text) => line('N1', text)),
      ];
      const mark = line('M2', `${MARK}: ${markOf(entry, attribution)}`);
      return [body.join(''), `${mark}${line('Y2', entry.at.slice(0, 10).replaceAll('-', '/'))}ER  - \r\n\r\n`];
    }),
    end: () => '',
  }),
};
