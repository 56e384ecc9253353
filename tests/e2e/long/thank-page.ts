import { poll } from '../../../scripts/browser/poll.mjs';
import type { Visited } from '../driver';

export const BY = 'https://creativecommons.org/licenses/by/4.0/';

/** A page with one work, whose head says where its author is paid. Another author is another creator. */
export const payingPage = (lightning: string, author = 'Ann Fell'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The wren</title>
   <meta name="lightning" content="lnurlp:${lightning}"></head><body><main><article>
   <h1>The wren</h1><p class="byline">by <a rel="author" href="https://${author.replace(/ .*/, '').toLowerCase()}.invalid/">${author}</a></p><p>It sang.</p>
   <footer>This text may be used under <a rel="license" href="${BY}">CC BY 4.0</a>.</footer></article></main></body></html>`;

const AMOUNT = '.thanking input[inputmode=numeric], .thanking input[inputmode=decimal]';

/** Writes an amount into the screen for thanking, whose field comes once it is known what can be paid with. */
export const typeSats = async (popup: Visited['page'], sats: string): Promise<void> => {
  const field = await poll(() => popup.$(AMOUNT), 'the field for an amount');
  await field.evaluate((element, text) => {
    const input = element as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, sats);
};
