/** A range of addresses: its first one, and how many of its first bits are the same in all. */
type Range = readonly [first: string, bits: number];

const numberOf = (address: string): number => address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
const isIn = (address: number, first: number, bits: number): boolean =>
  Math.floor(address / 2 ** (32 - bits)) === Math.floor(first / 2 ** (32 - bits));

/** What of IPv4 no host of the public web has (IANA, IPv4 Special-Purpose Address Registry; multicast; reserved). */
const SPECIAL_V4: readonly Range[] = [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by the customers of a provider
  ['127.0.0.0', 8], // loopback
  ['169.254.0.0', 16], // link local
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // relays of 6to4
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and broadcast
];

/** All of the public web that has IPv6. Loopback, unique local, link and site local, multicast and NAT64 lie outside. */
const GLOBAL_V6 = [0x2000_0000, 3] as const;
/** What within it is none (IANA, IPv6 Special-Purpose Address Registry), by the first 32 bits. 6to4 and Teredo carry an IPv4 inside. */
const SPECIAL_V6: readonly (readonly [first: number, bits: number])[] = [
  [0x2001_0000, 23], // protocol assignments, with Teredo (2001::/32)
  [0x2001_0db8, 32], // documentation
  [0x2002_0000, 16], // 6to4
  [0x3fff_0000, 20], // documentation
];

/** Names that only a machine's own network answers to (RFC 6761, 6762, 8375, and what ICANN keeps back for that). */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|private|corp|lan|home|home\.arpa|in-addr\.arpa|ip6\.arpa)$/i;

const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/** The first 32 bits of an IPv6 address as URL writes it, without its brackets. */
const beginningOf = (address: string): number => {
  const [head = ''] = address.split('::');
  const [first = '0', second = '0'] = head.split(':');
  return Number.parseInt(first || '0', 16) * 0x1_0000 + Number.parseInt(second || '0', 16);
};

const isPrivateV6 = (address: string): boolean => {
  const beginning = beginningOf(address);
  return !isIn(beginning, ...GLOBAL_V6) || SPECIAL_V6.some((range) => isIn(beginning, ...range));
};

/**
 * Whether an address is, by what it says, of this machine, of a private network, or of none that a host of the public web has. URL has
 * written every form of an IPv4 address (0x7f.1, 2130706433, 017700000001) as four numbers by then, and an IPv4 within an IPv6 in hex.
 * @param address an absolute address of http, https, ws or wss
 */
export const isPrivateAddress = (address: string): boolean => {
  const hostname = new URL(address).hostname.replace(/\.{1,253}$/, '');
  if (hostname.startsWith('[')) return isPrivateV6(hostname.slice(1, -1));
  if (IPV4.test(hostname)) return SPECIAL_V4.some(([first, bits]) => isIn(numberOf(hostname), numberOf(first), bits));
  return PRIVATE_NAME.test(hostname) || !hostname.includes('.');
};
