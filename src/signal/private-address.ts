const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;
/** IPv4 ranges of this machine and of private networks (RFC 6890), as the first octets. */
const PRIVATE_V4 =
  /^(?:0|10|127)\.|^169\.254\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|^198\.1[89]\./;
/** The same for IPv6: unspecified, loopback, unique local, link local; and any IPv4 inside, which no page needs. */
const PRIVATE_V6 = /^\[(?:::|f[cd][\da-f]{2}:|fe[89ab][\da-f]:|64:ff9b:)/i;
/** Names that only a machine's own network answers to (RFC 6761, 6762, 8375). */
const PRIVATE_NAME = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|home\.arpa)\.?$/i;

/**
 * Whether an address is, by what it says, one of this machine or of a private network. URL has written every form of an IPv4
 * address (0x7f.1, 2130706433) as four numbers by then.
 * @param address an absolute address of http or https
 */
export const isPrivateAddress = (address: string): boolean => {
  const { hostname } = new URL(address);
  return (
    (IPV4.test(hostname) && PRIVATE_V4.test(hostname)) ||
    PRIVATE_V6.test(hostname) ||
    PRIVATE_NAME.test(hostname) ||
    !/[.:]/.test(hostname.replace(/\.$/, ''))
  );
};
