import type { Credited } from '../../src/library/entry';
import { USUAL_GATEWAY } from '../../src/publish/hand-on';
import { publicPage } from '../../src/webmention/public-page';
import type { OwnPage } from '../../src/webmention/webmention';
import { keysOf } from '../store/db/row';
import type { Reading, Store } from '../store/db/schema';
import { readGroups } from '../store/library/group';
import { listShares } from '../store/publish/shares';

const AT_MOST = 6;

/** Where the person said that they used a work, if that is a page which everybody reaches. */
const listUsed = async (store: Store, about: string): Promise<string[]> => {
  const transaction = store.transaction('rows') as unknown as Reading;
  const groups = await readGroups(transaction, keysOf('credited', { address: about, evidence: [] }));
  const uses = groups.flat().flatMap(({ entry }): Credited[] => (entry.type === 'credited' ? [entry] : []));
  return uses.sort((a, b) => b.at.localeCompare(a.at)).flatMap(({ attribution }) => attribution.where ?? []);
};

/**
 * The credit page of a share at the usual gateway, under the name that each root has there: /ipfs/ROOT/ sends on to it, and whoever reads the
 * page would have to be let on to another host (https://specs.ipfs.tech/http-gateways/subdomain-gateway/).
 */
const creditPage = (root: string): string => {
  const { protocol, host } = new URL(USUAL_GATEWAY);
  return `${protocol}//${root}.ipfs.${host}/CREDIT.html`;
};

/** The credit pages of what they published from it: those name their sources, with a link to each. */
const listPublished = async (store: Store, about: string): Promise<string[]> =>
  (await listShares(store)).flatMap(({ share: { root, adopted }, sources }) =>
    root && !adopted && sources.some(({ address, page }) => address === about || page.address === about)
      ? creditPage(root)
      : [],
  );

/**
 * Pages of the person's own that may lead to a work, the newest use first, each once. Nobody is asked whether they do.
 * @param about the work's address
 */
export const listOwnPages = async (store: Store, about: string, loopback: boolean): Promise<OwnPage[]> => {
  const pages = new Map<string, OwnPage>();
  const add = (from: OwnPage['from'], written: readonly string[]) => {
    for (const address of written.map((each) => publicPage(each, loopback)))
      if (address && !pages.has(address)) pages.set(address, { address, from });
  };
  add('used', await listUsed(store, about));
  add('published', await listPublished(store, about));
  return [...pages.values()].slice(0, AT_MOST);
};
