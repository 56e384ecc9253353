import { CID } from 'multiformats/cid';

/** What a person pasted, read. */
export interface SharedAddress {
  /** The directory's CID as CIDv1 in base32. */
  root: string;
  /** The origin of the gateway that the address names, where it is a link to one. */
  gateway: string | null;
}

const AT_MOST = 4096;

const readCid = (text: string): string | null => {
  try {
    return CID.parse(text).toV1().toString();
  } catch {
    return null;
  }
};

/** https://gateway.example/ipfs/CID/… and https://CID.ipfs.gateway.example/… (https://specs.ipfs.tech/http-gateways/). */
const fromLink = ({ protocol, host, pathname }: URL): SharedAddress | null => {
  const [label = '', kind, ...rest] = host.split('.');
  const inHost = kind === 'ipfs' && rest.length > 0 ? readCid(label) : null;
  if (inHost) return { root: inHost, gateway: `${protocol}//${rest.join('.')}` };
  const inPath = readCid(/^\/ipfs\/([^/]+)/.exec(pathname)?.[1] ?? '');
  if (!inPath) return null;
  return { root: inPath, gateway: `${protocol}//${host}` };
};

/** A CID, an ipfs: address or a gateway's link as a person pasted it; null for anything else. */
export const readSharedAddress = (written: string): SharedAddress | null => {
  const text = written.trim();
  if (text === '' || text.length > AT_MOST) return null;
  const bare = readCid(text.replace(/^(?:ipfs:\/\/|\/ipfs\/)/i, '').split(/[/?#]/)[0] ?? '');
  if (bare) return { root: bare, gateway: null };
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? fromLink(url) : null;
};
