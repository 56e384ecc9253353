import type { Correction } from '../../src/correction/correction';
import type { Entry } from '../../src/library/entry';
import type { Project } from '../../src/library/project';
import type { Tip } from '../../src/tips/tip';
import type { Recognized } from '../store/library/recognized';
import type { ShareRow } from '../store/publish/share-stores';

/** Raised when a reader would have to be changed. docs/BACKUP.md describes it. */
export const BACKUP_VERSION = 2;
export const BACKUP_FORMAT = 'commoner-backup';

export interface BackupHead {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** ISO 8601 in UTC. */
  at: string;
}

/** A line between the head and the end. */
export type BackupLine =
  | { project: Project }
  | { correction: Correction }
  | { settings: unknown }
  | { entry: Entry }
  | { thumbnail: { id: string; address: string } }
  | { recognized: Recognized }
  | { statement: { id: string; cid: string; text: string } }
  | { capture: { id: string; cid: string; bytes: string } }
  | { share: ShareRow }
  | { tip: Tip }
  | { block: { cid: string; bytes: string } };

/** The last line: how many lines there are before it, and the SHA-256 of them, each with its line feed. */
export interface BackupEnd {
  end: { lines: number; sha256: string };
}
