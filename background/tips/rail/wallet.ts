import { getPublicKey } from 'nostr-tools/pure';
import { hexToBytes } from 'nostr-tools/utils';
import { isOver } from '../../../src/tips/journal';
import type { TipRail } from '../../../src/tips/rail';
import { readRequest } from '../../../src/tips/signed-request';
import type { FailureCode, Proof, Quote, Tip, TipState } from '../../../src/tips/tip';
import { tipError } from '../../../src/tips/tip-error';
import { type Answer, verdictOf } from '../../../src/tips/wallet-verdict';
import { lookUp, weigh } from '../ask-wallet-paid';
import type { Deps } from '../deps';
import { askQuote } from '../quote';
import { openLine, readConnection, type WalletLine } from '../wallet-line';
import { type Connection, makeRequest, type Said } from '../wallet-request';

/** Codes of NIP-47 by which a wallet says that it did not begin to pay. */
const REFUSALS = new Set([
  ...['RATE_LIMITED', 'QUOTA_EXCEEDED', 'RESTRICTED', 'UNAUTHORIZED', 'INSUFFICIENT_BALANCE', 'NOT_IMPLEMENTED'],
  'UNSUPPORTED_ENCRYPTION',
]);

type Sent = Tip & { state: { quote: Quote; event: string } };

const failed = (code: FailureCode, detail: string): TipState => ({ step: 'failed', code, detail });

/** What a wallet's answer is, its proof if it says that it has paid, and what the tip is if it failed. */
const readAnswer = (
  { error, result }: Said,
  quote: Quote,
): { answer: Answer; proof: Proof | null; why: TipState | null } => {
  if (!error) {
    const weighed = weigh(result, quote);
    if (weighed.is !== 'paid') return { answer: 'other', proof: null, why: null };
    return { answer: weighed.proof.preimage ? 'proved' : 'claimed', proof: weighed.proof, why: null };
  }
  const { code, message } = error;
  const why = (failure: FailureCode) => failed(failure, `${code} ${message}`.trim());
  if (REFUSALS.has(code)) return { answer: 'refused', proof: null, why: why('wallet-refused') };
  if (code === 'PAYMENT_FAILED') return { answer: 'failed', proof: null, why: why('payment-failed') };
  return { answer: 'other', proof: null, why: null };
};

/** Whether a request was made for this wallet, over this connection of it: another knows nothing of it. */
const isOf = (event: string, { walletKey, secret }: Connection): boolean => {
  const request = readRequest(event);
  return request.walletKey === walletKey && request.pubkey === getPublicKey(hexToBytes(secret));
};

/** Pays by the reader's own wallet, over Nostr Wallet Connect (NIP-47). */
export const walletRail = (deps: Deps): TipRail & { rest(id: string): void } => {
  /** Connections that were opened for a tip before anything was sent over them. */
  const lines = new Map<string, Promise<WalletLine>>();

  const need = async (): Promise<Connection> => {
    const connection = await readConnection(deps);
    if (!connection) throw tipError('wallet-missing', 'no wallet is connected');
    return connection;
  };
  const lineFor = (id: string, connection: Connection): Promise<WalletLine> => {
    const known = lines.get(id);
    if (known) return known;
    const opened = openLine(connection, deps);
    opened.catch(() => undefined);
    lines.set(id, opened);
    return opened;
  };
  const rest = (id: string): void => {
    const line = lines.get(id);
    lines.delete(id);
    void line?.then(
      (open) => open.close(),
      () => undefined,
    );
  };

  /** The connection that a request was made for; null where the wallet is another now, or cannot be reached. */
  const lineOf = async ({ id, state }: Sent): Promise<{ connection: Connection; line: WalletLine } | null> => {
    const connection = await readConnection(deps);
    if (!connection || !isOf(state.event, connection)) return null;
    let line = await lineFor(id, connection).catch(() => null);
    if (!line?.isOpen()) {
      rest(id);
      line = await lineFor(id, connection).catch(() => null);
    }
    return line && { connection, line };
  };

  /** What is known of one that may have been paid. */
  const ask = async (tip: Sent): Promise<TipState | null> => {
    const { quote } = tip.state;
    const reached = await lineOf(tip);
    if (!reached) return null;
    const found = await lookUp(reached.line, reached.connection, quote, deps);
    if (found.is === 'paid') return { step: 'settled', quote, proof: found.proof };
    if (found.is === 'failed') return failed('payment-failed', 'the wallet says that it failed');
    const isGone = found.is === 'unfound' && isOver(quote, deps.now().toISOString());
    return isGone ? failed('expired', 'the wallet knows of no payment, and the invoice has expired') : null;
  };

  /** Sends what is written down. Whatever is heard that does not settle it for certain leaves it unknown. */
  const send = async (tip: Sent, first: boolean): Promise<TipState> => {
    const { quote, event } = tip.state;
    const unknown: TipState = { step: 'unknown', quote, event };
    if (!first && readRequest(event).expiresAt <= deps.now().getTime()) return unknown;
    const reached = await lineOf(tip);
    if (!reached) return unknown;
    const { connection, line } = reached;
    const { payment, wallet } = deps.patience;
    const said = await line.ask('pay_invoice', event, first ? payment : wallet);
    if (!said) return unknown;
    const isOnce = first && !said.resent;
    const { answer, proof, why } = readAnswer(said, quote);
    const asked = verdictOf(answer, isOnce, null);
    const found = asked === 'look-up' ? await lookUp(line, connection, quote, deps) : null;
    const verdict = found ? verdictOf(answer, isOnce, found.is) : asked;
    // A proof that comes later is worth more than the wallet's word.
    const best = found?.is === 'paid' ? found.proof : proof;
    if (verdict === 'settled' && best) return { step: 'settled', quote, proof: best };
    return verdict === 'failed' && why ? why : unknown;
  };

  return {
    ...{ manner: 'wallet', asks: true, rest },
    advance: async (tip, first) => {
      const { state } = tip;
      if (state.step === 'draft') {
        // The connection is made while the service is asked.
        void lineFor(tip.id, await need());
        return { step: 'quoted', quote: await askQuote(tip, deps) };
      }
      if (state.step === 'quoted' && 'quote' in state) {
        const connection = await need();
        // Nothing is written down as sent before somebody can be reached.
        await lineFor(tip.id, connection);
        const { invoice } = state.quote;
        const identifier = tip.payee?.address ?? '';
        const params = { invoice, metadata: { comment: tip.comment, recipient_data: { identifier } } };
        const seconds = Math.max(1, Math.ceil(deps.patience.payment / 1000));
        const event = makeRequest(connection, 'pay_invoice', params, deps.now(), seconds);
        return { step: 'sending', quote: state.quote, event };
      }
      if (state.step === 'sending' && 'event' in state) return send({ ...tip, state }, first);
      if (state.step !== 'unknown' || !('event' in state) || state.event === null) return null;
      return ask({ ...tip, state: { ...state, event: state.event } });
    },
  };
};
