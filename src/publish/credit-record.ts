import { payActions } from '../tips/record-payees';
import type { Work, WorkKind } from '../work/work';
import { type ChosenLicense, creatorsOf, creditLine, FOLDER_TYPE } from './draft';
import { type Document, type Proof, type Signer, signDocument } from './proof';
import type { ShareDraft } from './share';

/** schema.org, and three terms that it has no name for: an SPDX id, the CID as an identifier, and what was changed. */
export const CREDIT_CONTEXT = [
  'https://schema.org',
  {
    licenseId: 'http://spdx.org/rdf/terms#licenseId',
    cid: 'https://schema.org/identifier',
    changes: 'http://www.w3.org/2004/02/skos/core#changeNote',
  },
] as const;

/** The term that only a record with `supersedes` needs. */
const SUPERSEDES = { supersedes: { '@id': 'http://purl.org/dc/terms/replaces', '@type': '@id' } } as const;

/** The credit of a work: what docs/CREDIT-RECORD.md describes. */
export type CreditRecord = Document & { proof: Proof };

/** Where a source's own record lies in the directory: sources/1.json for the first. */
export const sourcePath = (index: number): string => `sources/${index + 1}.json`;

const TYPES: Record<string, string> = { image: 'ImageObject', audio: 'AudioObject', video: 'VideoObject' };
const DATA = /^(?:text\/(?:csv|tab-separated-values)|application\/(?:json|geo\+json|vnd\.apache\.parquet))$/;

/** The schema.org type of a file, by its media type. */
export const typeOfMedia = (mediaType: string): string =>
  mediaType === FOLDER_TYPE
    ? 'Collection'
    : DATA.test(mediaType)
      ? 'Dataset'
      : (TYPES[mediaType.split('/')[0] ?? ''] ?? 'CreativeWork');

const KINDS: Partial<Record<WorkKind, string>> = {
  image: 'ImageObject',
  video: 'VideoObject',
  sound: 'AudioObject',
  data: 'Dataset',
  software: 'SoftwareSourceCode',
};

const one = <T>(values: T[]): T | T[] | undefined => (values.length > 1 ? values : values[0]);

/** JSON leaves out what is undefined; so does a record, before it is signed. */
const drop = <T extends object>(fields: T): T => JSON.parse(JSON.stringify(fields)) as T;

/** Where a source can be found by others; null for an address on this machine or one that holds a password. */
export const publicAddress = (address: string | null): string | null => {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, username, password } = new URL(address);
  return /^(?:https?|ftp|ipfs|ipns):$/.test(protocol) && !username && !password ? address : null;
};

const describe = (work: Work): Document =>
  drop({
    '@type': KINDS[work.kind] ?? 'CreativeWork',
    name: work.title ?? undefined,
    creator: one(work.creators.map(({ name, address }) => ({ name, url: publicAddress(address) ?? undefined }))),
    license: one(work.licenses.map(({ address, name }) => address ?? name)),
    licenseId: one(work.licenses.map(({ id }) => id)),
    url: publicAddress(work.source) ?? publicAddress(work.address) ?? undefined,
  });

/** The credit of a work that was seen on the web: what its page said, unsigned, since nobody here made it. */
export const recordSource = (work: Work): Document => ({
  '@context': CREDIT_CONTEXT,
  ...describe(work),
  ...drop({
    copyrightNotice: one(work.notices),
    usageInfo: work.scope ?? undefined,
    subjectOf: publicAddress(work.page.address)
      ? { '@type': 'WebPage', url: work.page.address, name: work.page.title }
      : undefined,
  }),
});

/** What is known of the work once its bytes were read. */
export interface FileFacts {
  /** Its path in the directory: work.png, or work for a folder */
  path: string;
  cid: string;
  /** SHA-256 of the whole file in lower-case hex; null for a folder. */
  sha256: string | null;
  /** Bytes of the file, or of all files together. */
  size: number;
  /** How many files a folder has; null for a file. */
  count: number | null;
}

/** A file beside the work and the record, which the record names so that nobody can put another in its place. */
export interface Part {
  path: string;
  cid: string;
}

const describePart = ({ path, cid }: Part): Document => ({
  '@type': path.endsWith('.html') ? 'WebPage' : 'DigitalDocument',
  url: path,
  cid,
});

/**
 * The signed credit of a new work. It holds what is known before the directory has a CID, and so never that one.
 * @param draft cleaned (src/publish/draft)
 * @param at when it was given, ISO 8601 in UTC
 * @param parts the other files of the directory
 */
export const recordCredit = (
  draft: ShareDraft,
  license: ChosenLicense,
  file: FileFacts,
  sources: readonly Work[],
  signer: Signer,
  at: string,
  parts: readonly Part[] = [],
): Promise<CreditRecord> =>
  signDocument(
    drop({
      '@context': draft.supersedes ? [...CREDIT_CONTEXT, SUPERSEDES] : CREDIT_CONTEXT,
      '@type': typeOfMedia(draft.mediaType),
      name: draft.title || 'Untitled',
      creator: one(creatorsOf(draft).map((name) => ({ name }))),
      inLanguage: draft.language || undefined,
      changes: draft.changes || undefined,
      license: license.address,
      licenseId: license.id,
      creditText: creditLine(draft, license),
      potentialAction: payActions(draft.payAddresses ?? []),
      isBasedOn: sources.length
        ? sources.map((work, i) => ({ ...describe(work), subjectOf: sourcePath(i) }))
        : undefined,
      supersedes: draft.supersedes && `ipfs://${draft.supersedes}`,
      isPartOf: draft.catalogue ? { '@type': 'Collection', url: draft.catalogue } : undefined,
      datePublished: at,
      url: file.path,
      encodingFormat: draft.mediaType,
      contentSize: `${file.size} B`,
      collectionSize: file.count ?? undefined,
      sha256: file.sha256 ?? undefined,
      cid: file.cid,
      subjectOf: parts.length ? parts.map(describePart) : undefined,
    }) as Document,
    signer,
    at,
  );
