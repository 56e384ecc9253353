import type { Deal } from '../../../src/tips/open-payments/deal';
import { checkGrant, isDenial, readAnswer, readQuestion } from '../../../src/tips/open-payments/grant';
import type { Pointer, TipState } from '../../../src/tips/tip';
import { isTipError } from '../../../src/tips/tip-error';
import type { Deps } from '../deps';
import { askServer, giveBack, needAnswer } from './ask-server';
import { ownWallet } from './make-deal';
import { type Agreed, type Asking, sealSecrets, unsealSecrets } from './secrets';
import type { Signer } from './signer';

type AskingState = Extract<TipState, { step: 'asking' }>;

/** Milliseconds after a question until which nothing is asked: a server that wants more says so. */
const later = (wait: number, deps: Deps): number => deps.now().getTime() + wait * 1000;

/**
 * Has the reader's wallet ask them: for one payment, to one payee, of one amount. There is no `finish`: nothing that an address in a tab brings
 * back is ever read, and the answer is asked for at the wallet's own server, with a token that nobody else has.
 * @returns the state to be written down before the page is opened
 * @throws FailureCode where there is no page to open
 */
export const askConsent = async (deal: Deal, pointer: Pointer, signer: Signer, deps: Deps): Promise<AskingState> => {
  const own = await ownWallet(pointer, deps);
  const { receiver, debit: debitAmount } = deal;
  const access = {
    ...{ type: 'outgoing-payment', actions: ['create', 'read'], identifier: own.address },
    limits: { receiver, debitAmount },
  };
  const body = {
    access_token: { access: [access] },
    client: { walletAddress: own.address },
    interact: { start: ['redirect'] },
  };
  const answer = await needAnswer({ method: 'POST', address: `${own.authServer}/`, signer, body }, deps);
  const { page, ...question } = readQuestion(answer, own, deps.loopback);
  const { authServer, resourceServer } = own;
  const secrets: Asking = { ...question, from: later(question.wait, deps), authServer, resourceServer };
  return { step: 'asking', deal, page, sealed: await sealSecrets(secrets, deps) };
};

const refused = (detail: string): TipState => ({ step: 'failed', code: 'consent-refused', detail });

/** No server is waited for longer than this between two questions, in milliseconds: a clock that went back would wait for hours. */
const LATE_AT_MOST = 60_000;

/** Whether a question is not to be asked yet. */
const isEarly = (from: number, deps: Deps): boolean => {
  const early = from - deps.now().getTime();
  return early > 0 && early <= LATE_AT_MOST;
};

/**
 * Asks what the person said at their wallet.
 * @param pace when the next question may be asked, by the quote: what a wallet said of that in its last answer
 * @returns null where that is not known yet
 */
export const hearConsent = async (
  state: AskingState,
  signer: Signer,
  pace: Map<string, number>,
  deps: Deps,
): Promise<TipState | null> => {
  const { deal } = state;
  const secrets = await unsealSecrets<Asking>(state.sealed, deps);
  if (!secrets) return refused('this browser cannot read what it was asked with');
  if (isEarly(Math.max(secrets.from, pace.get(deal.quote) ?? 0), deps)) return null;
  const { continueAt: address, continueToken: token, authServer, resourceServer } = secrets;
  try {
    const { status, answer } = await askServer({ method: 'POST', address, signer, token }, deps);
    if (isDenial(status, answer)) return refused('');
    if (status !== 200) return null;
    const heard = readAnswer(answer, { authServer }, deps.loopback);
    if ('open' in heard) {
      const { continueAt, continueToken, wait } = heard.open;
      pace.set(deal.quote, later(wait, deps));
      if (continueAt === address && continueToken === token) return null;
      // The next question goes out with what this answer says.
      const next: Asking = { ...heard.open, from: later(wait, deps), authServer, resourceServer };
      return { ...state, sealed: await sealSecrets(next, deps) };
    }
    try {
      checkGrant(heard.grant, deal);
    } catch (error) {
      await giveBack(heard.grant.manage, heard.grant.token, signer, deps);
      throw error;
    }
    const agreed: Agreed = { token: heard.grant.token, manage: heard.grant.manage, authServer, resourceServer };
    return { step: 'sending', deal, sealed: await sealSecrets(agreed, deps) };
  } catch (error) {
    // Whoever cannot be reached now may be later.
    if (isTipError(error) && error.code === 'service-unreachable') return null;
    throw error;
  }
};

/** Takes back what a gift that is over was let do, or asked for. */
export const release = async (state: TipState, signer: Signer, deps: Deps): Promise<void> => {
  if (!('sealed' in state) || state.sealed === null) return;
  const secrets = await unsealSecrets<Asking | Agreed>(state.sealed, deps);
  if (!secrets) return;
  if ('manage' in secrets) await giveBack(secrets.manage, secrets.token, signer, deps);
  else await giveBack(secrets.continueAt, secrets.continueToken, signer, deps);
};
