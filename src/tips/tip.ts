import type { Deal } from './open-payments/deal';
import type { Grade, Rail } from './payee';

/** Thousandths of a satoshi, as Lightning counts. A whole number. */
export type Msat = number;

/**
 * How it is paid. wallet: by the connected wallet. invoice: a QR code that any wallet pays. consent: from the person's own wallet address,
 * once they have agreed to it at their wallet (Open Payments). open: a link or an address that was opened, and what became of it is the
 * person's own word. word: thanks without money.
 */
export const MANNERS_OF_TIP = ['wallet', 'invoice', 'consent', 'open', 'word'] as const;
export type Manner = (typeof MANNERS_OF_TIP)[number];

export interface SuccessAction {
  tag: 'message' | 'url';
  /** The service's text, cleaned, at most 144 characters (LUD-09). */
  text: string;
  /** On the domain of the callback only; never opened by itself. */
  url: string | null;
}

/** What a service asked to be paid, once it was checked (src/tips/invoice). */
export interface Quote {
  /** BOLT11, in lower case. */
  invoice: string;
  /** 32 bytes in hex. */
  paymentHash: string;
  /** ISO 8601 in UTC. */
  expiresAt: string;
  /** Whether the invoice commits to the text that the service gave of itself (LUD-06); told, and blocks nothing. */
  described: boolean;
  /** The public key that signed the invoice, 33 bytes in hex. */
  payeeKey: string;
  /** LUD-21, on the domain of the callback; null where it offers none. */
  verify: string | null;
  success: SuccessAction | null;
}

/** How sure it is that the money arrived: a preimage whose hash is the invoice's; the service or wallet said so; the person said so. */
export type ProofGrade = 'cryptographic' | 'stated' | 'own-word';

export interface Proof {
  grade: ProofGrade;
  /** 32 bytes in hex; null below cryptographic. */
  preimage: string | null;
  /** What the wallet says that it took for itself; null where it does not say. */
  feeMsat: Msat | null;
}

export const FAILURE_CODES = [
  'permission-missing',
  'service-unreachable',
  'service-refused', // it said no, or is none
  'amount-out-of-range',
  'invoice-wrong', // amount, network, signature, expiry
  'quote-wrong', // what a wallet quoted is not what it was asked for
  'quote-expired',
  'consent-refused', // the person did not agree at their wallet, or the wallet let nobody have it
  'paid-in-part', // the wallet sent a part, and gave up
  'answer-unsafe', // a redirect or a callback to a place that may not be asked
  'budget-exceeded',
  'wallet-missing',
  'wallet-unreachable',
  'wallet-refused',
  'payment-failed',
  'expired',
  'cancelled',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Once `settled`, `failed` or `thanked` it does not change any more. */
export type TipState =
  /** Written down; nobody was asked. */
  | { step: 'draft' }
  /** The invoice is here and checked. */
  | { step: 'quoted'; quote: Quote }
  /** For `consent`: both wallets have said what it comes to, which waits for the person's own press. */
  | { step: 'quoted'; deal: Deal }
  /**
   * For `consent`: the person is at their wallet, which asks them. Nothing can be paid yet. `page` is where it asks; `sealed` is what its
   * answer is asked for with, readable by this browser alone.
   */
  | { step: 'asking'; deal: Deal; page: string; sealed: string }
  /** For `invoice`: it is shown, and somebody may pay it at any time until it expires. */
  | { step: 'waiting'; quote: Quote }
  /** The signed request to the wallet was written down, and may have been sent. The same bytes are sent again, never others. */
  | { step: 'sending'; quote: Quote; event: string }
  /** For `consent`: they agreed. One payment of this quote may have been begun, and no other ever is. */
  | { step: 'sending'; deal: Deal; sealed: string }
  /** It may have been paid or not. No second one to the same payee for the same work until that is known. */
  | {
      step: 'unknown';
      quote: Quote;
      /** null where it came back with a backup: then nothing is sent for it, nor asked. */
      event: string | null;
    }
  | {
      step: 'unknown';
      deal: Deal;
      /** The same. */
      sealed: string | null;
      /** The payment's own address, once the wallet has told it. */
      payment: string | null;
    }
  /** For `open`: what became of it only the person knows. */
  | { step: 'opened' }
  | { step: 'thanked' }
  | { step: 'settled'; quote: Quote | null; proof: Proof; deal?: Deal }
  | { step: 'failed'; code: FailureCode; detail: string };

export type Step = TipState['step'];
export const STEPS = [
  ...([
    'draft',
    'quoted',
    'waiting',
    'asking',
    'sending',
    'unknown',
    'opened',
    'thanked',
    'settled',
    'failed',
  ] as const),
] as const satisfies readonly Step[];

/** How a creator was told of a gift: by a letter where `by` is left out. */
export interface Written {
  to: string;
  at: string;
  by?: 'post' | 'notice';
}

/** One line of the journal: what one person gives to one payee for one work. Times are ISO 8601 in UTC. */
export interface Tip {
  id: string;
  /** What was confirmed in one click has one gift: a tip that is shared along a lineage is several tips. */
  gift: string;
  manner: Manner;
  /** What it is for. */
  work: { about: string; title: string | null; creator: string | null };
  /** The creator (creatorKey). */
  creator: string;
  /** null for `word`. */
  payee: { rail: Rail; address: string; host: string | null; label: string; grade: Grade } | null;
  /** 0 where no amount of Lightning's is known: `word`, `open`, `consent`. */
  msat: Msat;
  /** What the person gave in a currency of their own (ISO 4217), as they saw it; null for sats. For `consent` what their wallet is to take. */
  spoken: { amount: number; currency: string } | null;
  /** The word of thanks, or ''. */
  comment: string;
  /** Why this one has a part of it: it is the work itself, or one that it is made from. */
  share: 'work' | 'source';
  state: TipState;
  createdAt: string;
  changedAt: string;
  /**
   * Where its person wrote to the creator, and when; absent where they did not. A letter or a post they began: whether they sent it nobody
   * else knows. A notice was sent, to the page at `to`.
   */
  written?: Written;
  /** Every step with when it was taken, the first first. */
  steps: { step: Step; at: string }[];
}

/** One part of a gift, as a person confirms it. */
export interface Part {
  manner: Manner;
  work: Tip['work'];
  creator: string;
  payee: Tip['payee'];
  msat: Msat;
  spoken: Tip['spoken'];
  share: Tip['share'];
}

/** What a person confirms in one click. The id is made by the screen: sent twice, it is one gift. */
export interface Gift {
  id: string;
  parts: Part[];
  comment: string;
}

/** The reader's wallet as far as anybody may see it. */
export interface Wallet {
  /** The relay's host, in ASCII. */
  relay: string;
  /** The wallet service's public key, 32 bytes in hex. */
  walletKey: string;
  /** At most so much in one calendar month (UTC), and in one tip. */
  monthMsat: Msat;
  tipMsat: Msat;
  connectedAt: string;
}

export interface WalletInput {
  /** nostr+walletconnect://… : goes in, is encrypted, and never comes out. */
  uri: string;
  monthMsat: Msat;
  tipMsat: Msat;
}

/** The reader's own wallet address (Open Payments), from which they agree to gifts. */
export interface Pointer {
  /** As their wallet writes it: https. */
  address: string;
  /** ISO 4217, or what the wallet counts in. */
  currency: string;
  /** Digits behind the point of what the wallet counts in. */
  scale: number;
  /** Where it is asked for consent, and for quotes and payments. */
  authServer: string;
  resourceServer: string;
  /** At most so much in one calendar month (UTC): a whole number of the smallest units. */
  month: string;
  connectedAt: string;
}

export interface PointerInput {
  /** A payment pointer ($wallet.example/ann) or an https address. */
  address: string;
  /** In the wallet's currency, as a decimal number. */
  month: string;
}

/** What is known before anything is asked. */
export interface Known {
  wallet: Wallet | null;
  /** What this month's tips took from the budget, those that may still be paid with them. */
  spentMsat: Msat;
  pointer: Pointer | null;
  /** The same of the wallet address, in its smallest units. */
  spentMinor: string;
  /** The address that each creator (in the order asked) was last paid at, or null. */
  paidAt: (string | null)[];
  /** The last tip of money to each of them (in the order asked) that did not fail, or null. None that came with a backup. */
  lastTo: (Tip | null)[];
  /** Tips to one of these creators that may have been paid and must not be doubled. */
  open: Tip[];
}

/** What one bitcoin costs, as the person wrote it or let it be asked; by ISO 4217. */
export interface Rate {
  currency: string;
  /** In units of the currency for one bitcoin. */
  perBitcoin: number;
  at: string;
  /** The host that said so, or '' for the person. */
  from: string;
}
