import type { Attribution, CreditFormat } from './attribution';
import { writeHtml } from './format/html';
import { writeMarkdown } from './format/markdown';
import { writePlain } from './format/plain';
import { writeRich } from './format/rich';

const WRITERS: Record<CreditFormat, (attribution: Attribution) => string> = {
  rich: writeRich,
  plain: writePlain,
  html: writeHtml,
  markdown: writeMarkdown,
};

/** The credit in one format, safe to paste there whatever the page had put into its names. */
export const writeCredit = (attribution: Attribution, format: CreditFormat): string => WRITERS[format](attribution);
