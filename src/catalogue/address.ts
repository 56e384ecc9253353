import { readSharedAddress } from '../publish/shared-address';

/** Where a catalogue is asked for. */
export type CatalogueAddress =
  /** A page that names one, or the document itself. */
  | { at: 'web'; address: string }
  /** A name that a node resolves (https://specs.ipfs.tech/ipns/ipns-record/), or a host with such a link. */
  | { at: 'ipns'; address: string; name: string }
  /** One version of it, which says itself where the newest is. */
  | { at: 'ipfs'; address: string; root: string };

/** UTF-16 units. */
const LENGTH = 2000;
/** A key's name in any of its bases, or a host (https://dnslink.dev/). */
const NAME = /^(?:ipns:\/\/|\/ipns\/)([a-z0-9][a-z0-9.-]{2,252})\/?$/i;

/** An address as a person pasted it or a page wrote it; null for what is none, or holds a password. */
export const readCatalogueAddress = (written: string): CatalogueAddress | null => {
  const text = written.trim();
  if (text === '' || text.length > LENGTH) return null;
  const name = NAME.exec(text)?.[1];
  if (name) return { at: 'ipns', address: `ipns://${name}`, name };
  if (/^(?:ipfs:\/\/|\/ipfs\/)/i.test(text) || !text.includes(':')) {
    const root = readSharedAddress(text)?.root;
    return root === undefined ? null : { at: 'ipfs', address: `ipfs://${root}`, root };
  }
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  return /^https?:$/.test(protocol) && !username && !password ? { at: 'web', address: href.split('#')[0] ?? '' } : null;
};
