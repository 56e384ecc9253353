/** How a provider of wallets behaves, where it does not behave well. What is absent is as it should be. */
export interface ProviderManners {
  /** What the person says at their wallet. 'asks' waits for them; the others are what they say as soon as they are asked. */
  consent?: 'asks' | 'accepts' | 'rejects';
  /** Where the page that asks them is, or where it sends them on to once they have said something. */
  page?: 'elsewhere' | 'insecure' | 'sends-on';
  /** What is let do once they agreed: more than was asked for, of another payee, or nothing that could be read. */
  grants?: 'without-limits' | 'other-receiver' | 'more';
  /** The answer to each question for a grant. */
  grant?: 'redirect' | 'huge' | 'slow';
  /** Seconds after which it may be asked whether they agreed. */
  wait?: number;
  /** Another token for each question whether they agreed. */
  turnsTokens?: boolean;
  quote?:
    | 'other-amount'
    | 'other-asset'
    | 'other-receiver'
    | 'other-wallet'
    | 'nothing'
    | 'expired'
    | 'repeated'
    | 'huge';
  /** Milliseconds for which a quote counts. */
  quoteLasts?: number;
  incoming?: 'expired' | 'other-wallet' | 'elsewhere' | 'paid-before' | 'huge';
  /** Pays, and never answers · refuses · answers with what was not asked · is gone before it began, or with half of it. */
  payment?: 'hangs' | 'refuses' | 'says-other-receiver' | 'says-other-amount' | 'fails' | 'in-part' | 'answers-late';
  /** Takes this much for itself, in the smallest units, and does not count it in what it sent. */
  fee?: number;
  /** Knows no `outgoing-payment-grant`, as servers of before 2026. */
  tellsSpent?: false;
  /** Where its servers are, as its wallet addresses say. */
  servers?: 'insecure' | 'private';
}
