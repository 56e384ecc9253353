import { type Fields, isFields } from '../tips/fields';
import { sourcePath } from './credit-record';
import type { Described, Finding, OpenedFile } from './opened';
import { problemError } from './problem';
import { type CheckSignature, verifyDocument } from './proof';
import { type Lineage, readDescribed, sourcesIn, textOf } from './read-described';
import { readJson } from './read-json';
import { isLimitReached, type Reading } from './reading';

/** Fields that a record and what it says of its sources have in common. A signed record has its address in its own directory. */
const comparedOf = (isSigned: boolean): string[] => ['name', 'license', 'licenseId', ...(isSigned ? [] : ['url'])];

/** A source's own record, judged: what is shown and compared of it. The record itself is not kept, since there may be many. */
interface Judged {
  described: Described;
  /** Works in it, itself too. */
  works: number;
  /** Its fields as JSON. */
  compared: Map<string, string>;
  isSignatureWrong: boolean;
  /** Bytes of the record. */
  size: number;
}

interface Context {
  reading: Reading;
  check: CheckSignature;
  findings: Finding[];
  lineage: Lineage;
}

const judge = async (cid: string, said: Fields, { reading, check, findings, lineage }: Context) => {
  const { value: fields, size } = await readJson(reading, cid);
  if (!isFields(fields)) return null;
  const signedBy = await verifyDocument(fields, check);
  const compared = new Map(comparedOf(signedBy !== null).map((field) => [field, JSON.stringify(fields[field])]));
  const before = lineage.budget.left;
  lineage.budget.left -= 1;
  const described = readDescribed(signedBy ? { ...fields, url: said.url } : fields, findings, lineage);
  const works = before - lineage.budget.left;
  const isSignatureWrong = fields.proof !== undefined && signedBy === null;
  return { described: { ...described, signedBy }, works, compared, isSignatureWrong, size };
};

/**
 * The sources' own records, each checked against what the work's record says of it. One that several sources name is read and judged once.
 * Where a limit comes first, it is told, and the other sources are as the work's record has them.
 * @param lineage the addresses of the work itself
 */
export const readSources = async (
  record: Fields,
  files: readonly OpenedFile[],
  context: Context,
): Promise<Map<number, Described>> => {
  const { reading, findings, lineage } = context;
  const own = new Map<number, Described>();
  const known = new Map<string, Judged | null>();
  const cids = new Map(files.map(({ path, cid }) => [path, cid]));
  const read = async (i: number, said: Fields): Promise<void> => {
    const path = sourcePath(i);
    const cid = said.subjectOf === path ? cids.get(path) : undefined;
    const again = cid === undefined ? null : known.get(cid);
    const judged = again === undefined ? await judge(cid as string, said, context) : again;
    if (cid !== undefined) known.set(cid, judged);
    if (!judged) return void findings.push({ code: 'source-missing', detail: textOf(said.subjectOf) });
    if (again) {
      reading.charge(again.size);
      lineage.budget.left -= again.works;
    }
    if (judged.isSignatureWrong) findings.push({ code: 'source-signature-wrong', detail: path });
    for (const [field, text] of judged.compared)
      if (text !== JSON.stringify(said[field])) findings.push({ code: 'source-differs', detail: `${path}: ${field}` });
    own.set(i, judged.described);
  };
  try {
    for (const [i, said] of sourcesIn(record).sources.entries()) {
      if (typeof said.subjectOf !== 'string') continue;
      if (lineage.budget.left <= 0) throw problemError('reading-limit', 'works');
      await read(i, said);
    }
  } catch (error) {
    if (!isLimitReached(error)) throw error;
    findings.push({ code: 'reading-limit', detail: 'sources' });
  }
  return own;
};
