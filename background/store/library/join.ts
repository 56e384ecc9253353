import type { ArchivedCopy, Credited, Entry, KeptWork } from '../../../src/library/entry';
import { STATEMENTS_AT_MOST } from '../../../src/library/statement';
import type { Work } from '../../../src/work/work';
import { formerOf, isOtherwise } from './keep';
import { type Said, saidOf, withSaid } from './said';
import { sortedText } from './sorted-text';

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

/** What a person wrote on one side is no contradiction of nothing on the other; undefined where both wrote something else. */
const either = <Value>(mine: Value, theirs: Value): Value | undefined => {
  if (!theirs || sortedText(mine) === sortedText(theirs)) return mine;
  return mine ? undefined : theirs;
};

/** The later of two copies. */
const later = (mine: ArchivedCopy | null, theirs: ArchivedCopy | null): ArchivedCopy | null =>
  mine && theirs ? (mine.at >= theirs.at ? mine : theirs) : (mine ?? theirs);

/** What was said on both sides, or null where a person has to say which stands. */
const joinSaid = (mine: Said, theirs: Said): Said | null => {
  const parts = {
    note: either(mine.note, theirs.note),
    permission: either(mine.permission, theirs.permission),
    number: either(mine.number, theirs.number),
    where: either(mine.where, theirs.where),
  };
  if (Object.values(parts).includes(undefined)) return null;
  return {
    ...(parts as Pick<Said, keyof typeof parts>),
    tags: union(mine.tags, theirs.tags),
    projects: union(mine.projects, theirs.projects),
    archivedCopy: later(mine.archivedCopy, theirs.archivedCopy),
  };
};

/** The former licenses of both, and the older of two present ones, in order. */
const joinFormer = (older: KeptWork, newer: KeptWork): KeptWork['former'] => {
  const own = isOtherwise(older.work, newer.work) ? [formerOf(older)] : [];
  const all = [...older.former, ...own, ...newer.former];
  const keyOf = ({ licenses, digest }: KeptWork['former'][number]): string => `${licenses.join()} ${digest}`;
  return all
    .filter((each, i) => all.findIndex((other) => keyOf(other) === keyOf(each)) === i)
    .sort((a, b) => a.until.localeCompare(b.until));
};

/** Whether nothing but a file of another program says what a work is. */
const isImported = ({ evidence }: Work): boolean =>
  evidence.length > 0 && evidence.every((signal) => signal.evidence === 'import');

/** Both as one, or null. What a file of another program says never takes the place of what was read here. */
const joinKept = (mine: KeptWork, theirs: KeptWork): KeptWork | null => {
  if (isImported(theirs.work)) return isOtherwise(mine.work, theirs.work) ? null : mine;
  const [older, newer] = mine.seenAt <= theirs.seenAt ? [mine, theirs] : [theirs, mine];
  return { ...mine, work: newer.work, digest: newer.digest, seenAt: newer.seenAt, former: joinFormer(older, newer) };
};

/** What a credit says, without where it is used, which is said of it; older ones do not name the work's file. */
const creditIn = ({ work, attribution, format, text: credit }: Credited) => {
  const { number: _, where: __, file: ___, ...said } = attribution;
  return sortedText([work.address, said, format, credit]);
};

/**
 * Both credits as one, or null. A file of another program tells less of a credit than the library, or than a backup does: of the two the
 * fuller one stands, as long as they are under one license.
 */
const joinCredited = (mine: Credited, theirs: Credited): Credited | null => {
  const isOneLicense = mine.attribution.license.id === theirs.attribution.license.id;
  if (isImported(theirs.work)) return isOneLicense ? mine : null;
  if (isImported(mine.work)) return isOneLicense ? { ...theirs, id: mine.id } : null;
  return creditIn(mine) === creditIn(theirs) ? mine : null;
};
/** The statements of both sides, the oldest first: one never contradicts another. */
export const joinStatements = (mine: Entry, theirs: Entry): Pick<Entry, 'statements'> => {
  const all = [...(mine.statements ?? []), ...(theirs.statements ?? [])];
  const each = all.filter(({ cid }, i) => all.findIndex((other) => other.cid === cid) === i);
  if (each.length === 0) return {};
  return { statements: each.sort((a, b) => a.at.localeCompare(b.at)).slice(-STATEMENTS_AT_MOST) };
};

/** What is known here of paying the creator, else what the other side brings. */
const joinPayAt = (mine: Entry, theirs: Entry): Pick<Entry, 'payAt'> => {
  const payAt = mine.payAt ?? theirs.payAt;
  return payAt ? { payAt } : {};
};

/** Both sides as one entry, or null where a person has to say which one stands. */
export const join = (mine: Entry, theirs: Entry): Entry | null => {
  const said = joinSaid(saidOf(mine), saidOf(theirs));
  if (said === null) return null;
  if (mine.type === 'kept' && theirs.type === 'kept') {
    const joined = joinKept(mine, theirs);
    return joined && { ...withSaid(joined, said), ...joinStatements(mine, theirs), ...joinPayAt(mine, theirs) };
  }
  const joined = mine.type === 'credited' && theirs.type === 'credited' ? joinCredited(mine, theirs) : null;
  return joined && { ...withSaid(joined, said), ...joinStatements(mine, theirs), ...joinPayAt(mine, theirs) };
};
