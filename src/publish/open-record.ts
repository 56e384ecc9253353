import { type Fields, isFields } from '../tips/fields';
import { checkParts } from './check-parts';
import { listFiles } from './list-files';
import type { Finding, Opened, OpenedFile, RecordFacts } from './opened';
import { problemError } from './problem';
import { type CheckSignature, verifyDocument } from './proof';
import { LINEAGE_AT_MOST, readDescribed, textOf } from './read-described';
import { readJson } from './read-json';
import { readSources } from './read-sources';
import { type FetchBlock, isLimitReached, type Reading, startReading } from './reading';
import { readSharedAddress } from './shared-address';
import { sizeOf } from './unixfs';

/** Findings of one kind that are shown: more of the same tell nothing new, and a record can have a hundred thousand wrong things. */
const FINDINGS_OF_A_KIND = 20;

/** Directories of ours that are looked into: the records of sources, and a work of several files, one level of it. */
const LISTED = ['sources', 'work'];

const limitFindings = (findings: readonly Finding[]): Finding[] => {
  const counts = new Map<string, number>();
  return findings.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= FINDINGS_OF_A_KIND;
  });
};

/** Does what it can within the limits of an opening: where one is reached, that is a finding, and what was done counts. */
const withinLimits = async (findings: Finding[], part: string, job: () => Promise<void>): Promise<void> => {
  try {
    await job();
  } catch (error) {
    if (!isLimitReached(error)) throw error;
    findings.push({ code: 'reading-limit', detail: part });
  }
};

const readFirst = async (reading: Reading, cid: string): Promise<unknown> => {
  try {
    return (await readJson(reading, cid)).value;
  } catch (error) {
    throw isLimitReached(error) ? problemError('reading-limit') : error;
  }
};

const checkFile = async (facts: RecordFacts, files: readonly OpenedFile[], reading: Reading): Promise<Finding[]> => {
  const file = files.find(({ path }) => path === facts.path);
  if (!file) return [{ code: 'file-missing', detail: facts.path }];
  if (file.cid !== facts.cid) return [{ code: 'file-differs', detail: `${facts.cid} ≠ ${file.cid}` }];
  const size = await sizeOf(reading, file.cid);
  // A directory's CID stands for every byte in it; how many those are nobody says before all are fetched.
  if (size === null) return [];
  file.size = size;
  return facts.size !== null && facts.size !== size
    ? [{ code: 'size-differs', detail: `${facts.size} ≠ ${size}` }]
    : [];
};

/** The record of a shared work as it was written, or null where there is none. Blocks are hashed, and nothing else is checked. */
export const readRecord = async (root: string, fetchBlock: FetchBlock): Promise<object | null> => {
  const reading = startReading(fetchBlock);
  const files: OpenedFile[] = [];
  await listFiles(reading, root, files, []);
  const found = files.find(({ path }) => path === 'credit.json');
  const { value } = found ? await readJson(reading, found.cid) : { value: null };
  return isFields(value) ? value : null;
};

/** A name or a page that can be asked for a catalogue. */
const catalogueIn = (value: unknown): string | null => {
  const address = isFields(value) ? textOf(value.url) : '';
  return address.length <= 2000 && /^(?:ipns|https):\/\//.test(address) && URL.canParse(address) ? address : null;
};

/** What a record says of the work itself, beside what it says of any. */
const factsOf = (record: Fields): Omit<RecordFacts, keyof ReturnType<typeof readDescribed>> => {
  const size = Number(/^(\d{1,16}) B$/.exec(textOf(record.contentSize))?.[1] ?? Number.NaN);
  return {
    creditText: textOf(record.creditText),
    published: Number.isNaN(Date.parse(textOf(record.datePublished))) ? '' : textOf(record.datePublished),
    mediaType: textOf(record.encodingFormat),
    path: textOf(record.url),
    cid: textOf(record.cid),
    sha256: /^[0-9a-f]{64}$/.exec(textOf(record.sha256))?.[0] ?? '',
    supersedes: readSharedAddress(textOf(record.supersedes))?.root ?? null,
    size: Number.isNaN(size) ? null : size,
    catalogue: catalogueIn(record.isPartOf),
  };
};

/**
 * Opens a shared work by its directory's CID: reads its record and the records of its sources, and checks each block, the signature, and
 * that what lies beside the record is what it speaks of. The file itself is not fetched. All of it together has limits, since a few
 * kilobytes can stand for a directory without end: where they are spent, what was read is answered, with a finding.
 * @param signal ends the opening. A TimeoutError as its reason counts as a limit that is spent; any other reason is a person's cancel
 * @throws ProblemCode block-wrong for a block that is not what its CID says, cancelled, or reading-limit where not even the record could be
 * read; whatever `fetchBlock` throws
 */
export const openRecord = async (
  root: string,
  fetchBlock: FetchBlock,
  check: CheckSignature,
  signal?: AbortSignal,
): Promise<Opened> => {
  const reading = startReading(fetchBlock, signal);
  const findings: Finding[] = [];
  const files: OpenedFile[] = [];
  let isCut = false;
  const without = (code: Finding['code']): Opened => ({
    ...{ root, record: null, signedBy: null, files, isCut },
    findings: limitFindings([...findings, { code, detail: '' }]),
  });

  await withinLimits(findings, 'directory', async () => {
    isCut = await listFiles(reading, root, files, findings);
  });
  const found = files.find(({ path }) => path === 'credit.json');
  if (!found && findings.some(({ code }) => code === 'reading-limit')) throw problemError('reading-limit');
  if (!found) return without('no-record');
  const record = await readFirst(reading, found.cid);
  if (!isFields(record)) return without('record-unreadable');

  const signedBy = await verifyDocument(record, check);
  if (signedBy === null)
    findings.push({ code: record.proof === undefined ? 'signature-missing' : 'signature-wrong', detail: '' });
  const facts = { ...factsOf(record), signedBy };
  // What matters most comes first: limits that are spent on anything else leave it checked.
  await withinLimits(findings, facts.path, async () => {
    findings.push(...(await checkFile(facts as RecordFacts, files, reading)));
  });
  for (const name of LISTED) {
    const directory = files.find(({ path }) => path === name);
    if (!directory) continue;
    await withinLimits(findings, name, async () => {
      if (await listFiles(reading, directory.cid, files, findings, `${name}/`)) isCut = true;
    });
  }
  await withinLimits(findings, 'parts', () => checkParts(record, files, reading, findings));

  const [address, budget] = [`ipfs://${root}`, { left: LINEAGE_AT_MOST }];
  const lineage = { above: [address], budget };
  const own = await readSources(record, files, { reading, check, findings, lineage });
  const described = readDescribed({ ...record, url: address }, findings, { above: [], budget }, own);
  if (described.licenses.length === 0)
    findings.push({ code: 'license-unknown', detail: described.unknownLicenses.join(' ').slice(0, 1000) });
  const shown = files.filter(({ path }) => path !== 'sources');
  return {
    ...{ root, record: { ...described, ...facts }, signedBy, isCut },
    ...{ findings: limitFindings(findings), files: shown },
  };
};
