/** What somebody who is paid can do: a Lightning node, or one on paper. Hashes and preimages are in hex, amounts in millisatoshi. */
export interface Payee {
  createInvoice: (wanted: WantedInvoice) => Promise<IssuedInvoice>;
  /** Rejects where there is no such invoice. */
  lookUpInvoice: (paymentHash: string) => Promise<InvoiceState>;
}

export interface WantedInvoice {
  msat: number;
  memo?: string;
  /** SHA-256 of what is described elsewhere, as LNURL-pay describes it (LUD-06). It takes the place of the memo in what is signed. */
  descriptionHash?: Uint8Array;
  /** An hour where it is not said. */
  expirySeconds?: number;
}

export interface IssuedInvoice {
  /** BOLT11. */
  invoice: string;
  paymentHash: string;
}

export interface InvoiceState {
  state: 'open' | 'held' | 'settled' | 'cancelled';
  /** Once it is settled. */
  preimage: string | null;
  receivedMsat: number;
}

/** What became of a payment that was begun. */
export type Payment =
  | { state: 'settled'; preimage: string; feeMsat: number }
  | { state: 'failed'; reason: string }
  | { state: 'pending' };

/** What somebody who pays can do. */
export interface Payer {
  /** Pays once: a second call for the same invoice is refused with an error, as lnd does. */
  pay: (invoice: string, how?: { feeLimitMsat?: number }) => Promise<Payment>;
  /** Null where nothing was ever begun for this hash. */
  lookUpPayment: (paymentHash: string) => Promise<Payment | null>;
  decode: (invoice: string) => Promise<DecodedInvoice>;
  balanceMsat: () => Promise<number>;
}

export interface DecodedInvoice {
  paymentHash: string;
  msat: number;
  memo: string;
  /** Hex, or empty. */
  descriptionHash: string;
  /** Seconds since 1970. */
  createdAt: number;
  expirySeconds: number;
}
