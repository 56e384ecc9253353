import type { Attribution } from '../attribution';
import { escapeHtml } from '../escape-html';
import type { Words } from '../language/words';
import { linkable } from '../linkable';
import { type Linked, type Sentence, sentenceOf } from '../sentence';
import { tell } from '../tell';
import { languageAttributes } from './in-language';

const PREFIX = 'dct: http://purl.org/dc/terms/ cc: http://creativecommons.org/ns#';

const bdi = (text: string, property = ''): string =>
  `<bdi${property && ` property="${property}"`}>${escapeHtml(text)}</bdi>`;

const link = (text: string, address: string | null): string =>
  address ? `<a href="${escapeHtml(address)}">${text}</a>` : text;

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

/** A person is led to the deed in their language, and a machine to the one address that names the license (RDFa 1.1 §7.5, resource before href). */
const license = ({ text, address, named }: NonNullable<Sentence['license']>): string => {
  if (!address) return bdi(text, 'dct:license');
  const resource = named && named !== address ? ` resource="${escapeHtml(named)}"` : '';
  return `<a rel="license"${resource} href="${escapeHtml(address)}">${bdi(text)}</a>`;
};

/** A paragraph for a web page, with the same facts as RDFa (ccREL) for machines, ours among them. It has no script. */
export const writeHtml = (attribution: Attribution, words: Words): string => {
  const about = linkable(attribution.source);
  const sentence = tell(sentenceOf(attribution, words), {
    words: (text) => bdi(text),
    title,
    noun: ({ text, address }) => link(bdi(text), address),
    creator,
    license,
  });
  return `<p${languageAttributes(words)} prefix="${PREFIX}"${about ? ` about="${escapeHtml(about)}"` : ''}>${sentence}</p>`;
};
