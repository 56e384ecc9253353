import type { Attribution } from '../attribution';
import { escapeHtml } from '../escape-html';
import type { Words } from '../language/words';
import { type Linked, sentenceOf } from '../sentence';
import { tell } from '../tell';
import { inLanguage } from './in-language';

/** bdi keeps a right-to-left name from turning the rest of the sentence round. */
const link = ({ text, address }: Linked): string => {
  const words = `<bdi>${escapeHtml(text)}</bdi>`;
  return address ? `<a href="${escapeHtml(address)}">${words}</a>` : words;
};

/** HTML for the clipboard: one sentence with links and nothing else, to be pasted into somebody's text. */
export const writeRich = (attribution: Attribution, words: Words): string =>
  inLanguage(
    tell(sentenceOf(attribution, words), {
      words: (text) => `<bdi>${escapeHtml(text)}</bdi>`,
      title: link,
      noun: link,
      creator: link,
      license: link,
    }),
    words,
  );
