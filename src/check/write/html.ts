import type { Placed } from './docx';
import { pieceInHtml } from './line';
import { splice } from './splice';

/** Puts credits below the pictures of a page: into the caption of a figure, or as one, or as a paragraph. */
export const creditHtml = (html: string, placed: readonly Placed[]): string =>
  splice(
    html,
    placed.map(({ after, pieces }) => {
      const credit = pieces.map(pieceInHtml).join('');
      const next = html.slice(after, after + 12).toLowerCase();
      if (next.startsWith('</figcaption')) return { at: after, text: ` <span class="credit">${credit}</span>` };
      const isFigure = next.startsWith('</figure');
      const hasCaption =
        isFigure && /<figcaption\b/i.test(html.slice(Math.max(0, html.lastIndexOf('<figure', after)), after));
      return {
        at: after,
        text: isFigure && !hasCaption ? `<figcaption>${credit}</figcaption>` : `<p class="credit">${credit}</p>`,
      };
    }),
  );
