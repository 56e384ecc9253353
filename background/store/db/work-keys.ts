import type { Work } from '../../../src/work/work';

/** Parameters that say how somebody came to a page, and not what is on it. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|twclid|yclid|_ga|_gl|ref_src)$/i;

/** A CID in an address of IPFS, or of a gateway: as a path (/ipfs/CID) or a subdomain (CID.ipfs.host), with what is below it. */
const inIpfs = ({ protocol, hostname, pathname, href }: URL): string | null => {
  if (protocol === 'ipfs:')
    return (
      href
        .slice('ipfs://'.length)
        .replace(/[?#].*$/s, '')
        .replace(/\/$/, '') || null
    );
  const path = /^\/ipfs\/([a-z0-9]{46,}(?:\/.*)?)$/i.exec(pathname)?.[1];
  const subdomain = /^([a-z0-9]{50,})\.ipfs\./i.exec(hostname)?.[1];
  const found = path ?? (subdomain ? `${subdomain}${pathname}` : undefined);
  return found?.replace(/\/$/, '') ?? null;
};

/** Where Wikimedia keeps a file of which this is a smaller picture: /commons/thumb/a/ab/Cat.jpg/320px-Cat.jpg. */
const withoutThumb = (path: string): string => {
  const begin = path.indexOf('/thumb/');
  const end = path.lastIndexOf('/');
  if (begin < 0 || end <= begin + '/thumb/'.length || end === path.length - 1) return path;
  return `${path.slice(0, begin)}${path.slice(begin + '/thumb'.length, end)}`;
};

/**
 * An address as the key of what is there: http and https, www. and none, a closing slash, and how somebody came there make no
 * difference, nor does the size in which Wikimedia gives a file out. A fragment names a part, and stays.
 */
const keyOfAddress = (address: string): string => {
  if (!URL.canParse(address)) return `address:${address}`;
  const url = new URL(address);
  const cid = inIpfs(url);
  if (cid) return `cid:${cid}`;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const { protocol, host, search, hash } = url;
  const pathname = host === 'upload.wikimedia.org' ? withoutThumb(url.pathname) : url.pathname;
  const scheme = protocol === 'http:' || protocol === 'https:' ? '' : protocol;
  return `address:${scheme}//${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}${hash}`;
};

/**
 * What makes a work the same work when it is seen again: where it is, the CID in that address, and the hash of its file where
 * the file was read. Two works that share one of these are one.
 */
export const identify = ({ address, evidence }: Pick<Work, 'address' | 'evidence'>): string[] => [
  ...new Set([keyOfAddress(address), ...evidence.filter(({ says }) => says === 'digest').map(({ value }) => value)]),
];
