import type { Correction } from '../../correction/correction';
import type { Entry } from '../../library/entry';
import type { Project } from '../../library/project';
import type { TextOf, WrittenFile } from './written-file';

/** What a file of the history begins with, beside its entries. */
export interface About {
  /** When it is written, ISO 8601 in UTC. */
  at: string;
  /** The project whose credits these are, or null. */
  project: Project | null;
  /** Every project: entries name theirs by id. */
  projects: readonly Project[];
  /** What a person corrected: of the works that are written, and where all are written also of works that were not kept. */
  corrections: readonly Correction[];
  /** The folder of a person's project in which the works' files are, such as `assets/images`; '' where they did not say. */
  folder?: string;
}

/** A file while it is written, from front to back, so that a long history never has to be in memory. */
export interface Writing {
  /** What stands before the first entry. */
  readonly head: string;
  /** The next entry's part; '' where it adds nothing. */
  add(entry: Entry): string;
  /** What stands after the last. */
  end(): string;
}

interface FormatBase {
  id: ExportFormat;
  /** The file's extension, without the dot. */
  extension: string;
  /** Its media type. */
  type: string;
  /** Whether entries come with the evidence of their works. */
  needsEvidence: boolean;
}

/** One file of all entries: newest first, or those of one license after another. */
export interface OneFile extends FormatBase {
  order: 'time' | 'license';
  start(about: About): Writing;
}

/** A file beside each work's own, such as photo.jpg.xmp: several come as one archive. */
export interface FileEach extends FormatBase {
  /** Null for an entry that has none. Names are safe as they are; that they differ is for who archives them. */
  write(entry: Entry): WrittenFile | null;
}

/** Files that belong together, as an archive. They are written when every entry is known: some speak of several. */
export interface Gathered extends FormatBase {
  gather(about: About): Gathering;
}
export interface Gathering {
  add(entry: Entry): void;
  /** The archive's files, one after the other. */
  files(textOf: TextOf): Iterable<WrittenFile>;
}

/** One format a person can take the history away in: one file of this folder each. */
export type Format = OneFile | FileEach | Gathered;

export const EXPORT_FORMATS = [
  ...(['csv', 'json', 'jsonl', 'markdown', 'html', 'credits-markdown', 'credits-html'] as const),
  ...(['bibtex', 'biblatex', 'ris', 'csl-json', 'wikitext', 'dublin-core', 'xmp'] as const),
  ...(['reuse-license', 'reuse-toml'] as const),
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The whole file of a format, for a few entries. */
export const writeWhole = (format: OneFile, entries: readonly Entry[], about: About): string => {
  const writing = format.start(about);
  return `${writing.head}${entries.map((entry) => writing.add(entry)).join('')}${writing.end()}`;
};
