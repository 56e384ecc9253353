import type { Reminder } from '../pot/due';
import type { GivenPot, KeptPot, ToldPot } from '../pot/pot';
import type { Proposal } from '../pot/proposal';
import type { Jwk } from '../tips/open-payments/jwk';
import type { Gift, Known, Pointer, PointerInput, Rate, Tip, Wallet, WalletInput } from '../tips/tip';
import type { OwnPage, ReadyWebmention, Webmention } from '../webmention/webmention';
import * as guard from './guards';
import { line } from './line';

/** The messages about tips, the month's pot, and what pays them. */
export const moneyContract = {
  /** What is known of paying these creators (creatorKey), with nobody asked. */
  'tips.know': line<{ creators: string[] }, Known>('us', guard.isCreators),
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

  /** Who may have a part of a month's pot, by what the library holds. Nobody is asked. */
  'pot.propose': line<{ month: string; zone: string }, Proposal>('us', guard.isMonthInZone),
  /**
   * Gives a pot that a person confirmed: it is written down, then what pays itself is paid. Sent again, and in another window for the same
   * turn of the month, it is the pot that is there. What becomes of it is told on the channel commoner-tips.
   */
  'pot.give': line<GivenPot, ToldPot>('us', guard.isGivenPot),
  /** Begins a part whose turn has come, or tries one again that failed: `attempt` says for the how manieth time. */
  'pot.begin': line<{ id: string; index: number; attempt: number }, ToldPot>('us', guard.isPotAttempt),
  /** Gives up a part that nobody has begun. */
  'pot.leave': line<{ id: string; index: number }, ToldPot>('us', guard.isPotPart),
  'pot.read': line<{ id: string }, ToldPot>('us', guard.isTipId),
  /** Every pot, the latest month first. */
  'pot.list': line<null, KeptPot[]>('us', guard.isNothing),
  /** When a pot is proposed, the month for which it is now or null, and how many parts of pots wait for their person. */
  'pot.reminder': line<null, { reminder: Reminder; due: string | null; waiting: number }>('us', guard.isNothing),
  /** Chooses the day of the month on which a pot is proposed; null for never. */
  'pot.remind': line<{ day: number | null }, Reminder>('us', guard.isPotDay),
  /** Wants no pot for a month: nothing is proposed for it any more. */
  'pot.decline': line<{ month: string }, Reminder>('us', guard.isMonthAlone),
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
} as const;
