import { readPayAddress } from './read-address';

export { isSafeUrl } from './read-address';

/**
 * Where the invoice for a payee's address is asked for: of a Lightning address (LUD-16) the place that it stands for, of an LNURL's address
 * (LUD-01, LUD-17) itself. null for what is neither, or may not be asked.
 * @param loopback whether this machine's own addresses are let in, plain http too
 */
export const payUrlOf = (address: string, loopback: boolean): string | null => {
  const read = readPayAddress(`lightning:${address}`, loopback);
  if (typeof read === 'string' || read.rail !== 'lightning') return null;
  if (/^https?:/i.test(read.address)) return read.address;
  const [user = '', host = ''] = read.address.split('@');
  // A browser would read it as the way to another place.
  if (/^\.+$/.test(user)) return null;
  const isHere = loopback && /^(?:127\.0\.0\.1|\[::1\]|localhost)(?::\d+)?$/.test(host);
  return `${isHere ? 'http' : 'https'}://${host}/.well-known/lnurlp/${encodeURIComponent(user)}`;
};
