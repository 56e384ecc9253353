import { parseAddress } from '../signal/parse-address';
import { isPrivateAddress } from '../signal/private-address';

/** UTF-16 units: longer ones are cut elsewhere. */
const LENGTH_AT_MOST = 2000;

/**
 * The address of a page that everybody reaches, without what names a place in it; null for any other: not by https, where nobody on the way
 * puts a link or another address into it, on this machine or in a private network, with a name and password.
 * @param loopback whether addresses of this machine are let in, in a build for tests
 */
export const publicPage = (written: string, loopback: boolean): string | null => {
  const url = written.length > LENGTH_AT_MOST ? null : parseAddress(written.trim());
  if (!url || url.username || url.password) return null;
  url.hash = '';
  if (loopback && /^https?:$/.test(url.protocol) && isPrivateAddress(url.href)) return url.href;
  return url.protocol === 'https:' && !isPrivateAddress(url.href) ? url.href : null;
};
