import { decode } from 'light-bolt11-decoder';

/** An invoice as it is written; nothing in it was judged. */
export interface Invoice {
  /** In lower case, without lightning: in front. */
  text: string;
  /** What stands in it under a name of the decoder's; undefined where nothing does. */
  value(name: string): unknown;
  /** The decoder's name of a field that stands twice and may stand once; null where none does. Wallets differ in which one they take. */
  repeated: string | null;
}

/**
 * Whether an invoice is of the network that a build pays on: bitcoin in one that ships, a private chain for tests (regtest) in one for tests,
 * and nothing else in either.
 */
export const isOfNetwork = ({ value }: Invoice, loopback: boolean): boolean =>
  (value('coin_network') as { bech32?: string } | undefined)?.bech32 === (loopback ? 'bcrt' : 'bc');

/** Characters; a QR code holds fewer. */
const LENGTH_AT_MOST = 4000;
/** What an invoice may have several of (BOLT 11): ways to its payee, addresses of the chain, and what a reader has to pass over. */
const MANY: readonly string[] = ['route_hint', 'fallback_address', 'unknown_tag'];

/** Reads an invoice (BOLT 11), its checksum too. null where it is none. Its signature is not checked: src/tips/invoice-key does that. */
export const readInvoice = (written: string): Invoice | null => {
  if (written.length > LENGTH_AT_MOST) return null;
  const bare = written.trim().replace(/^lightning:/i, '');
  // All in one case (BIP-173): a mixed one was put together by somebody.
  if (bare !== bare.toLowerCase() && bare !== bare.toUpperCase()) return null;
  const text = bare.toLowerCase();
  try {
    const { sections } = decode(text) as { sections: readonly { name: string; value?: unknown }[] };
    const names = sections.map(({ name }) => name).filter((name) => !MANY.includes(name));
    return {
      text,
      value: (name) => sections.find((section) => section.name === name)?.value,
      repeated: names.find((name, i) => names.indexOf(name) !== i) ?? null,
    };
  } catch {
    return null;
  }
};
