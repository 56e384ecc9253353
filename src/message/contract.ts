import type { Corrected, Correction } from '../correction/correction';
import type { Result } from '../error/result';
import type { ArchivedCopy, Credited, Entry, KeptWork, Known } from '../library/entry';
import type { Project, UsedWork } from '../library/project';
import type { Edit, EntryPage, EntryQuery, FacetCounts, LastAct, Selection } from '../library/query';
import type { Inquired, InquiryKind } from '../lookup/inquiry';
import type { FetchedMedia, MediaWanted } from '../lookup/media';
import type { KeyFacts, Restored } from '../publish/key';
import type { Opened } from '../publish/opened';
import type { Opening } from '../publish/origin';
import type { Place, PlaceInput } from '../publish/place';
import type { ReadOpened, ToRead } from '../publish/read-opened';
import type { Problem, Share, ShareInput } from '../publish/share';
import type { Settings } from '../settings/settings';
import type { Jwk } from '../tips/open-payments/jwk';
import type { Gift, Known as KnownOfTips, Pointer, PointerInput, Rate, Tip, Wallet, WalletInput } from '../tips/tip';
import type { OwnPage, ReadyWebmention, Webmention } from '../webmention/webmention';
import type { Work } from '../work/work';
import type { CorrectionInput } from './correction';
import type { KeptEvidence, ToKeep } from './evidence';
import type { ToFill } from './fill';
import * as guard from './guards';
import type { CreditInput, ListInput, RecognizedInput, WorksInput } from './library';
import type { Report } from './observation';
import type { PlaceOnPage } from './pointing';
import type { ShareTarget } from './request';

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
  'page.observed': line<Report, null>('page', guard.isReport),

  /** What was seen in a tab; null where nothing has reported (a page of the browser's own, or it is still loading). */
  'page.read': line<{ tab: number }, Corrected | null>('us', guard.isTab),

  /** The sites (origins, such as https://example.org) on which a person wants nothing looked at, by name. */
  'page.left': line<null, string[]>('us', guard.isNothing),
  /** Looks at nothing on the site of an address from now on, or looks again; answers the sites after it. */
  'page.leave': line<{ address: string; isLeft: boolean }, string[]>('us', guard.isLeaving),

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
  'lookup.inquire': line<{ tab: number; address: string; kind: InquiryKind }, Inquired>('us', guard.isInquiry),

  /**
   * Fetches a picture or a sound whole, as the person's own press asks for it, into hand-over: the page takes it out there. The browser
   * must have been asked for permission in their click. How much has come is told on the channel commoner-media.
   */
  'lookup.fetch': line<MediaWanted, FetchedMedia>('us', guard.isMediaWanted),
  /** Ends it: nothing more is asked for, and the one who waits is told so. */
  'lookup.stop': line<{ id: string }, null>('us', guard.isId),

  /** What the library knows of works that a page shows, in their order; null for one that it does not know. */
  'work.find': line<{ works: Work[] }, (Known | null)[]>('us', guard.isWorks),
  /** Keeps a work, in a project too where one is named. `thumbnail` is a data: address of a small picture. */
  'work.keep': line<{ work: Work; thumbnail: string | null; project: string | null }, KeptWork>(
    'us',
    guard.isKeepInput,
  ),
  /** Writes down that a credit was copied. */
  'credit.record': line<CreditInput, Credited>('us', guard.isCreditInput),

  /** The part of what a query finds that begins at `from`, counted from the newest, or in the order of a sort. */
  'library.list': line<ListInput, EntryPage>('us', guard.isListInput),
  'library.count': line<EntryQuery, FacetCounts>('us', guard.isEntryQuery),
  'library.read': line<{ id: string }, Entry | null>('us', guard.isId),
  /** The credits of an entry's work, itself among them, the newest first, at most 200. */
  'library.uses': line<{ id: string }, Credited[]>('us', guard.isId),
  /** Small pictures as data: addresses, by the ids of kept works; what has none is left out. */
  'library.thumbnails': line<{ ids: string[] }, Record<string, string>>('us', guard.isIds),
  /** Changes what a person wrote of entries, all or none, and answers the ids of those that it changed and when. */
  'library.edit': line<{ selection: Selection; edit: Edit }, { changed: string[]; at: string }>(
    'us',
    guard.isEditInput,
  ),
  /** Takes entries out of the library; `deleted` brings exactly these back, for a day. */
  'library.delete': line<{ selection: Selection }, { deleted: string; count: number }>('us', guard.isSelectionInput),
  /** What was edited or deleted last, and can be taken back: whoever heard no answer learns whether it was done. */
  'library.lastAct': line<null, LastAct | null>('us', guard.isNothing),
  /** Takes it back, where it is the last that was done; what a person changed since stays. */
  'library.undoAct': line<{ at: string }, { count: number }>('us', guard.isAct),
  /** Writes down which entry a picture of a document is, as a person says; null takes that back. */
  'library.recognize': line<RecognizedInput, null>('us', guard.isRecognizedInput),
  'library.restore': line<{ deleted: string }, { count: number }>('us', guard.isDeleted),

  /** Signs what the page of an entry said and keeps that, with a picture of the page if a tab shows it. Nothing is sent anywhere. */
  'evidence.keep': line<ToKeep, KeptEvidence>('us', guard.isToKeep),
  /** The text of a statement, whose bytes its CID is of; null where it is not here. */
  'evidence.read': line<{ cid: string }, string | null>('us', guard.isStatementName),
  /** The picture that a statement names, as a data: address; null where it is not here. */
  'evidence.picture': line<{ cid: string }, string | null>('us', guard.isStatementName),
  /** Takes a statement away, with its picture: it cannot be brought back. */
  'evidence.forget': line<{ id: string; cid: string }, null>('us', guard.isStatementOf),
  /**
   * Has the Internet Archive capture the page of an entry, and keeps where; an ArchiveProblem where it does not. The browser must have been
   * asked for permission in the person's click.
   */
  'evidence.archive': line<{ id: string }, ArchivedCopy>('us', guard.isId),

  /** Which editor with fields for a credit the page of a tab shows, and the works that it can be filled with. Nothing is changed. */
  'fill.find': line<{ tab: number }, ToFill>('us', guard.isTab),
  /** Writes the credit of an entry in its empty fields; false where the page shows no such editor. Nothing is sent. */
  'fill.write': line<{ tab: number; id: string }, boolean>('us', guard.isFillInput),

  /** By name. */
  'project.list': line<null, Project[]>('us', guard.isNothing),
  /** Makes a project, or renames the one with this id; an id that was deleted comes back with what belonged to it. */
  'project.write': line<{ id: string | null; name: string }, Project>('us', guard.isProjectInput),
  /** Puts the works of a project in an order, by the ids of their entries. */
  'project.order': line<{ id: string; order: string[] }, null>('us', guard.isOrderInput),
  /** Works with their credits: of a project in its order, with the credits for it, or for none if there are none, at most 1000; or of these entries, in theirs. */
  'project.works': line<WorksInput, UsedWork[]>('us', guard.isWorksInput),
  /** Takes a project away. Its entries stay, and remember it. */
  'project.delete': line<{ id: string }, null>('us', guard.isId),

  /** `file` is the key under which popup/platform/hand-over has put the bytes. */
  'publish.start': line<ShareInput, Share>('us', guard.isShareInput),
  /** Opens a shared work by its CID, and checks it; nothing is kept. It fails with a ProblemCode, as the two after it do. */
  'publish.open': line<Opening, Opened>('us', guard.isOpening),
  /** Reads a file of it from blocks that are hashed, or the names of a folder. `file` is a key of hand-over, which the page removes. */
  'publish.read': line<ToRead, ReadOpened<string>>('us', guard.isToRead),
  /** Keeps a copy of one, and hands it on. */
  'publish.adopt': line<Opening, Share>('us', guard.isOpening),
  /** Ends an opening, or the keeping of a copy: nothing more is asked for, and the one who waits is told that it was cancelled. */
  'publish.stop': line<{ id: string }, null>('us', guard.isId),
  'publish.list': line<null, Share[]>('us', guard.isNothing),
  /** Tries again whatever has not succeeded: hashing, or sending to a node. */
  'publish.retry': line<{ id: string }, Share>('us', guard.isId),
  /** Puts the share's CAR under a hand-over key and answers that key. */
  'publish.save': line<{ id: string }, { file: string; name: string }>('us', guard.isId),
  'publish.forget': line<{ id: string }, null>('us', guard.isId),

  /** Stops sending it, where it is; publish.retry goes on. */
  'publish.pause': line<{ id: string }, Share>('us', guard.isId),
  /** Lets one place forget a share; what is kept here and elsewhere stays. */
  'publish.unpin': line<ShareTarget, Share>('us', guard.isShareTarget),
  /** Asks a place whether it still has a share, and fetches every block back from it to be hashed. */
  'publish.recheck': line<ShareTarget, Share>('us', guard.isShareTarget),

  /** Places that pin, beside the node of the settings; what is secret goes in and never comes out. */
  'place.list': line<null, Place[]>('us', guard.isNothing),
  'place.add': line<PlaceInput, Place[]>('us', guard.isPlaceInput),
  /** Asks a place whether it is there and takes the secret, or the one that is kept for it; null where it does. Nothing else is sent. */
  'place.try': line<PlaceInput, Problem | null>('us', guard.isPlaceInput),
  'place.remove': line<Place, Place[]>('us', guard.isPlace),

  /** What is known of paying these creators (creatorKey), with nobody asked. */
  'tips.know': line<{ creators: string[] }, KnownOfTips>('us', guard.isCreators),
  /**
   * Gives what a person confirmed: each part is written down, then asked for, then paid. Answers as soon as all parts are written
   * down; what becomes of them is told on the channel commoner-tips and read with tips.read. Sent again, it is the same gift.
   */
  'tips.give': line<Gift, Tip[]>('us', guard.isGift),
  'tips.read': line<{ gift: string }, Tip[]>('us', guard.isGiftId),
  /** Ends what nobody can have paid yet; what may have been paid stays as it is. */
  'tips.cancel': line<{ id: string }, Tip>('us', guard.isTipId),
  /** Has the person asked at their wallet (Open Payments) about what both wallets said: the page that asks is in the tip's state then. */
  'tips.agree': line<{ id: string }, Tip>('us', guard.isTipId),
  /** Asks the wallet or the service what became of one. */
  'tips.ask': line<{ id: string }, Tip>('us', guard.isTipId),
  /** The person says that they paid, or that they did not. */
  'tips.say': line<{ id: string; paid: boolean }, Tip>('us', guard.isSaid),
  /** The person began to write to the creator whom they had thanked or paid: a letter, or a post. */
  'tips.wrote': line<{ id: string; to: string; by?: 'post' }, Tip>('us', guard.isWrote),
  /** The journal, the newest first; `before` is the createdAt of the last one seen, '' for the first page. */
  'tips.list': line<{ before: string; limit: number }, Tip[]>('us', guard.isTipList),
  /** Those that are not over, the newest first: at most 500, however long the journal is. */
  'tips.open': line<null, Tip[]>('us', guard.isNothing),
  /** A signed receipt (docs/RECEIPT.md) as JSON text. */
  'tips.receipt': line<{ id: string }, string>('us', guard.isTipId),

  /** Pages of the person's own that may lead to a work: where they used it, and what they published from it. Nobody is asked. */
  'webmention.pages': line<{ about: string }, OwnPage[]>('us', guard.isAbout),
  /**
   * Looks whether a page takes notices, and whether the person's page has the link; nothing is sent. A WebmentionProblem where it cannot be
   * sent. The browser must have been asked for permission in the person's click, for both hosts.
   */
  'webmention.find': line<Webmention, ReadyWebmention>('us', guard.isWebmention),
  /** Sends it, and notes that beside the tip. The browser must have been asked for permission in the person's click. */
  'webmention.send': line<ReadyWebmention & { id: string }, Tip>('us', guard.isNotice),

  'wallet.read': line<null, Wallet | null>('us', guard.isNothing),
  /** Connects a wallet: its string is checked, asked what it can do, encrypted and kept. */
  'wallet.connect': line<WalletInput, Wallet>('us', guard.isWalletInput),
  'wallet.change': line<{ monthMsat: number; tipMsat: number }, Wallet>('us', guard.isBudget),
  'wallet.forget': line<null, null>('us', guard.isNothing),

  /** The key that the person pastes at their wallet, made where there is none. */
  'pointer.key': line<null, Jwk>('us', guard.isNothing),
  /** Sets the person's own wallet address: it is asked what it is, tried, and kept. */
  'pointer.connect': line<PointerInput, Pointer>('us', guard.isPointerInput),
  'pointer.try': line<null, null>('us', guard.isNothing),
  /** The limit of a month, in the smallest units of the wallet's currency. */
  'pointer.change': line<{ month: string }, Pointer>('us', guard.isMonth),
  'pointer.forget': line<null, null>('us', guard.isNothing),

  'rate.read': line<null, Rate | null>('us', guard.isNothing),
  /** The person writes what a bitcoin costs; null for no currency of their own. */
  'rate.write': line<Rate | null, Rate | null>('us', guard.isRateOrNothing),
  /** Asks a public service what a bitcoin costs in a currency. It counts from then on, but where it is odd (src/tips/rate): then rate.write has to follow. */
  'rate.ask': line<{ currency: string }, Rate>('us', guard.isCurrency),

  /** The keys that sign credit records, the present one first; none before the first share. */
  'key.list': line<null, KeyFacts[]>('us', guard.isNothing),
  /** Makes another key, which signs from now on. */
  'key.make': line<null, KeyFacts[]>('us', guard.isNothing),
  /** Signs again with a key that signed before. */
  'key.use': line<{ did: string }, KeyFacts[]>('us', guard.isKeyName),
  /** The text of a backup of the key that signs, or a KeyProblem: its secret half goes out locked under the passphrase, and in no other way. */
  'key.backUp': line<{ passphrase: string }, { did: string; text: string }>('us', guard.isKeyBackup),
  /** Brings a key back. Another than the present one is brought only where `agreed` is its name. */
  'key.restore': line<{ text: string; passphrase: string; agreed: string | null }, Restored>('us', guard.isKeyRestore),

  'settings.read': line<null, Settings>('us', guard.isNothing),
  'settings.write': line<Settings, Settings>('us', guard.isSettings),
} as const;

export type Contract = typeof contract;
export type MessageName = keyof Contract;
export type Input<Name extends MessageName> = Contract[Name] extends Line<infer In, infer _> ? In : never;
export type Output<Name extends MessageName> = Contract[Name] extends Line<infer _, infer Out> ? Out : never;

/** One handler for each line of the contract. */
export type Handlers = { [Name in MessageName]: (input: Input<Name>, from: Sender) => Promise<Output<Name>> };

/** Those of the messages that begin with these words: each domain of the background has its own. */
export type HandlersOf<Domain extends string> = Pick<Handlers, Extract<MessageName, `${Domain}.${string}`>>;

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

/** What a page answers to a notice whose way back was pressed by the person. */
export const UNDONE = 'undone';

/**
 * From the popup or the background to the content script of a tab: scroll to a place and mark it, look again, draw a picture
 * small (its answer is a data: address, or null), say something, with a button to take it back if `undo` names one, or tell what is selected or
 * the addresses of its pictures. page.shown draws several small from what the page has, with no request. page.here does nothing: its answer says
 * whether the page or frame which reported is still there. page.left answers the site if the person wants nothing looked at on it, and '' else.
 * page.source is the page's address, a line feed, and its HTML as it stands, because a person has it checked.
 */
export type PageRequest =
  | ({ ask: 'page.reveal' } & PlaceOnPage)
  | { ask: 'page.look' }
  | { ask: 'page.here'; address: string }
  | { ask: 'page.left' }
  | { ask: 'page.thumbnail'; address: string }
  | { ask: 'page.shown'; addresses: string[] }
  | { ask: 'page.notice'; text: string; undo?: string }
  | { ask: 'page.pictures' }
  | { ask: 'page.source' }
  | { ask: 'page.selected' };

/**
 * What comes back of a message. The code is one of these refusals, or one of the domain that was asked (PROBLEM_CODES, FAILURE_CODES and
 * others): whoever asked tells them apart with `isCoded`.
 */
export type Answer<Value> = Result<Value, string>;
