import type { TipRail } from '../../../src/tips/rail';
import type { Pointer, Tip, TipState } from '../../../src/tips/tip';
import { tipError } from '../../../src/tips/tip-error';
import { readPointer } from '../../store/tips/pointer';
import type { Deps } from '../deps';
import { askConsent, hearConsent, release } from '../open-payments/consent';
import { makeDeal } from '../open-payments/make-deal';
import { begin, type Line, learn } from '../open-payments/pay';
import { type Agreed, unsealSecrets } from '../open-payments/secrets';
import { ownSigner, type Signer } from '../open-payments/signer';

export interface ConsentRail extends TipRail {
  /**
   * Has the reader's wallet ask them, on their press.
   * @throws FailureCode where there is no page to open: nothing was asked then, and they may press again
   */
  ask(tip: Tip): Promise<TipState | null>;
  /** Gives back what a tip was let do, once it is over. */
  release(state: TipState): Promise<void>;
}

/** Pays from the reader's own wallet address, once they have agreed at their wallet (Open Payments). */
export const consentRail = (deps: Deps): ConsentRail => {
  /** When each wallet may be asked next whether its person has agreed. */
  const pace = new Map<string, number>();
  const need = async (): Promise<{ pointer: Pointer; signer: Signer }> => {
    const pointer = await deps.withStore(readPointer);
    const signer = pointer && (await ownSigner(deps));
    if (!signer) throw tipError('wallet-missing', 'no wallet address is set');
    return { pointer, signer };
  };
  /** What a payment that may have been begun is asked about with; null where it cannot be any more. */
  const lineOf = async (state: Extract<TipState, { deal: unknown; sealed: string | null }>): Promise<Line | null> => {
    const agreed = state.sealed && (await unsealSecrets<Agreed>(state.sealed, deps));
    const signer = agreed && (await ownSigner(deps));
    return signer ? { deal: state.deal, agreed, signer } : null;
  };

  /** What is learnt of one that may have been paid, with what it is asked about by next time; null where that is nothing new. */
  const follow = async (
    state: Extract<TipState, { step: 'sending' | 'unknown'; deal: unknown }>,
    payment: string | null,
  ): Promise<TipState | null> => {
    const { deal, sealed } = state;
    const line = await lineOf(state);
    const learnt = line ? await learn(line, payment, deps) : { end: null, payment };
    if (learnt.end) return learnt.end;
    const isOld = state.step === 'unknown' && state.payment === learnt.payment;
    return isOld ? null : { step: 'unknown', deal, sealed, payment: learnt.payment };
  };

  return {
    ...{ manner: 'consent', asks: true },
    ask: async (tip) => {
      const { state } = tip;
      if (state.step !== 'quoted' || !('deal' in state)) return null;
      const { pointer, signer } = await need();
      return askConsent(state.deal, pointer, signer, deps);
    },
    release: async (state) => {
      if ('deal' in state && state.deal) pace.delete(state.deal.quote);
      const signer = await ownSigner(deps);
      if (signer) await release(state, signer, deps);
    },
    advance: async (tip, first) => {
      const { state } = tip;
      if (state.step === 'draft') {
        const { pointer, signer } = await need();
        return { step: 'quoted', deal: await makeDeal(tip, pointer, signer, deps) };
      }
      if (state.step === 'asking') return hearConsent(state, (await need()).signer, pace, deps);
      if (!('deal' in state) || state.deal === undefined) return null;
      if (state.step === 'sending') {
        const line = first ? await lineOf(state) : null;
        const payment = line && (await begin(line, tip.comment, deps));
        return follow(state, payment?.id ?? null);
      }
      return state.step === 'unknown' ? follow(state, state.payment) : null;
    },
  };
};
