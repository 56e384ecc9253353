import { isOver } from '../../../src/tips/journal';
import { isPreimage } from '../../../src/tips/proof';
import type { TipRail } from '../../../src/tips/rail';
import type { Quote, TipState } from '../../../src/tips/tip';
import { askService } from '../ask-service';
import type { Deps } from '../deps';
import { askQuote } from '../quote';

/** What a service says of an invoice (LUD-21): settled, with the preimage or its word alone; not settled; null for nothing that counts. */
const readSettlement = (
  answer: unknown,
  { invoice, paymentHash }: Quote,
): 'stated' | 'open' | { preimage: string } | null => {
  const { status, settled, preimage, pr } = (answer ?? {}) as Record<string, unknown>;
  if (status !== 'OK' || typeof settled !== 'boolean') return null;
  if (typeof pr === 'string' && pr.toLowerCase() !== invoice) return null;
  if (!settled) return 'open';
  if (preimage === undefined || preimage === null || preimage === '') return 'stated';
  // One that is not the invoice's proves that the service says what is not so.
  return typeof preimage === 'string' && isPreimage(preimage, paymentHash) ? { preimage } : null;
};

/** Shows an invoice that any wallet pays, and looks whether it was paid where the service tells (LUD-21). */
export const invoiceRail = (deps: Deps): TipRail => ({
  ...{ manner: 'invoice', asks: true },
  advance: async (tip): Promise<TipState | null> => {
    const { state } = tip;
    if (state.step === 'draft') return { step: 'quoted', quote: await askQuote(tip, deps) };
    if (state.step === 'quoted' && 'quote' in state) return { step: 'waiting', quote: state.quote };
    if (state.step !== 'waiting' || state.quote.verify === null) return null;
    const { quote } = state;
    // It was over before the question was asked: a payment of the last moment is then known to the service.
    const wasOver = isOver(quote, deps.now().toISOString());
    const answer = await askService(state.quote.verify, deps).catch(() => null);
    const said = readSettlement(answer, quote);
    if (said === null) return null;
    if (said === 'open')
      return wasOver ? { step: 'failed', code: 'expired', detail: 'the service saw no payment' } : null;
    const proof =
      said === 'stated'
        ? ({ grade: 'stated', preimage: null, feeMsat: null } as const)
        : ({ grade: 'cryptographic', preimage: said.preimage.toLowerCase(), feeMsat: null } as const);
    return { step: 'settled', quote, proof };
  },
});
