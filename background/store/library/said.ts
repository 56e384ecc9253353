import { clean } from '../../../src/attribution/clean';
import type { ArchivedCopy, Entry, Permission } from '../../../src/library/entry';
import type { Edit } from '../../../src/library/query';
import { sortedText } from './sorted-text';

/** What a person said of an entry: all of it can be edited and taken back. */
export interface Said {
  note: string;
  tags: string[];
  projects: string[];
  permission: Permission | null;
  archivedCopy: ArchivedCopy | null;
  /** Of a credit: its number and its place; '' where there is none, and of a kept work. */
  number: string;
  where: string;
}

export const saidOf = (entry: Entry): Said => ({
  note: entry.note,
  tags: entry.tags,
  projects: entry.projects,
  permission: entry.permission ?? null,
  archivedCopy: entry.archivedCopy ?? null,
  number: (entry.type === 'credited' && entry.attribution.number) || '',
  where: (entry.type === 'credited' && entry.attribution.where) || '',
});

/** The entry with this said of it: what is nothing is left out, as in entries that were never asked. */
export const withSaid = (entry: Entry, said: Said): Entry => {
  const { permission: _, archivedCopy: __, ...rest } = entry;
  const { note, tags, projects, permission, archivedCopy, number, where } = said;
  const more = { note, tags, projects, ...(permission && { permission }), ...(archivedCopy && { archivedCopy }) };
  if (rest.type === 'kept') return { ...rest, ...more };
  const { number: ___, ...attribution } = rest.attribution;
  return { ...rest, ...more, attribution: { ...attribution, ...(number && { number }), where: where || null } };
};

const joined = (own: readonly string[], add: readonly string[] = [], remove: readonly string[] = []): string[] => [
  ...new Set([...own.filter((each) => !remove.includes(each)), ...add]),
];
/** Of both `??` would take what is taken away for what was not named. */
const or = <Value>(given: Value | undefined, own: Value): Value => (given === undefined ? own : given);

/** What is said after an edit; only a credit has a place. */
export const saidAfter = (own: Said, edit: Edit, type: Entry['type']): Said => {
  const add = edit.addTags?.map((tag) => tag.trim());
  const isCredit = type === 'credited';
  return {
    note: edit.note ?? own.note,
    tags: joined(own.tags, add, edit.removeTags),
    projects: joined(own.projects, edit.addProjects, edit.removeProjects),
    permission: or(edit.permission, own.permission),
    archivedCopy: or(edit.archivedCopy, own.archivedCopy),
    number: isCredit && edit.number !== undefined ? clean(edit.number) : own.number,
    where: isCredit && edit.where !== undefined ? clean(edit.where) : own.where,
  };
};

/** The parts of what was said that are other now, as they were. */
export const changedOf = (was: Said, now: Said): Partial<Said> =>
  Object.fromEntries(
    (Object.keys(was) as (keyof Said)[])
      .filter((key) => sortedText(was[key]) !== sortedText(now[key]))
      .map((key) => [key, was[key]]),
  );
