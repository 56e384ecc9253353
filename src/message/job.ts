import type { Checked, CreditFor } from '../check/checked';
import { DOCUMENT_PROBLEMS } from '../check/problem';
import { CodedError } from '../error/coded-error';
import type { Project } from '../library/project';
import type { Selection } from '../library/query';
import type { StoreProblem } from '../library/store-problem';
import type { ExportFormat } from '../transfer/export/format';
import type { HandInFormat, Layout } from '../transfer/hand-in/hand-in';
import type { UnreadReason } from '../transfer/import/read';
import type { AskedSetting } from './asked-setting';

/** Which side stands where both say something different. */
export type Preference = 'keep-mine' | 'take-theirs';

/** A long piece of work, done by a worker of the tab that asked for it: a background may be stopped after half a minute. */
export type Job =
  /** `folder` is where the works' files are in a person's own project; left out where they did not say. */
  | { job: 'export'; format: ExportFormat; selection: Selection; project: Project | null; folder?: string }
  /** The credits of a project as a document. */
  | { job: 'hand-in'; format: HandInFormat; layout: Layout; project: Project; withUnused: boolean }
  | { job: 'backup' }
  /** What a restore would do; it writes nothing. */
  | { job: 'look'; file: Blob }
  | { job: 'restore'; file: Blob; how: Preference }
  | { job: 'import'; file: Blob; name: string }
  /** Finds every picture, film and sound of a document, and the library's works among them; it writes nothing but how kept pictures look. */
  | { job: 'check'; file: Blob; name: string; address: string | null; project: string | null }
  /** Writes a copy of a document with credits under its pictures, or on new last pages that have this heading. */
  | { job: 'credit'; file: Blob; name: string; credits: CreditFor[]; heading: string; language: string };

/** What was done with the entries of a file. */
export interface Tally {
  added: number;
  /** Here already. */
  same: number;
  updated: number;
  /** Of which both sides say something different. */
  conflicts: number;
}

/** What was not understood, with the line of the file. */
export interface Unread {
  line: number;
  reason: UnreadReason;
  words: string;
}

/** An entry of which both sides say something different: on which point, and what each says of it, cut to a few lines. */
export interface Conflict {
  /** The entry's id here. */
  id: string;
  title: string;
  what: 'note' | 'license' | 'credit' | 'permission' | 'place';
  mine: string;
  theirs: string;
}

export type Result =
  | { job: 'export' | 'hand-in' | 'backup'; file: Blob; name: string; entries: number }
  | { job: 'check'; checked: Checked }
  /** `written` are the numbers of the media whose credits stand in the copy. */
  | { job: 'credit'; file: Blob; name: string; written: number[] }
  | {
      job: 'look' | 'restore' | 'import';
      tally: Tally;
      /** At most UNREAD_AT_MOST of them. */
      unread: Unread[];
      /** How many there were in all. */
      unreadCount: number;
      /** At most CONFLICTS_AT_MOST of them; tally has how many there were. */
      conflicts: Conflict[];
      /** When the backup was made; null for other files. */
      madeAt: string | null;
      /** Settings of a backup that it does not bring back by itself. */
      asked: AskedSetting[];
    };

export const UNREAD_AT_MOST = 5000;
export const CONFLICTS_AT_MOST = 100;

/** What the worker says meanwhile. `done` and `of` are entries, or bytes of a file. */
export type Report =
  | { step: 'progress'; done: number; of: number }
  | { step: 'done'; result: Result }
  /** `tally` is what was confirmed before, where the job takes something in. */
  | { step: 'failed'; code: JobProblem | StoreProblem; detail: string; tally: Tally | null };

/** Why a job did not come to its end: each is a key of _locales (job_<code>). */
export const JOB_PROBLEMS = [
  'cancelled',
  'too-large',
  'disk-full',
  'not-a-backup',
  'newer-backup',
  'unknown-format',
  'failed',
  ...DOCUMENT_PROBLEMS,
] as const;
export type JobProblem = (typeof JOB_PROBLEMS)[number];

/** A job that cannot go on, with the reason that a person is told. */
export const jobError = (code: JobProblem, detail = ''): CodedError<JobProblem> =>
  new CodedError<JobProblem>(code, detail);
