import type { InquiryProblem } from './inquiry';

/** A picture or a sound that a person asks for, whole. */
export interface MediaWanted {
  /** Under which it can be stopped. */
  id: string;
  /** Its own address. */
  address: string;
  /** The address of the page that it was seen on. */
  page: string;
}

/** It is here, under a key of hand-over, or why it is not. */
export type FetchedMedia =
  | { step: 'fetched'; file: string }
  | { step: 'stopped' }
  | { step: 'failed'; problem: InquiryProblem; detail: string };

/** How much of one has come, as it is told on its channel. */
export interface MediaProgress {
  id: string;
  /** Bytes. */
  done: number;
  /** Bytes of all; 0 where its site does not say. */
  of: number;
}
