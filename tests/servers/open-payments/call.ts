import type { JWK } from '@interledger/http-signature-utils';
import type { Books, Grant, Network, Token } from './books';
import type { ProviderManners } from './manners';
import type { Operation } from './spec';

/** Where the three servers of a provider are: without a slash at the end. */
export interface Places {
  address: string;
  auth: string;
  resource: string;
}

/** What every answer is made of. */
export interface Desk {
  places: Places;
  asset: { assetCode: string; assetScale: number };
  books: Books;
  network: Network;
  manners: () => ProviderManners;
  /** The keys that a wallet at any provider publishes. */
  keysOf: (walletAddress: string) => Promise<JWK[]>;
}

/** A request, as far as it is known to be in order. */
export interface Call {
  params: Record<string, string>;
  /** undefined where it has none. */
  body: Record<string, unknown> | undefined;
  /** By whose token it comes; null for what anybody may ask. */
  token: Token | null;
  /** By whose continuation token it comes. */
  grant: Grant | null;
}

export interface Answer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
  /** What is sent in place of JSON: a page; or never anything. */
  text?: string;
  /** It is wrong on purpose, and held against no specification. */
  isWrong?: boolean;
  never?: true;
}

/** Who has to have signed a request: the client that it names · whoever a token was given to · nobody. */
export type SignedBy = 'client' | 'token' | 'continuation' | 'nobody';

export interface Route {
  operation: Operation | null;
  method: string;
  /** Its groups are the parameters. */
  path: RegExp;
  signedBy: SignedBy;
  answer: (call: Call, desk: Desk) => Promise<Answer> | Answer;
}

export const refuse = (status: number, code: string, description = code): Answer => ({
  status,
  body: { error: { code, description } },
});

/** An answer that goes on for longer than anybody reads. */
export const HUGE: Answer = {
  status: 200,
  isWrong: true,
  text: JSON.stringify({ filling: 'a'.repeat(4 * 1024 * 1024) }),
};
