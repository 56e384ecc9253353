import { randomUUID } from 'node:crypto';
import type { JWK } from '@interledger/http-signature-utils';

export interface Amount {
  value: string;
  assetCode: string;
  assetScale: number;
}

export interface IncomingPayment {
  id: string;
  walletAddress: string;
  completed: boolean;
  receivedAmount: Amount;
  expiresAt: string;
  createdAt: string;
  metadata?: object;
}

export interface Quote {
  id: string;
  walletAddress: string;
  receiver: string;
  debitAmount: Amount;
  receiveAmount: Amount;
  method: 'ilp';
  expiresAt: string;
  createdAt: string;
}

export interface OutgoingPayment {
  id: string;
  walletAddress: string;
  quoteId: string;
  failed: boolean;
  receiver: string;
  debitAmount: Amount;
  receiveAmount: Amount;
  sentAmount: Amount;
  createdAt: string;
  metadata?: object;
}

export type Access = Record<string, unknown> & { type: string; actions: string[] };

/** A grant: who may do what, and what the person said. */
export interface Grant {
  id: string;
  access: Access;
  keys: readonly JWK[];
  /** What continues it. */
  continueToken: string;
  nonce: string;
  state: 'pending' | 'approved' | 'denied' | 'issued' | 'revoked';
  /** What was spent under it, in the smallest units. */
  spent: number;
}

export interface Token {
  id: string;
  value: string;
  grant: Grant;
  isRevoked: boolean;
}

/** All payments that providers know of each other, by the addresses of the incoming ones: what the network between them is. */
export type Network = Map<string, IncomingPayment>;

/** What one provider has written down. */
export interface Books {
  /** The keys that sign for each wallet, by its address. */
  keys: Map<string, JWK[]>;
  quotes: Map<string, Quote>;
  payments: Map<string, OutgoingPayment>;
  grants: Map<string, Grant>;
  tokens: Map<string, Token>;
}

export const openBooks = (): Books => ({
  ...{ keys: new Map(), quotes: new Map(), payments: new Map(), grants: new Map(), tokens: new Map() },
});

export const newGrant = (books: Books, access: Access, keys: readonly JWK[], state: Grant['state']): Grant => {
  const grant: Grant = {
    ...{ id: randomUUID(), access, keys, state, spent: 0 },
    ...{ continueToken: randomUUID(), nonce: randomUUID() },
  };
  books.grants.set(grant.id, grant);
  return grant;
};

export const newToken = (books: Books, grant: Grant): Token => {
  const token: Token = { id: randomUUID(), value: randomUUID(), grant, isRevoked: false };
  books.tokens.set(token.id, token);
  return token;
};
