import type { Signal } from '../signal/signal';

/**
 * How a way to pay was said to be the creator's, the best first: in a record that a key signed; in the head of the page; in the block that
 * names the work's author; anywhere else in the page's own text.
 */
export const GRADES = ['signed', 'head', 'author', 'page'] as const;
export type Grade = (typeof GRADES)[number];

/**
 * lightning: Commoner can ask for an invoice and pay it. link: opened in a tab. code: an address for an app, shown as a QR code.
 * pointer: a wallet address (Open Payments, Web Monetization). It is paid from the reader's own one; it answers programs, so without that it is
 * shown to be copied, and never opened.
 */
export type Rail = 'lightning' | 'link' | 'code' | 'pointer';

/**
 * What a person should see before paying there. `changed` and `contested` have to be confirmed first; the others keep nobody from it.
 * `insecure` ones are not payable at all and never listed.
 */
export type Caution =
  | 'first-time' // nothing was ever sent there
  | 'changed' // the same creator was paid elsewhere before
  | 'contested' // another address is offered for the same creator, and nothing sure says that this one is theirs
  | 'look-alike' // its name mixes scripts, or is written in another than the page's
  | 'other-site'; // the one who is asked is neither the page's site nor a known service

/** One way to pay a creator, and why it is believed to be theirs. */
export interface Payee {
  rail: Rail;
  /**
   * As it is asked or opened: ann@example.org for a Lightning address, the https address that an LNURL holds, an https address of
   * a service, or bitcoin:, payto:, taler: and lightning: (an invoice or offer) with what follows.
   */
  address: string;
  /** The host that will be asked or opened, in ASCII (punycode where it is not); null where it is an address of a network. */
  host: string | null;
  /** The service's name, or the host, or the beginning of the address. */
  label: string;
  grade: Grade;
  cautions: Caution[];
  /** What said so. */
  signal: Signal;
}

/** Somebody who may be thanked: the creator of a work, or of one that it is made from. */
export interface Recipient {
  /** The work's address as the library knows it: what is given to whom is counted by it. */
  about: string;
  title: string | null;
  /** The creator's name, or null where nobody is named. */
  name: string | null;
  /** The creator (creatorKey): a payee that changed since the last time is told by it. */
  creator: string;
  /** The ways to pay, the best first (sortPayees); empty where there is none. */
  payees: Payee[];
}
