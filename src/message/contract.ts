import type { CreditFormat } from '../attribution/attribution';
import type { Corrected, Correction } from '../correction/correction';
import type { Credited, Entry, EntryPage, EntryQuery, KeptWork } from '../export/entry';
import type { ExportFormat } from '../export/format';
import type { Settings, Share, ShareDraft } from '../publish/share';
import type { Inquired, InquiryKind } from '../record/inquiry';
import type { Observation } from '../signal/signal';
import type { Work } from '../work/work';
import type { CorrectionInput } from './correction';
import * as guard from './guards';

/** Who may send a message: a page's content script may only report what it observed; us is the popup and the library. */
export type Caller = 'page' | 'us';

interface Line<In, Out> {
  caller: Caller;
  accepts: (input: unknown) => input is In;
  /** Carries the answer's type; never called. */
  answers?: (_: In) => Out;
}

const line = <In, Out>(caller: Caller, accepts: (input: unknown) => input is In): Line<In, Out> => ({
  caller,
  accepts,
});

/** Every message: who may send it, the guard of its input, and what it answers. */
export const contract = {
  'page.observed': line<Observation, null>('page', guard.isObservation),

  /** What was seen in a tab; null where nothing has reported (a page of the browser's own, or it is still loading). */
  'tab.see': line<{ tab: number }, Corrected | null>('us', guard.isTab),

  /** Says what is wrong with a work of a page, in place of what was said of it before. It holds from the page's next look. */
  'work.correct': line<CorrectionInput, Correction>('us', guard.isCorrectionInput),
  /** Takes a correction back: from the page's next look on the page is believed again. */
  'correction.undo': line<{ id: string }, null>('us', guard.isId),
  /** Every correction, the newest first. */
  'correction.list': line<null, Correction[]>('us', guard.isNothing),

  /**
   * Looks in the file at `address`, or in the site's record about it; the address of the page itself asks about the page. What
   * is found joins what the tab shows. The browser must have been asked for permission in the person's click.
   */
  'work.inquire': line<{ tab: number; address: string; kind: InquiryKind }, Inquired>('us', guard.isInquiry),

  'work.keep': line<{ work: Work }, KeptWork>('us', guard.isWorkInput),
  /** Writes down that a credit was copied. */
  'credit.record': line<{ work: Work; license: string; format: CreditFormat; changes: string | null }, Credited>(
    'us',
    guard.isCreditInput,
  ),

  'library.list': line<EntryQuery, EntryPage>('us', guard.isEntryQuery),
  'library.read': line<{ id: string }, Entry | null>('us', guard.isId),
  'library.delete': line<{ ids: string[] }, null>('us', guard.isIds),
  'library.restore': line<{ ids: string[] }, null>('us', guard.isIds),
  'library.export': line<{ format: ExportFormat; search: string }, { name: string; type: string; text: string }>(
    'us',
    guard.isExportInput,
  ),

  /** `file` is the key under which popup/hand-over has put the bytes. */
  'share.start': line<{ file: string; draft: ShareDraft }, Share>('us', guard.isShareInput),
  'share.list': line<null, Share[]>('us', guard.isNothing),
  /** Tries again whatever has not succeeded: hashing, or sending to a node. */
  'share.retry': line<{ id: string }, Share>('us', guard.isId),
  /** Puts the share's CAR under a hand-over key and answers that key. */
  'share.save': line<{ id: string }, { file: string; name: string }>('us', guard.isId),
  'share.forget': line<{ id: string }, null>('us', guard.isId),

  'settings.read': line<null, Settings>('us', guard.isNothing),
  'settings.write': line<Settings, Settings>('us', guard.isSettings),
} as const;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type Input<Name extends MessageName> = Contract[Name] extends Line<infer In, infer _> ? In : never;
export type Output<Name extends MessageName> = Contract[Name] extends Line<infer _, infer Out> ? Out : never;

/** One handler for each line of the contract. */
export type Handlers = { [Name in MessageName]: (input: Input<Name>, from: Sender) => Promise<Output<Name>> };

/** What the browser itself says of the sender, as transport.ts reads it. */
export interface Sender {
  caller: Caller;
  /** The tab that the message came from, or null for the toolbar window. */
  tab: number | null;
  /** The frame of the tab; 0 is the page itself. */
  frame: number;
  /** The address of the sending document, as the browser knows it. */
  address: string;
}

/**
 * From the popup or the background to the content script of a tab: scroll to a place and mark it, look again, copy, or
 * say something. page.here does nothing: its answer says whether the page or frame which reported is still there.
 */
export type PageRequest =
  | { ask: 'page.reveal'; place: string; words: string }
  | { ask: 'page.look' }
  | { ask: 'page.here'; address: string }
  | { ask: 'page.copy'; html: string; plain: string }
  | { ask: 'page.notice'; text: string };

export type Answer<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

export interface Refusal {
  code: 'unknown-message' | 'not-allowed' | 'bad-input' | 'disk-full' | 'failed';
  detail: string;
}
