import { compose } from '../../attribution/compose';
import { MANNERS, type Manner, NUMBER_LENGTH, plainUse } from '../../attribution/use';
import {
  type Credited,
  type KeptWork,
  PERMISSION_NOTE_LENGTH,
  PERMISSION_STATES,
  type Permission,
} from '../../library/entry';
import type { License } from '../../license/license';
import { inOwnWords } from '../export/in-own-words';
import { HAND_IN_WORDS } from '../hand-in/language/all';
import { shorten } from './bounded';
import { addressIn } from './cell';
import type { Reference } from './reference';

/** How a work was used, as a tracker of others says it. */
export interface UseOfRow {
  where: string | null;
  number: string | null;
  manner: Manner;
  changes: string | null;
}

const LANGUAGES = Object.values(HAND_IN_WORDS);
const fold = (text: string): string => text.trim().toLowerCase();

/** What a person writes where there is nothing to say. */
const NOTHING =
  /^(?:[-–—/.]+|none|no(?:ne)? ?(?:changes?)?|n\/?a|as is|unchanged|unmodified|original|keine?|nein|unver[aä]ndert|aucune?|non|ninguno|ninguna|no|nenhuma?|n[aã]o|nessuna?|geen|nee|ongewijzigd|brak|nie|bez zmian|なし|無し|لا|لا يوجد|بلا تعديل)\.?$/i;

/** Words for what became of asking, the plainer ones first. */
const STATES: readonly [Permission['state'], RegExp][] = [
  [
    'exception',
    /fair (?:use|dealing)|exception|quotation|ausnahme|zitatrecht|courte citation|derecho de cita|limita[cç][aã]o|eccezione|citaatrecht|uitzondering|wyj[aą]tek|prawo cytatu|例外|引用|استثناء/i,
  ],
  [
    'asked',
    /ask(?:ed|ing)|request|pending|waiting|emailed|angefragt|ausstehend|demand[ée]|en attente|solicitad|pendiente|pendente|richiest|in attesa|gevraagd|wachten|zapytan|oczek|問い合わせ|申請中|طُلب|بانتظار/i,
  ],
  [
    'granted',
    /grant|obtained|received|approved|^yes\b|erteilt|erhalten|^ja\b|accord[ée]|obtenu|^oui\b|concedid|otorgad|obtenid|obtid|^s[ií]m?\b|concess|ottenut|gekregen|verkregen|udzielon|uzyskan|^tak\b|取得済|許可済|مُنح|مُنِح|^نعم/i,
  ],
  [
    'license',
    /licen[cs]|lizenz|\bcc\b|open|public domain|not (?:needed|required)|nicht n[oö]tig|pas n[ée]cessaire|no (?:es )?necesari|n[aã]o (?:é )?necess|non necessari|niet nodig|niepotrzebn|ライセンス|不要|رخصة/i,
  ],
];

/** By what right, as a cell says it: in our own words of any language, or as people write; null where nobody can tell. */
export const permissionIn = (cell: string): Permission | null => {
  const text = cell.trim().slice(0, PERMISSION_NOTE_LENGTH * 2);
  for (const { permissions, colon } of LANGUAGES)
    for (const state of PERMISSION_STATES) {
      if (fold(text) === fold(permissions[state])) return { state, note: '' };
      const begin = `${permissions[state]}${colon}`;
      if (text.startsWith(begin))
        return { state, note: text.slice(begin.length, begin.length + PERMISSION_NOTE_LENGTH) };
    }
  const state = STATES.find(([, words]) => words.test(text))?.[0];
  return state ? { state, note: text.slice(0, PERMISSION_NOTE_LENGTH).toWellFormed() } : null;
};

/** How a work is used, in our own words of any language; null for others. */
const mannerIn = (cell: string): Manner | null =>
  MANNERS.find((manner) => LANGUAGES.some(({ manners }) => fold(manners[manner]) === fold(cell))) ?? null;

/** A copy of the Internet Archive says when it was made: …/web/20260302100000/https://… */
export const archivedIn = (cell: string): NonNullable<Reference['said']>['archivedCopy'] | null => {
  const address = addressIn(cell);
  const [, ...parts] = /\/web\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\w{0,4}\//.exec(address ?? '') ?? [];
  const [year, month, day, hour, minute, second] = parts;
  if (!address || !second) return null;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`);
  return Number.isNaN(at.getTime()) ? null : { address, at: at.toISOString() };
};

/** What the columns of a row say of its use, and which of them say something; null where it was not used. */
export const useIn = (cells: {
  where: string;
  number: string;
  manner: string;
  changes: string;
}): { use: UseOfRow; read: (keyof typeof cells)[] } | null => {
  const manner = mannerIn(cells.manner);
  const changes = cells.changes === '' || NOTHING.test(cells.changes) ? null : shorten(cells.changes);
  const isTold = cells.where !== '' || manner !== null || cells.changes !== '';
  // "1, 2, 3" count the rows of a table; "Figure 3" is what a work is called where it is used.
  if (!isTold && !/\p{L}/u.test(cells.number)) return null;
  const read = (['where', 'number', 'changes'] as const).filter((each) => cells[each] !== '');
  return {
    use: {
      where: cells.where === '' ? null : shorten(cells.where),
      number: cells.number === '' ? null : cells.number.slice(0, NUMBER_LENGTH).toWellFormed(),
      manner: manner ?? (changes === null ? 'as-is' : 'adapted'),
      changes,
    },
    read: [...read, ...(manner ? (['manner'] as const) : [])],
  };
};

/** The credit that a row tells of, with its work, in the words that it would be copied in today. */
export const creditOfRow =
  ({ where, number, manner, changes }: UseOfRow) =>
  ({ type: _, seenAt: __, former: ___, ...line }: KeptWork): Credited => {
    const use = { ...plainUse(line.work.licenses[0] as License), where, manner, changes, ...(number && { number }) };
    const attribution = compose(line.work, use);
    return { ...line, type: 'credited', attribution, format: 'plain', text: inOwnWords(attribution, 'plain') };
  };
