import type { Attribution, CreditFormat } from './attribution';
import { apa } from './format/apa';
import { chicago } from './format/chicago';
import { writeHtml } from './format/html';
import { writeHtmlJsonLd } from './format/html-json-ld';
import { writeMarkdown } from './format/markdown';
import { mla } from './format/mla';
import { writePlain } from './format/plain';
import { writeRich } from './format/rich';
import { type Piece, styledPlain, styledRich } from './format/styled';
import { writeWikitext } from './format/wikitext';
import { ENGLISH } from './language/en';
import { languageOf } from './language/language';
import type { Words } from './language/words';

/** A credit as it goes to the clipboard: its text, and beside it the HTML of a format that is rich. */
export interface Written {
  plain: string;
  rich: string | null;
}

const only =
  (write: (attribution: Attribution, words: Words) => string) =>
  (attribution: Attribution, words: Words): Written => ({ plain: write(attribution, words), rich: null });

const styled =
  (style: (attribution: Attribution, words: Words) => Piece[]) =>
  (attribution: Attribution, words: Words): Written => {
    const pieces = style(attribution, words);
    return { plain: styledPlain(pieces, words), rich: styledRich(pieces, words) };
  };

const WRITERS: Record<CreditFormat, (attribution: Attribution, words: Words) => Written> = {
  rich: (attribution, words) => ({ plain: writePlain(attribution, words), rich: writeRich(attribution, words) }),
  plain: only(writePlain),
  html: only(writeHtml),
  'html-json-ld': only(writeHtmlJsonLd),
  markdown: only(writeMarkdown),
  wikitext: only(writeWikitext),
  apa: styled(apa),
  mla: styled(mla),
  chicago: styled(chicago),
};

/** @throws Error for the words of another language than the credit's: no credit is in a language that nobody chose */
const inOwnWords = (attribution: Attribution, words: Words): Words => {
  if (words.language !== languageOf(attribution))
    throw new Error(`words of ${words.language} for a credit in ${languageOf(attribution)}`);
  return words;
};

/**
 * The credit as text, with its HTML where the format has one.
 * @param words of the credit's own language: English may be left out
 */
export const writeBoth = (attribution: Attribution, format: CreditFormat, words: Words = ENGLISH): Written =>
  WRITERS[format](attribution, inOwnWords(attribution, words));

/** The credit in one format, safe to paste there whatever the page had put into its names. */
export const writeCredit = (attribution: Attribution, format: CreditFormat, words: Words = ENGLISH): string => {
  const { plain, rich } = writeBoth(attribution, format, words);
  return rich ?? plain;
};
