import { clean } from '../attribution/clean';
import { type Fields, isFields } from '../tips/fields';
import { formerLicense, formerPage } from './former-parts';
import type { Finding, OpenedFile } from './opened';
import { textOf } from './read-described';
import type { Reading } from './reading';
import { readFile } from './unixfs';

/** Bytes of a page or a text beside a record. */
const PART_SIZE = 1024 * 1024;
/** Sources have as many, and a few texts. */
const PARTS_AT_MOST = 1000;

/** The files beside the work that a record names with their CIDs; null where it names none, as records did before there were parts. */
const partsOf = ({ subjectOf }: Fields): Map<string, string> | null => {
  if (!Array.isArray(subjectOf)) return null;
  const parts = subjectOf.slice(0, PARTS_AT_MOST).filter(isFields);
  return new Map(parts.map(({ url, cid }) => [textOf(url), textOf(cid)]));
};

/** What such a record has beside it: a page and a text, which are written again from it, and the records that its sources name. */
const checkFormer = async (record: Fields, { path, cid }: OpenedFile, reading: Reading): Promise<Finding[]> => {
  if (path !== 'CREDIT.html' && path !== 'LICENSE.txt') return [{ code: 'part-unnamed', detail: path }];
  const bytes = await readFile(reading, cid, PART_SIZE);
  const text = bytes && new TextDecoder().decode(bytes);
  const expected = path === 'LICENSE.txt' ? formerLicense(record) : formerPage(record, text ?? '');
  return text !== null && text === expected ? [] : [{ code: 'part-differs', detail: path }];
};

/**
 * Whether each file beside the work is one that the record stands for: a page that says another license or creator is believed by whoever
 * opens it at a gateway, where nobody checks a signature.
 * @throws what reading throws; the findings until then are there
 */
export const checkParts = async (
  record: Fields,
  files: readonly OpenedFile[],
  reading: Reading,
  findings: Finding[],
): Promise<void> => {
  const parts = partsOf(record);
  const url = textOf(record.url);
  const isOther = ({ path }: OpenedFile): boolean =>
    path !== 'credit.json' && path !== url && path !== 'sources' && !path.startsWith(`${url}/`);
  const others = files.filter(isOther);
  const records = new Set([record.isBasedOn].flat().map((source) => (isFields(source) ? source.subjectOf : null)));
  for (const file of others) {
    const expected = parts?.get(file.path);
    if (!parts) findings.push(...(records.has(file.path) ? [] : await checkFormer(record, file, reading)));
    else if (expected === undefined) findings.push({ code: 'part-unnamed', detail: file.path });
    else if (expected !== file.cid) findings.push({ code: 'part-differs', detail: file.path });
  }
  const there = new Set(others.map(({ path }) => path));
  for (const path of parts?.keys() ?? [])
    if (!there.has(path)) findings.push({ code: 'part-missing', detail: clean(path) });
};
