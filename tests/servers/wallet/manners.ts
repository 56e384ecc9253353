/** How a wallet behaves, where it does not behave well. What is absent is as it should be. Amounts are in millisatoshi. */
export interface WalletManners {
  /** Waits for this before it pays; the test says when. */
  payAfter?: Promise<unknown>;
  /** Pays, and waits for this before it answers. A promise that stays open is a wallet that never answers. */
  answerAfter?: Promise<unknown>;
  /** Pays nothing, and answers with this code: PAYMENT_FAILED, QUOTA_EXCEEDED, INSUFFICIENT_BALANCE, NOT_FOUND, … */
  refuse?: string;
  /** Pays, and answers with this code as if it had not. */
  claimFailure?: string;
  /** How often it answers a payment. The second answer is another event, with the same words. */
  answers?: 0 | 1 | 2;
  /** What it says was the proof of the payment. */
  preimage?: 'right' | 'wrong' | 'empty';
  /** Its process ends. `start()` starts it again, with what it had written down. */
  dies?: 'before-paying' | 'after-paying';
  /** What it answers about a payment. */
  lookUp?: LookUpManner;
  encryption?: WalletEncryption;
}

/**
 * 'truth'; 'settled-wrong' and 'settled-empty' lie that it is paid, with a preimage that is not the invoice's or none; 'failed',
 * 'pending' and 'not-found' say so whatever is true; 'other' tells of another payment; 'silent' answers nothing.
 */
export type LookUpManner =
  | 'truth'
  | 'settled-wrong'
  | 'settled-empty'
  | 'failed'
  | 'pending'
  | 'not-found'
  | 'other'
  | 'silent';

/** What its info event says that it understands, and what it then understands; 'untold' has no such tag and is NIP-04 (NIP-47). */
export type WalletEncryption = 'both' | 'nip44' | 'nip04' | 'untold';
