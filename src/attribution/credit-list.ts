import type { Attribution } from './attribution';
import { writeBoth } from './credit';
import { escapeHtml } from './escape-html';
import { wordsFor } from './language/all';

/** A credit of a list, and what is said before and after it; '' for nothing. */
export interface Listed {
  attribution: Attribution;
  /** The number of a figure or a table. It is plain text. */
  before: string;
  /** Such as where the work was used. It is plain text. */
  after: string;
}

/** Credits as one text, each in its own language: in a line of its own, and as a numbered list in HTML. What is said twice is said once. */
export const writeCreditList = (credits: readonly Listed[]): { plain: string; rich: string; count: number } => {
  const lines = new Map<string, string>();
  for (const { attribution, before, after } of credits) {
    const { plain, rich } = writeBoth(attribution, 'rich', wordsFor(attribution));
    const line = `${before && `${before}: `}${plain}${after && ` (${after})`}`;
    const first = before && `<bdi>${escapeHtml(before)}</bdi>: `;
    if (!lines.has(line)) lines.set(line, `${first}${rich}${after && ` (<bdi>${escapeHtml(after)}</bdi>)`}`);
  }
  const items = [...lines.values()].map((rich) => `<li>${rich}</li>`).join('');
  return { plain: [...lines.keys()].join('\n'), rich: `<ol>${items}</ol>`, count: lines.size };
};
