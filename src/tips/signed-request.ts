/** What is read again of a request that was signed and written down (NIP-01, NIP-47). */
export interface SignedRequest {
  id: string;
  /** The public key of the connection, 32 bytes in hex. */
  pubkey: string;
  /** The public key of the wallet that it is for. */
  walletKey: string;
  /** When it is not to be sent any more (NIP-40), in milliseconds since 1970. */
  expiresAt: number;
}

/** Reads a request that Commoner itself wrote down: a nostr event as JSON. */
export const readRequest = (event: string): SignedRequest => {
  const { id, pubkey, tags } = JSON.parse(event) as { id: string; pubkey: string; tags: string[][] };
  const tag = (name: string): string => tags.find(([each]) => each === name)?.[1] ?? '';
  return { id, pubkey, walletKey: tag('p'), expiresAt: Number(tag('expiration')) * 1000 };
};
