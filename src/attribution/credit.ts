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

/** A credit as it goes to the clipboard: its text, and beside it the HTML of a format that is rich. */
export interface Written {
  plain: string;
  rich: string | null;
}

const only =
  (write: (attribution: Attribution) => string) =>
  (attribution: Attribution): Written => ({ plain: write(attribution), rich: null });

const styled =
  (style: (attribution: Attribution) => Piece[]) =>
  (attribution: Attribution): Written => {
    const pieces = style(attribution);
    return { plain: styledPlain(pieces), rich: styledRich(pieces) };
  };

const WRITERS: Record<CreditFormat, (attribution: Attribution) => Written> = {
  rich: (attribution) => ({ plain: writePlain(attribution), rich: writeRich(attribution) }),
  plain: only(writePlain),
  html: only(writeHtml),
  'html-json-ld': only(writeHtmlJsonLd),
  markdown: only(writeMarkdown),
  wikitext: only(writeWikitext),
  apa: styled(apa),
  mla: styled(mla),
  chicago: styled(chicago),
};

/** The credit in one format, safe to paste there whatever the page had put into its names. */
export const writeCredit = (attribution: Attribution, format: CreditFormat): string => {
  const { plain, rich } = WRITERS[format](attribution);
  return rich ?? plain;
};

/** The credit as text, with its HTML where the format has one. */
export const writeBoth = (attribution: Attribution, format: CreditFormat): Written => WRITERS[format](attribution);
