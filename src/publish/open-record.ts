import { exporter, type UnixFSEntry } from 'ipfs-unixfs-exporter';
import { CID } from 'multiformats/cid';
import { clean } from '../attribution/clean';
import { isFields } from '../tip/fields';
import { isBlock } from './block';
import { sourcePath } from './credit-record';
import type { Finding, Opened, OpenedFile, RecordFacts } from './opened';
import { ProblemError } from './problem';
import { type CheckSignature, verifyDocument } from './proof';
import { LINEAGE_AT_MOST, readDescribed, textOf } from './read-described';
import { readSharedAddress } from './shared-address';

/** Answers the bytes that somebody says are a block. Throws where it has none. */
export type FetchBlock = (cid: string) => Promise<Uint8Array>;

/** Bytes. Kubo's own limit is 2 MiB (1 MiB before 0.40). */
const BLOCK_SIZE = 4 * 1024 * 1024;
/** Bytes of a record that are read: none of ours is as long. */
const RECORD_SIZE = 1024 * 1024;
const FILES_AT_MOST = 1000;

/**
 * Blocks that were hashed.
 * @throws ProblemError block-wrong for bytes that are not the block
 */
export const verified =
  (fetchBlock: FetchBlock): FetchBlock =>
  async (cid) => {
    const bytes = await fetchBlock(cid);
    if (bytes.length > BLOCK_SIZE || !isBlock(cid, bytes)) throw new ProblemError('block-wrong', cid);
    return bytes;
  };

type Storage = Parameters<typeof exporter>[1];

/** As the exporter asks for blocks. Hashed here: it does not do so itself. */
export const storageOf = (fetchBlock: FetchBlock): Storage => {
  const read = verified(fetchBlock);
  return {
    get: async function* (cid: CID) {
      yield await read(cid.toString());
    },
  } as Storage;
};

const readText = async (entry: UnixFSEntry): Promise<string | null> => {
  if (entry.type !== 'file' && entry.type !== 'raw') return null;
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of entry.content()) {
    size += piece.length;
    if (size > RECORD_SIZE) return null;
    pieces.push(piece);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return new TextDecoder().decode(whole);
};

const readJson = async (file: OpenedFile | undefined, storage: Storage): Promise<unknown> => {
  if (!file) return undefined;
  const text = await readText(await exporter(CID.parse(file.cid), storage));
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** Directories of ours that are looked into: the records of sources, and a work of several files, one level of it. */
const LISTED = ['sources', 'work'];
/** UTF-8 bytes, and so also characters, of a name that file systems take. */
const NAME_LENGTH = 255;
const isUsable = (name: string): boolean =>
  name !== '' && !name.includes('/') && name.length <= NAME_LENGTH && clean(name) === name;

/** What stands in a directory, and in those of ours below it; a work of several files is listed itself as well. A name that could pass for another, or for a path, is told and left out. */
const listFiles = async (root: string, storage: Storage, findings: Finding[], prefix = ''): Promise<OpenedFile[]> => {
  const directory = await exporter(CID.parse(root), storage);
  if (directory.type !== 'directory') return [];
  const files: OpenedFile[] = [];
  for await (const { name, cid } of directory.entries()) {
    if (files.length + findings.length >= FILES_AT_MOST) break;
    const path = `${prefix}${name}`;
    if (!isUsable(name)) {
      findings.push({ code: 'name-unusable', detail: clean(path).slice(0, NAME_LENGTH) });
      continue;
    }
    if (name !== 'sources' || prefix !== '') files.push({ path, cid: cid.toString(), size: 0 });
    if (prefix === '' && LISTED.includes(name))
      files.push(...(await listFiles(cid.toString(), storage, findings, `${name}/`)));
  }
  return files.slice(0, FILES_AT_MOST);
};

/** The size of a file, from its own head: a directory's word for it counts its blocks as well. Null for a directory. */
const sizeOf = async (cid: string, storage: Storage): Promise<number | null> => {
  const entry = await exporter(cid, storage);
  return entry.type === 'file' || entry.type === 'raw' ? Number(entry.size ?? 0) : null;
};

const checkFile = async (facts: RecordFacts, files: readonly OpenedFile[], storage: Storage): Promise<Finding[]> => {
  const file = files.find(({ path }) => path === facts.path);
  if (!file) return [{ code: 'file-missing', detail: facts.path }];
  if (file.cid !== facts.cid) return [{ code: 'file-differs', detail: `${facts.cid} ≠ ${file.cid}` }];
  const size = await sizeOf(file.cid, storage);
  // A directory's CID stands for every byte in it; how many those are nobody says before all are fetched.
  if (size === null) return [];
  file.size = size;
  return facts.size !== null && facts.size !== size
    ? [{ code: 'size-differs', detail: `${facts.size} ≠ ${size}` }]
    : [];
};

/** The record of a shared work as it was written, or null where there is none. Blocks are hashed, and nothing else is checked. */
export const readRecord = async (root: string, fetchBlock: FetchBlock): Promise<object | null> => {
  const storage = storageOf(fetchBlock);
  const files = await listFiles(root, storage, []);
  const record = await readJson(
    files.find(({ path }) => path === 'credit.json'),
    storage,
  );
  return isFields(record) ? record : null;
};

/** Fields that a record and what it says of its sources have in common. A signed record has its address in its own directory. */
const comparedOf = (isSigned: boolean): string[] => ['name', 'license', 'licenseId', ...(isSigned ? [] : ['url'])];

/** The sources' own records, each checked against what the work's record says of it. */
const readSources = async (
  record: Record<string, unknown>,
  files: readonly OpenedFile[],
  storage: Storage,
  check: CheckSignature,
  findings: Finding[],
) => {
  const own = new Map<number, { fields: Record<string, unknown>; signedBy: string | null }>();
  const said = [record.isBasedOn ?? []].flat().filter(isFields);
  for (const [i, source] of said.entries()) {
    if (typeof source.subjectOf !== 'string') continue;
    const path = sourcePath(i);
    const fields =
      source.subjectOf === path
        ? await readJson(
            files.find((file) => file.path === path),
            storage,
          )
        : null;
    if (!isFields(fields)) {
      findings.push({ code: 'source-missing', detail: textOf(source.subjectOf) });
      continue;
    }
    const signedBy = await verifyDocument(fields, check);
    if (fields.proof !== undefined && signedBy === null)
      findings.push({ code: 'source-signature-wrong', detail: path });
    for (const field of comparedOf(signedBy !== null))
      if (JSON.stringify(fields[field]) !== JSON.stringify(source[field]))
        findings.push({ code: 'source-differs', detail: `${path}: ${field}` });
    own.set(i, { fields: signedBy ? { ...fields, url: source.url } : fields, signedBy });
  }
  return (i: number, source: Record<string, unknown>) => own.get(i) ?? { fields: source, signedBy: null };
};

/**
 * Opens a shared work by its directory's CID: reads its record and the records of its sources, and checks each block, the signature, and
 * that the file beside the record is the one that it speaks of. The file itself is not fetched.
 * @throws ProblemError block-wrong for a block that is not what its CID says; whatever `fetchBlock` throws
 */
export const openRecord = async (root: string, fetchBlock: FetchBlock, check: CheckSignature): Promise<Opened> => {
  const storage = storageOf(fetchBlock);
  const findings: Finding[] = [];
  const files = await listFiles(root, storage, findings);
  const without = (code: Finding['code']): Opened => ({
    ...{ root, record: null, signedBy: null, files },
    findings: [...findings, { code, detail: '' }],
  });
  const found = files.find(({ path }) => path === 'credit.json');
  if (!found) return without('no-record');
  const record = await readJson(found, storage);
  if (!isFields(record)) return without('record-unreadable');

  const signedBy = await verifyDocument(record, check);
  if (signedBy === null)
    findings.push({ code: record.proof === undefined ? 'signature-missing' : 'signature-wrong', detail: '' });
  const replace = await readSources(record, files, storage, check, findings);
  const described = readDescribed(
    { ...record, url: `ipfs://${root}` },
    findings,
    { above: [], budget: { left: LINEAGE_AT_MOST } },
    replace,
  );
  const facts: RecordFacts = {
    ...described,
    signedBy,
    creditText: textOf(record.creditText),
    published: Number.isNaN(Date.parse(textOf(record.datePublished))) ? '' : textOf(record.datePublished),
    mediaType: textOf(record.encodingFormat),
    path: textOf(record.url),
    cid: textOf(record.cid),
    sha256: /^[0-9a-f]{64}$/.exec(textOf(record.sha256))?.[0] ?? '',
    supersedes: readSharedAddress(textOf(record.supersedes))?.root ?? null,
    size: Number(/^(\d{1,16}) B$/.exec(textOf(record.contentSize))?.[1] ?? Number.NaN),
  };
  if (Number.isNaN(facts.size)) facts.size = null;
  if (facts.licenses.length === 0) findings.push({ code: 'license-unknown', detail: facts.unknownLicenses.join(' ') });
  findings.push(...(await checkFile(facts, files, storage)));
  return { root, record: facts, signedBy, findings, files };
};
