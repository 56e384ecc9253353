import { escapeHtml } from '../../attribution/escape-html';
import { inScript } from '../../attribution/format/html-json-ld';
import { payActions } from '../record-payees';
import { readOwnAddress } from './own-address';

/** What a creator says of themselves for a page. What is not known is ''. */
export interface Giver {
  name: string;
  /** How they can be paid, as readOwnAddress reads it, the one they like best first. */
  addresses: readonly string[];
  /** The address of their page. */
  page: string;
  /** @ann@social.example, for posts that mention them. */
  fediverse: string;
}

const readAll = (addresses: readonly string[]) =>
  addresses.flatMap((written) => {
    const own = readOwnAddress(written);
    return own.fault === null ? [own] : [];
  });

const link = (rel: string, href: string, title = ''): string =>
  `<link rel="${rel}" href="${escapeHtml(href)}"${title && ` title="${escapeHtml(title)}"`}>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${escapeHtml(content)}">`;

/** One element for each way to pay, by the markup that programs for it read. */
const offerOf = ({
  address,
  read,
}: {
  address: string;
  read: { rail: string; address: string; label: string };
}): string => {
  if (read.rail === 'lightning') return meta('lightning', `lnurlp:${read.address}`);
  // Of a pointer everybody reads the address that it stands for (Web Monetization).
  if (read.rail === 'pointer') return link('monetization', read.address);
  return link('payment', read.rail === 'link' ? read.address : address, read.rail === 'link' ? read.label : '');
};

/** The page as schema.org describes it: who made it, and where they take support. */
const describe = ({ name, addresses, page }: Giver): string => {
  const potentialAction = payActions(readAll(addresses).map(({ address }) => address));
  const thing = {
    ...{ '@context': 'https://schema.org', '@type': 'WebPage' },
    ...(page && { url: page }),
    ...(name && { author: { name } }),
    ...(potentialAction && { potentialAction }),
  };
  return `<script type="application/ld+json">${inScript(thing)}</script>`;
};

/**
 * What a creator puts into the head of their page. It is believed most of all that a page can say, because visitors write nothing there.
 * '' where there is nothing to say.
 */
export const headSnippet = (giver: Giver): string => {
  const own = readAll(giver.addresses);
  if (own.length === 0) return '';
  return [
    ...(giver.name ? [meta('author', giver.name)] : []),
    ...own.map(offerOf),
    ...(giver.fediverse ? [meta('fediverse:creator', giver.fediverse)] : []),
    describe(giver),
  ].join('\n');
};

/**
 * What they put below the title of their page, for people to see: a line that names them, with a link for each way to pay that a browser
 * opens. It is their own block, because it names them where the work stands.
 */
export const visibleSnippet = ({ name, addresses }: Giver): string => {
  const links = readAll(addresses).flatMap(({ address, read }) => {
    const words = escapeHtml(read.label);
    if (read.rail === 'pointer') return [];
    if (read.rail === 'lightning') {
      const href = read.address.includes('://') ? `lnurlp:${read.address}` : `lightning:${read.address}`;
      return `<a href="${escapeHtml(href)}">⚡ ${words}</a>`;
    }
    return `<a rel="payment" href="${escapeHtml(read.rail === 'link' ? read.address : address)}">${words}</a>`;
  });
  if (links.length === 0) return '';
  const who = name ? `<span class="p-name">${escapeHtml(name)}</span> · ` : '';
  return `<p class="p-author h-card">${who}${links.join(' · ')}</p>`;
};
