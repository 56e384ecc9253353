import { parseAddress as parse } from '../signal/parse-address';
import { isPrivateAddress } from '../signal/private-address';
import { accountInWords, readPayto } from './bank-code/payto';
import { serviceOf } from './known-host';
import { readLnurl } from './lnurl-address';
import type { Rail } from './payee';
import { linkWith } from './platform-link';

/** Where somebody can be paid: what of a Payee its address alone says. */
export interface PayAddress {
  rail: Rail;
  address: string;
  host: string | null;
  label: string;
  /** Whether it is at a service that is known. */
  isService: boolean;
}

/** Why an address is no way to pay. */
export type AddressRefusal =
  | 'insecure-address' // http, where anybody on the way could put an address of their own
  | 'wrong-account' // a bank account whose check digits say that it cannot be right
  | 'not-payable' // a way that nothing here can pay: keysend, a bitcoin: address that asks for what is not known
  | 'unreadable'; // no address, or one that hides where it leads

const LENGTH_AT_MOST = 2000;
const LABEL_LENGTH = 40;

/** A host by its name in the public tree (RFC 6761, 7686): an address of a network is no place where a creator is paid. */
const NAMED = /^(?:[a-z0-9-]{1,63}\.)+(?!(?:onion|invalid|test)$)[a-z][a-z0-9-]{0,62}$/;
const LOOPBACK = /^(?:127\.0\.0\.1|\[::1\]|localhost)$/;

/** Whether an address is of this machine: let in by a build for tests, and by no other. */
export const isLoopback = ({ hostname }: URL): boolean => LOOPBACK.test(hostname);

/** Whether it may be asked or opened; else why not. */
const checkWeb = (url: URL, loopback: boolean): AddressRefusal | null => {
  if (url.username || url.password) return 'unreadable';
  if (loopback && isLoopback(url)) return null;
  if (url.protocol === 'http:') return 'insecure-address';
  const isPublic = NAMED.test(url.hostname) && !isPrivateAddress(url.href);
  return url.protocol === 'https:' && isPublic ? null : 'unreadable';
};

/** Whether an address may be asked: https at a public host by its name, with nothing that hides where it leads. */
export const isSafeUrl = (address: string, loopback: boolean): boolean => {
  const url = parse(address);
  return url !== null && checkWeb(url, loopback) === null;
};

const asLink = (url: URL, loopback: boolean): PayAddress | AddressRefusal => {
  const service = serviceOf(url);
  return (
    checkWeb(url, loopback) ?? {
      ...{ rail: 'link', address: linkWith(url.href, null), host: url.host },
      ...{ label: service ?? url.host, isService: service !== null },
    }
  );
};

/** What is shown as a QR code for an app of the reader's. */
const asCode = (address: string, host: string | null): PayAddress | AddressRefusal => {
  if (!/^[\x21-\x7e]+$/.test(address)) return 'unreadable';
  const label = address.split('?')[0] ?? address;
  return {
    ...{ rail: 'code', address, host, isService: false },
    label: label.length > LABEL_LENGTH ? `${label.slice(0, LABEL_LENGTH - 1)}…` : label,
  };
};

const asLnurl = (url: URL | null, loopback: boolean): PayAddress | AddressRefusal => {
  if (!url) return 'unreadable';
  return (
    checkWeb(url, loopback) ?? {
      rail: 'lightning',
      address: url.href,
      host: url.host,
      label: url.host,
      isService: false,
    }
  );
};

/** The user's part of a Lightning address (LUD-16), with the tag that services allow behind a plus sign. */
const USER = /^[a-z0-9._+-]{1,64}$/;

const asLightningAddress = (text: string, loopback: boolean): PayAddress | AddressRefusal => {
  const [user = '', domain = '', ...more] = text.split('@');
  const name = user.toLowerCase();
  // The host alone: with anything more it would not be the one that is asked.
  const url = /[\s/?#\\]/.test(domain) ? null : parse(`https://${domain}`);
  if (!url || more.length > 0 || !USER.test(name)) return 'unreadable';
  if (url.port && !(loopback && isLoopback(url))) return 'unreadable';
  const address = `${name}@${url.host}`;
  return checkWeb(url, loopback) ?? { rail: 'lightning', address, host: url.host, label: address, isService: false };
};

/**
 * What stands behind `lightning:`, or alone in <meta name="lightning">: a Lightning address (LUD-16), an LNURL (LUD-01), an address behind
 * lnurlp: (LUD-17, and https as it is written in the wild), an invoice or an offer.
 */
const readLightning = (text: string, loopback: boolean): PayAddress | AddressRefusal => {
  const rest = text.replace(/^(?:(?:lightning|lnurlp):)+/i, '').replace(/^\/\/(?=[^/]+$)/, '');
  if (/^lnurl1/i.test(rest)) {
    const address = readLnurl(rest.replace(/\/$/, ''));
    return asLnurl(address === null ? null : parse(address), loopback);
  }
  if (/^https?:\/\//i.test(rest)) return asLnurl(parse(rest), loopback);
  if (/^\/\//.test(rest)) return asLnurl(parse(`https:${rest}`), loopback);
  if (/^ln(?:bc\d|o1)[a-z0-9]+$/i.test(rest)) return asCode(`lightning:${rest.toLowerCase()}`, null);
  if (/^method=/i.test(rest)) return 'not-payable';
  if (rest.includes('@')) return asLightningAddress(rest, loopback);
  // LUD-17 without the slashes is in use as well.
  return /^lnurlp:/i.test(text) && rest.includes('.') ? asLnurl(parse(`https://${rest}`), loopback) : 'unreadable';
};

const BITCOIN = /^(?:[13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{8,87}|BC1[02-9AC-HJ-NP-Z]{8,87})$/;
/** What BIP-321 lets an address leave out its own for: another way to pay in the same address. */
const INSTEAD = ['lightning', 'lno', 'sp'];

/** BIP-321, which replaced BIP-21. The names of its parameters may be in any case; an unknown one behind "req-" must be understood. */
const readBitcoin = (text: string, loopback: boolean): PayAddress | AddressRefusal => {
  const [address = '', query = ''] = text.replace(/^bitcoin:/i, '').split('?', 2);
  const fields = new Map([...new URLSearchParams(query)].map(([name, value]) => [name.toLowerCase(), value]));
  if ([...fields.keys()].some((name) => name.startsWith('req-'))) return 'not-payable';
  const lightning = fields.get('lightning') ?? '';
  if (/^lnurl1|@/i.test(lightning)) return readLightning(lightning, loopback);
  if (!(BITCOIN.test(address) || (address === '' && INSTEAD.some((name) => fields.has(name))))) return 'unreadable';
  return asCode(`bitcoin:${text.replace(/^bitcoin:/i, '')}`, null);
};

/** taler://pay-template/host/…: the wallet asks that host (LSD 0006). */
const readTaler = (text: string): PayAddress | AddressRefusal => {
  const host = /^taler:\/\/(?:pay|pay-template)\/([^/?#]+)\//i.exec(text)?.[1];
  const url = host === undefined ? null : parse(`https://${host}`);
  return url && !checkWeb(url, false) ? asCode(text, url.host) : 'unreadable';
};

/** payto://iban/DE75… (RFC 8905), called by its account. */
const readBank = (text: string): PayAddress | AddressRefusal => {
  const payto = readPayto(text);
  if (typeof payto === 'string') return payto;
  const address = asCode(text, null);
  return typeof address === 'string' || !payto.account ? address : { ...address, label: accountInWords(payto.account) };
};

/** A payment pointer (https://paymentpointers.org): $wallet.example/ann, and $wallet.example for what it keeps at /.well-known/pay. */
export const readPointer = (text: string, loopback = false): PayAddress | AddressRefusal => {
  const url = parse(text.startsWith('$') ? `https://${text.slice(1)}` : text);
  if (!url || url.search || url.hash) return 'unreadable';
  if (text.startsWith('$') && url.pathname === '/') url.pathname = '/.well-known/pay';
  return (
    checkWeb(url, loopback) ?? {
      ...{ rail: 'pointer', address: url.href, host: url.host, isService: false },
      label: `$${url.host}${url.pathname.replace(/^\/\.well-known\/pay$/, '')}`,
    }
  );
};

/**
 * Reads what a page or a record gives as a way to pay. Nobody is asked, and only the shape is known then.
 * @param loopback whether this machine's own addresses are let in, plain http too
 */
export const readPayAddress = (written: string, loopback = false): PayAddress | AddressRefusal => {
  const text = written.trim();
  if (!text || text.length > LENGTH_AT_MOST) return 'unreadable';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === 'lightning' || scheme === 'lnurlp' || /^lnurl1/i.test(text)) return readLightning(text, loopback);
  if (scheme === 'bitcoin') return readBitcoin(text, loopback);
  if (scheme === 'taler') return readTaler(text);
  if (scheme === 'payto') return readBank(text);
  const url = scheme === 'https' || scheme === 'http' ? parse(text) : null;
  if (url) return asLink(url, loopback);
  return !scheme && text.includes('@') ? asLightningAddress(text, loopback) : 'unreadable';
};

/** The same for a text that stands where only Lightning is meant. */
export const readLightningText = (written: string, loopback = false): PayAddress | AddressRefusal =>
  written.length > LENGTH_AT_MOST ? 'unreadable' : readLightning(written.trim(), loopback);
