/** Money as wallets count it: a whole number of the smallest units of an asset (Open Payments, `amount`). */
export interface Amount {
  /** Digits alone, at most 18: '250'. */
  value: string;
  /** ISO 4217 where the asset is a currency: 'EUR'. */
  assetCode: string;
  /** Digits behind the point: 2 where '250' is 2.50. */
  assetScale: number;
}

/** What both wallets said that a gift comes to, once it was checked: what a person agrees to, and nothing else. */
export interface Deal {
  /** The quote at the reader's wallet: a payment is made of it once. */
  quote: string;
  /** The incoming payment at the payee's wallet: the one who is paid. */
  receiver: string;
  /** The reader's own wallet address. */
  from: string;
  /** What the reader's wallet takes. */
  debit: Amount;
  /** What the payee's wallet gets. */
  receive: Amount;
  /** ISO 8601 in UTC. */
  expiresAt: string;
}

/** Whether two amounts are the same, of the same asset. */
export const isSameAmount = (a: Amount, b: Amount): boolean =>
  a.value === b.value && a.assetCode === b.assetCode && a.assetScale === b.assetScale;
