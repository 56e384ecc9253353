import type { License } from '../license/license';
import type { Creator } from '../work/work';

/** A shared work that was opened: what its record says, and what of that does not hold. Every block was hashed. */
export interface Opened {
  /** The directory's CID as CIDv1 in base32. */
  root: string;
  record: RecordFacts | null;
  /** The did:key of the key whose signature fits the record; null where none does. */
  signedBy: string | null;
  /** What does not match, exactly; empty where everything does. */
  findings: Finding[];
  /** Names in the directory, as far as they were listed. */
  files: OpenedFile[];
  /** Whether there are more names than these. */
  isCut: boolean;
  /** Works that are here already under another key, where this one would be expected; absent until somebody looked. */
  otherKeys?: OtherKey[];
}

/** Why a key is worth a second look. It is no proof of anything: a name is not a person, and a person may have a new key. */
export interface OtherKey {
  /** `same-name`: a work by a creator of this name that is here · `supersedes`: the work that it says it replaces. */
  why: 'same-name' | 'supersedes';
  /** The creator's name, or ''. */
  name: string;
  /** The title of the work that is here. */
  title: string;
  /** The did:key that signed that one. */
  key: string;
}

export interface OpenedFile {
  path: string;
  cid: string;
  /** Bytes, as the directory says. */
  size: number;
}

/** What credit.json says (docs/CREDIT-RECORD.md). Texts are clean, addresses such as a link may have. */
export interface RecordFacts extends Described {
  /** Its own words for the credit. */
  creditText: string;
  /** When it was given, as written. */
  published: string;
  mediaType: string;
  /** The file's path in the directory. */
  path: string;
  cid: string;
  /** SHA-256 of the file in lower-case hex, or ''. */
  sha256: string;
  /** Bytes as the record says, or null. */
  size: number | null;
  /** The root, as CIDv1 in base32, of the earlier share that it says it replaces, or null. */
  supersedes: string | null;
  /** Where it says that its creator's catalogue is found; null where it says nothing that can be asked. */
  catalogue: string | null;
}

/** A work as a record describes it: the work itself, or what it was made from. */
export interface Described {
  /** The schema.org type. */
  type: string;
  title: string | null;
  creators: Creator[];
  licenses: License[];
  /** Licenses that are not known here, as written. */
  unknownLicenses: string[];
  /** Where it is found, or null. */
  address: string | null;
  /** Who signed its own record, where it came with one. */
  signedBy: string | null;
  /** What it was made from in turn. */
  sources: Described[];
  /** Where its creator takes support, as its own record says; it counts where that is signed. */
  payAt: string[];
}

export interface Finding {
  code: FindingCode;
  /** What is expected and what there is, or which part it is about. */
  detail: string;
}

export type FindingCode =
  | 'no-record' // the directory has no credit.json, or is none
  | 'record-unreadable' // no JSON, or longer than a record is
  | 'signature-missing'
  | 'signature-wrong'
  | 'name-unusable' // in a directory: with a slash, with characters that steer, or longer than any file's
  | 'file-missing'
  | 'file-differs' // another CID than the record says
  | 'size-differs'
  | 'license-unknown'
  | 'license-differs' // its address and its id name two licenses
  | 'source-missing'
  | 'source-differs' // the record and the source's own say something else
  | 'source-signature-wrong'
  | 'lineage-cycle'
  | 'lineage-too-long'
  | 'part-missing' // a file beside the work that the record names
  | 'part-differs' // the same, and another one: it says something else than the record
  | 'part-unnamed' // a file that the record does not speak of
  | 'reading-limit'; // more than one opening reads: what is shown is what was read
