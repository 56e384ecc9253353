import type { Correction } from '../correction/correction';
import type { Entry } from './entry';

/** One format a person can take the history away in: one file of this folder each. */
export interface Format {
  id: ExportFormat;
  /** The file's extension, without the dot. */
  extension: string;
  /** Its media type. */
  type: string;
  /**
   * The whole file. Entries come newest first. What a person corrected stands in the works' evidence; the corrections are
   * those and the ones of works that were not kept.
   */
  write(entries: readonly Entry[], corrections?: readonly Correction[]): string;
}

export const EXPORT_FORMATS = ['csv', 'json', 'markdown', 'html', 'bibtex'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
