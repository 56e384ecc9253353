import type { Entry } from '../../src/library/entry';
import type { Conflict } from '../../src/message/job';
import { keysOf } from '../store/db/row';

/** Characters of a side that are shown. */
const LENGTH = 300;

/** Whether two entries are one: by id, or as kept works by what they are. */
export const isSameOne = (mine: Entry, theirs: Entry): boolean => {
  if (mine.id === theirs.id) return true;
  if (mine.type !== 'kept' || theirs.type !== 'kept') return false;
  const own = keysOf('kept', mine.work);
  return keysOf('kept', theirs.work).some((key) => own.includes(key));
};

const licensesOf = ({ work }: Entry): string => work.licenses.map(({ name }) => name).join(' / ');
const creditOf = (entry: Entry): string => (entry.type === 'credited' ? entry.text : (entry.work.title ?? ''));

const permissionOf = ({ permission }: Entry): string =>
  permission ? [permission.state, permission.note].filter(Boolean).join(': ') : '';
const placeOf = (entry: Entry): string =>
  entry.type === 'credited' ? [entry.attribution.number, entry.attribution.where].filter(Boolean).join(', ') : '';

const SIDES: readonly [what: Conflict['what'], side: (entry: Entry) => string][] = [
  ['note', ({ note }) => note],
  ['license', licensesOf],
  ['credit', creditOf],
  ['permission', permissionOf],
  ['place', placeOf],
];

/** What two sides of one entry say against each other: the first of what a person wrote, the license, the credit; null for nothing. */
export const compare = (mine: Entry, theirs: Entry): Conflict | null => {
  for (const [what, side] of SIDES) {
    const [own, other] = [side(mine), side(theirs)];
    // A note on one side alone is no contradiction.
    if (own === other || own === '' || other === '') continue;
    const title = mine.work.title ?? '';
    return { id: mine.id, title, what, mine: own.slice(0, LENGTH), theirs: other.slice(0, LENGTH) };
  }
  return null;
};
