import { languageOf } from '../../attribution/language/language';
import type { Credited, Entry } from '../../library/entry';
import type { Project, UsedWork } from '../../library/project';
import { creditOf } from '../export/credit-of';
import type { Handed } from './hand-in';

const notesOf = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.map(({ note }) => note.trim()).filter((note) => note !== '')),
];

const seenOn = (entry: Entry): string => (entry.type === 'kept' ? entry.seenAt : entry.at);

/** What is said of a use counts; where nothing is, what is said of its work. */
const handedFrom = (use: Entry, work: Entry, project: Project, isUsed: boolean): Omit<Handed, 'picture'>[] => {
  const attribution = creditOf(use, languageOf(project));
  if (!attribution) return [];
  return [
    {
      ...{ work: work.work, attribution, isUsed, seenOn: seenOn(use) },
      permission: use.permission ?? work.permission ?? null,
      archivedCopy: use.archivedCopy ?? work.archivedCopy ?? null,
      notes: notesOf([use, work]),
    },
  ];
};

/**
 * A work as it is handed in: once for each of its credits, the first first, and where it was never credited by the credit that it would
 * get, if that is wanted.
 */
export const handedOf = (
  { entry, uses }: UsedWork,
  project: Project,
  withUnused: boolean,
): Omit<Handed, 'picture'>[] => {
  const credits: Credited[] = [...uses].reverse();
  if (credits.length > 0) return credits.flatMap((use) => handedFrom(use, entry, project, true));
  return withUnused ? handedFrom(entry, entry, project, false) : [];
};
