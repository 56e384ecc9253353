import { type Document, nameKey, type Signer, signDocument } from '../publish/proof';
import { type Canonical, toCanonical, wellFormed } from './canonical';
import { CATALOGUE_FORMAT, type Item, LIMITS, pagePath, type VersionName } from './catalogue';
import { catalogueError } from './problem';

/**
 * ActivityStreams 2.0, whose words win, behind schema.org, which has a license and a version. Nothing of it is ever fetched. Both are names and
 * no lists of terms: other libraries hold an object of a proof's context to be another than that of the document.
 */
const CATALOGUE_CONTEXT = ['https://schema.org', 'https://www.w3.org/ns/activitystreams'];

/** A version that was written before, as the next one needs it. */
export interface Base extends VersionName {
  previous: readonly string[];
}

/** What the next version is made of. */
export interface ToWrite {
  /** The oldest first. */
  items: readonly Item[];
  name: string;
  /** Where it will be found: ipns:// or https://. */
  url: string;
  /** The version before; null for the first. */
  base: Base | null;
}

/** A version as it is published. */
export interface Written extends Base {
  /** The signed head, in UTF-8 the bytes of catalogue.json. */
  text: string;
  /** Full pages of older items, the oldest first. */
  pages: (Canonical & { items: readonly Item[] })[];
  /** Those that stand in the head, the newest first. */
  items: Item[];
}

/** Items that fill pages, the oldest first, and what is left. */
const cut = (items: readonly Item[]): { full: Item[][]; rest: Item[] } => {
  const count = Math.floor(items.length / LIMITS.pageItems);
  const full = Array.from({ length: count }, (_, i) =>
    items.slice(i * LIMITS.pageItems, (i + 1) * LIMITS.pageItems).reverse(),
  );
  return { full, rest: items.slice(count * LIMITS.pageItems).reverse() };
};

/** The pages and the newest items of a catalogue, which the same items always give again. */
export const writePages = async (items: readonly Item[]): Promise<Pick<Written, 'pages' | 'items'>> => {
  const { full, rest } = cut(items);
  if (full.length > LIMITS.pages) throw catalogueError('too-many', String(items.length));
  const pages: Written['pages'] = [];
  for (const each of full) {
    const orderedItems = each.map(({ said }) => wellFormed(said));
    pages.push({ ...(await toCanonical({ type: 'OrderedCollectionPage', orderedItems })), items: each });
  }
  return { pages, items: rest };
};

/**
 * Writes and signs the next version of a catalogue (docs/CATALOGUE.md).
 * @param at when, ISO 8601 in UTC
 * @throws CatalogueProblem too-many
 */
export const writeVersion = async (
  { items, name, url, base }: ToWrite,
  signer: Signer,
  at: string,
): Promise<Written> => {
  const version = (base?.version ?? 0) + 1;
  const previous = base ? [base.cid, ...base.previous].slice(0, LIMITS.previous) : [];
  const written = await writePages(items);
  const document = wellFormed({
    '@context': CATALOGUE_CONTEXT,
    ...{ type: 'OrderedCollection', format: CATALOGUE_FORMAT, name, url },
    ...{ attributedTo: nameKey(signer.publicKey), version, updated: at, totalItems: items.length },
    ...(previous.length > 0 && { previous }),
    orderedItems: written.items.map(({ said }) => said),
    ...(written.pages.length > 0 && {
      pages: written.pages
        .map((page) => ({
          ...{ type: 'OrderedCollectionPage', id: pagePath(page.cid), cid: page.cid },
          totalItems: page.items.length,
        }))
        .reverse(),
    }),
  }) as Document;
  const { text, cid } = await toCanonical(await signDocument(document, signer, at));
  return { version, previous, text, cid, ...written };
};
