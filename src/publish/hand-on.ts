import { compose } from '../attribution/compose';
import { escapeHtml } from '../attribution/escape-html';
import { writeHtml } from '../attribution/format/html';
import { describeWork, inScript } from '../attribution/format/html-json-ld';
import { ENGLISH } from '../attribution/language/en';
import { plainUse } from '../attribution/use';
import { fromId } from '../license/from-id';
import { payActions } from '../tips/record-payees';
import type { WorkKind } from '../work/work';
import { creatorsOf } from './draft';
import type { Share } from './share';

/** The public gateway that links name until a person names another. Nothing of ours asks it. */
export const USUAL_GATEWAY = 'https://dweb.link';

/** ipfs://bafy…, as the specification of its scheme has it, and programs that speak IPFS open it. */
export const ipfsLink = (root: string): string => `ipfs://${root}`;

/** A link for every browser, through a gateway. `gateway` is an origin. */
export const gatewayLink = (root: string, gateway: string, path = ''): string => `${gateway}/ipfs/${root}/${path}`;

const KINDS: Record<string, WorkKind> = { image: 'image', video: 'video', audio: 'sound', text: 'text' };

const media = (kind: WorkKind, address: string, title: string): string => {
  const [src, alt] = [escapeHtml(address), escapeHtml(title)];
  if (kind === 'image') return `<img src="${src}" alt="${alt}">\n`;
  if (kind === 'video') return `<video src="${src}" controls title="${alt}"></video>\n`;
  return kind === 'sound' ? `<audio src="${src}" controls title="${alt}"></audio>\n` : '';
};

/**
 * A share as HTML for a page: the work itself where a page can show it, and its credit as RDFa and JSON-LD, which machines find again.
 * Null before its root is known.
 */
export const embedShare = ({ draft, root, paths }: Share, gateway: string): string | null => {
  const license = fromId(draft.license);
  const path = paths.find((each) => each.startsWith('work')) ?? paths[0];
  if (!root || !license || !path) return null;
  const address = gatewayLink(root, gateway, path);
  const page = gatewayLink(root, gateway, 'CREDIT.html');
  const kind = KINDS[draft.mediaType.split('/')[0] ?? ''] ?? 'other';
  const attribution = compose(
    {
      ...{ id: address, about: 'part', kind, address, source: address, title: draft.title || null },
      creators: creatorsOf(draft).map((name) => ({ name, address: page })),
      ...{
        licenses: [license],
        scope: null,
        notices: [],
        conflicts: [],
        evidence: [],
        page: { address: page, title: '' },
      },
    },
    plainUse(license),
  );
  const potentialAction = payActions(draft.payAddresses ?? []);
  const json = inScript({ ...describeWork(attribution, ENGLISH), acquireLicensePage: page, potentialAction });
  return `<figure>
${media(kind, address, draft.title)}<figcaption>${writeHtml(attribution, ENGLISH)}</figcaption>
</figure>
<script type="application/ld+json">${json}</script>`;
};
