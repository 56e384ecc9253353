import type { Signal } from '../../signal/signal';
import { tell } from '../../signal/tell';

/** One thing that a file says in a field of its metadata. */
export interface Field {
  says: 'license' | 'creator' | 'title' | 'source' | 'notice';
  /** The field's name as its specification writes it: "dc:rights", "2:116", "TCOP". */
  name: string;
  value: string;
  /** The address that goes with a creator, or nothing. */
  address?: string;
}

/** As many as a person would ever look through; a file may hold any number. */
const FIELDS_AT_MOST = 60;

/** The fields that name a creator, or a title, the most deliberate first. */
const RANKS: Partial<Record<Field['says'], readonly string[]>> = {
  creator: [
    ...['cc:attributionName', 'dc:creator', 'dcterms:creator', 'plus:ImageCreator', 'IPTC 2:80 By-line'],
    ...['Exif Artist', 'Author', 'TPE1', 'ARTIST'],
    ...['xmpRights:Owner', 'plus:CopyrightOwner', 'plus:Licensor', 'photoshop:Credit', 'IPTC 2:110 Credit'],
  ],
  title: ['dc:title', 'dcterms:title', 'IPTC 2:05 Object Name', 'Title', 'TIT2', 'TITLE', 'title'],
  source: ['cc:attributionURL', 'dc:source', 'WOAF', 'SOURCE'],
};

const NOTICE = /©|\(c\)|copyright|urheberrecht/i;

/** The fields of one says, from the most deliberate name alone: a camera's owner adds nothing to a credit. */
const choose = (fields: readonly Field[], says: Field['says']): Field[] => {
  const ranks = RANKS[says] ?? [];
  // What is not in the table, such as Content Credentials that nobody has checked, comes last.
  const rank = ({ name }: Field) => (ranks.includes(name) ? ranks.indexOf(name) : ranks.length);
  const own = fields.filter((field) => field.says === says).sort((a, b) => rank(a) - rank(b));
  return own.filter(({ name }) => name === own[0]?.name);
};

/** Where all makers are named in one text, as those do who are credited together, their own names say more. */
const apart = (fields: readonly Field[]): Field[] => {
  const names = fields.filter(({ name }) => name === 'dc:creator').map(({ value }) => value);
  const isAllOfThem = ({ name, value }: Field) => name === 'cc:attributionName' && value === names.join(', ');
  return names.length > 1 ? fields.filter((field) => !isAllOfThem(field)) : [...fields];
};

/** Signals about a file from the fields of its metadata; the same thing said in two fields is said once. */
export const tellFields = (fields: readonly Field[], about: string): Signal[] => {
  const filled = apart(fields.filter(({ value }) => value.trim() !== '').slice(0, FIELDS_AT_MOST));
  const licenses = filled.filter(({ says }) => says === 'license');
  const notices = licenses.filter(({ value }) => NOTICE.test(value) && !/^https?:\S+$/i.test(value));
  const chosen = [
    ...licenses,
    ...(['creator', 'title', 'source'] as const).flatMap((says) => choose(filled, says)),
    ...notices.map((field): Field => ({ ...field, says: 'notice' })),
  ];
  const signals = chosen.map(({ says, name, value, address }) => tell('file', says, about, value, name, address));
  const keyOf = ({ says, value }: Signal) => `${says} ${value}`;
  return signals.filter(
    (signal, i) => signal.value !== '' && signals.findIndex((other) => keyOf(other) === keyOf(signal)) === i,
  );
};
