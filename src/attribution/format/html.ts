import type { Attribution } from '../attribution';
import { escapeHtml } from '../escape-html';
import { type Linked, linkable, sentenceOf } from '../sentence';
import { tell } from '../tell';

const PREFIX = 'dct: http://purl.org/dc/terms/ cc: http://creativecommons.org/ns#';

const bdi = (text: string, property = ''): string =>
  `<bdi${property && ` property="${property}"`}>${escapeHtml(text)}</bdi>`;

const link = (text: string, address: string | null, rel = ''): string =>
  address ? `<a${rel && ` rel="${rel}"`} href="${escapeHtml(address)}">${text}</a>` : text;

/**
 * The title's property stands inside the link: RDFa 1.1 (§7.5, step 11) would take the address of an element with
 * property and href, and not its words, for the title.
 */
const title = ({ text, address }: Linked): string => link(bdi(text, 'dct:title'), address);

/** On one element with rel, property means the words (the same step), as ccREL writes it. */
const creator = ({ text, address }: Linked): string =>
  address
    ? `<a rel="cc:attributionURL" property="cc:attributionName" href="${escapeHtml(address)}">${bdi(text)}</a>`
    : bdi(text, 'cc:attributionName');

/** A paragraph for a web page, with the same facts as RDFa (ccREL) for machines, ours among them. It has no script. */
export const writeHtml = (attribution: Attribution): string => {
  const about = linkable(attribution.source);
  const sentence = tell(sentenceOf(attribution), {
    words: (text) => bdi(text),
    title: (work) => `“${title(work)}”`,
    noun: ({ text, address }) => link(bdi(text), address),
    creator,
    license: ({ text, address }) => (address ? link(bdi(text), address, 'license') : bdi(text, 'dct:license')),
    source: () => '',
  });
  return `<p prefix="${PREFIX}"${about ? ` about="${escapeHtml(about)}"` : ''}>${sentence}</p>`;
};
