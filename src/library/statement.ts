/** A picture of a page, as the statement that belongs to it names it. */
export interface Capture {
  /** SHA-256 of its bytes, lower-case hex. */
  sha256: string;
  mediaType: 'image/jpeg' | 'image/png';
  /** Bytes. */
  size: number;
  /** The page that it shows. */
  address: string;
  /** When it was taken, ISO 8601 in UTC. */
  at: string;
}

/** A signed statement of what a page said (docs/EVIDENCE.md) that is kept for an entry: its text stands in a table of its own. */
export interface Statement {
  /** The CID of its bytes. */
  cid: string;
  /** When it was signed, ISO 8601 in UTC. */
  at: string;
  /** Left out where no picture was taken. */
  capture?: Capture;
}

/** Statements that one entry may have: more say nothing that these do not. */
export const STATEMENTS_AT_MOST = 50;
/** Bytes of a statement: 400 signals with what stands around them are some 600 KB. */
export const STATEMENT_SIZE = 2_000_000;
/** Bytes of a picture of a page. */
export const CAPTURE_SIZE = 3_000_000;
