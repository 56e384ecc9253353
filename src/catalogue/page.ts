import { clean } from '../attribution/clean';
import { escapeHtml } from '../attribution/escape-html';
import { POLICY, STYLE } from '../publish/credit-page';
import { gatewayLink, USUAL_GATEWAY } from '../publish/hand-on';
import { CATALOGUE_TYPE, HEAD_NAME, type Item } from './catalogue';
import { licenseOf } from './item';
import type { Written } from './write';

/** What a person's page of a full page of items is called: the first is works-1.html. */
const nameOf = (index: number): string => `works-${index + 1}.html`;

const text = (words: string): string => `<bdi>${escapeHtml(clean(words))}</bdi>`;

const rootOf = ({ kind, id }: Item): string | null => (kind === 'work' ? id.slice('ipfs://'.length) : null);

/** One item, as people read it and as machines find it again (https://microformats.org/wiki/h-entry). */
const entry = (item: Item): string => {
  const root = rootOf(item);
  const license = licenseOf(item);
  const name = text(item.name || item.id);
  const title = root
    ? `<a class="u-url p-name" href="${escapeHtml(gatewayLink(root, USUAL_GATEWAY))}">${name}</a>`
    : `<span class="p-name">${name}</span> (${escapeHtml(item.kind)})`;
  const terms = license?.address
    ? `, <a rel="license" class="u-license" href="${escapeHtml(license.address)}">${escapeHtml(license.name)}</a>`
    : '';
  const day = item.published.slice(0, 10);
  const when = day && `, <time class="dt-published" datetime="${escapeHtml(item.published)}">${day}</time>`;
  return `<li class="h-entry">${title}${terms}${when}<br><code>${escapeHtml(item.id)}</code></li>`;
};

interface Listing {
  title: string;
  items: readonly Item[];
  /** Other pages: where each lies, and what it is called. */
  links: readonly (readonly [address: string, words: string])[];
  key: string;
}

const page = ({ title, items, links, key }: Listing): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="alternate" type='${CATALOGUE_TYPE}' href="${HEAD_NAME}" title="${escapeHtml(title)}">
<style>${STYLE}</style>
</head>
<body>
<main class="h-feed">
<h1 class="p-name">${text(title)}</h1>
<ol reversed>
${items.map(entry).join('\n')}
</ol>
${links.length > 0 ? `<ul>\n${links.map(([address, words]) => `<li><a href="${address}">${words}</a></li>`).join('\n')}\n</ul>\n` : ''}<p><a href="${HEAD_NAME}">The signed catalogue</a>, by the key <code>${escapeHtml(key)}</code></p>
</main>
</body>
</html>
`;

/**
 * The pages that people read, without a script: index.html has the newest items, and each full page one of its own.
 * @param key the did:key that signs
 * @returns the name and the text of each
 */
export const writeCataloguePages = (
  { items, pages }: Pick<Written, 'items' | 'pages'>,
  name: string,
  key: string,
): (readonly [name: string, text: string])[] => {
  const title = clean(name) || 'Works';
  const size = (index: number): string => `${(pages[index]?.items.length ?? 0).toString()} works`;
  const links = pages.map((_, i) => [nameOf(i), `Earlier: ${size(i)} (${i + 1})`] as const).reverse();
  // Right after a page was filled nothing new is left: then its works are the newest.
  const newest = items.length > 0 ? items : (pages.at(-1)?.items ?? []);
  return [
    ['index.html', page({ title, items: newest, links, key })],
    ...pages.map(
      (each, i) =>
        [nameOf(i), page({ title, items: each.items, links: [['index.html', 'The newest works']], key })] as const,
    ),
  ];
};
