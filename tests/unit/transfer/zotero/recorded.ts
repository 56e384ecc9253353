import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from '../../../../scripts/process/root.mjs';
import type { ExportFormat } from '../../../../src/transfer/export/format';
import { FORMATS } from '../../../../src/transfer/export/formats';
import { written } from '../export/entries';
import { REFERENCES } from '../export/references';

/** The formats that Zotero and we both read and write, by what its translation server calls them. */
export const ZOTERO_FORMATS = {
  bibtex: { server: 'bibtex', file: 'zotero.bib' },
  biblatex: { server: 'biblatex', file: 'zotero.bib' },
  ris: { server: 'ris', file: 'zotero.ris' },
  'csl-json': { server: 'csljson', file: 'zotero.json' },
} as const satisfies Partial<Record<ExportFormat, { server: string; file: string }>>;
export type ZoteroFormat = keyof typeof ZOTERO_FORMATS;
export const FORMAT_IDS = Object.keys(ZOTERO_FORMATS) as ZoteroFormat[];

/** An item as Zotero's translation server answers it, with its notes inside and without keys, which are new each time. */
export interface ZoteroItem {
  itemType: string;
  creators: { name?: string; firstName?: string; lastName?: string; creatorType: string }[];
  tags: string[];
  notes: string[];
  [field: string]: unknown;
}

/** What Zotero made of one of our exports, and what it wrote of that again. */
export interface Recorded {
  /** SHA-256 in hexadecimal of the export that was read. */
  sent: string;
  items: ZoteroItem[];
  back: Partial<Record<ZoteroFormat, string>>;
}

/** The export that Zotero reads. */
export const sentAs = (format: ZoteroFormat): string => written(FORMATS[format], REFERENCES);
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const pathOf = (format: ZoteroFormat): string => inRoot('tests', 'fixtures', 'zotero', `${format}.json`);

export const record = (format: ZoteroFormat, recorded: Recorded): void =>
  writeFileSync(pathOf(format), `${JSON.stringify(recorded, null, 1)}\n`);

/** @throws Error where our export is another one by now: then the answer is to something else */
export const recordedOf = (format: ZoteroFormat): Recorded => {
  if (!existsSync(pathOf(format))) throw new Error(`nothing was recorded for ${format}`);
  const recorded = JSON.parse(readFileSync(pathOf(format), 'utf8')) as Recorded;
  if (recorded.sent !== digestOf(sentAs(format)))
    throw new Error(`${format} is written otherwise since Zotero read it: record again (docs/TESTING.md, Zotero)`);
  return recorded;
};
