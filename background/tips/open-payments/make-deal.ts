import type { Amount, Deal } from '../../../src/tips/open-payments/deal';
import { readGrant } from '../../../src/tips/open-payments/grant';
import { toMinor } from '../../../src/tips/open-payments/minor';
import { type Incoming, readIncoming, readQuote } from '../../../src/tips/open-payments/payment';
import type { Wallet } from '../../../src/tips/open-payments/wallet-address';
import type { Pointer, Tip } from '../../../src/tips/tip';
import { tipError } from '../../../src/tips/tip-error';
import type { Deps } from '../deps';
import { giveBack, needAnswer } from './ask-server';
import { freshSigner, type Signer } from './signer';
import { askWallet, needHosts } from './wallets';

/** Milliseconds in which a payee's wallet takes the money: a person reads, signs in at their wallet, and agrees. */
const RECEIVED_WITHIN = 60 * 60 * 1000;

/** The amount that a person wrote, as their wallet counts it. @throws amount-out-of-range, quote-wrong for another currency */
const askedOf = ({ spoken }: Tip, { currency, scale }: Pointer): Amount => {
  if (!spoken || spoken.currency !== currency) throw tipError('quote-wrong', 'your wallet counts in another currency');
  const value = toMinor(String(spoken.amount), scale);
  if (value === null) throw tipError('amount-out-of-range', 'your wallet does not count so finely');
  return { value, assetCode: currency, assetScale: scale };
};

/** Does something under a grant that asks nobody, and gives the grant back. */
const withGrant = async <Value>(
  { wallet, signer, client, access }: { wallet: Wallet; signer: Signer; client: object; access: object },
  deps: Deps,
  act: (token: string) => Promise<Value>,
): Promise<Value> => {
  const body = { access_token: { access: [access] }, client };
  const asked = { method: 'POST', address: `${wallet.authServer}/`, signer, body } as const;
  const grant = readGrant(await needAnswer(asked, deps), wallet, deps.loopback);
  try {
    return await act(grant.token);
  } finally {
    await giveBack(grant.manage, grant.token, signer, deps);
  }
};

/** Has the payee's wallet make a payment that can be paid into. A key of its own: it does not learn whose wallet will pay. */
const askIncoming = async (payee: Wallet, comment: string, deps: Deps): Promise<Incoming> => {
  const signer = await freshSigner();
  const access = { type: 'incoming-payment', actions: ['create', 'read'] };
  return withGrant({ wallet: payee, signer, client: { jwk: signer.jwk }, access }, deps, async (token) => {
    const now = deps.now();
    const body = {
      walletAddress: payee.address,
      expiresAt: new Date(now.getTime() + RECEIVED_WITHIN).toISOString(),
      ...(comment ? { metadata: { description: comment } } : {}),
    };
    const address = `${payee.resourceServer}/incoming-payments`;
    const answer = await needAnswer({ method: 'POST', address, signer, token, body }, deps);
    return readIncoming(answer, payee, now.toISOString(), deps.loopback);
  });
};

/** A wallet as it stands now behind what was kept of it: its servers may have moved, and its currency may not. */
export const ownWallet = async (pointer: Pointer, deps: Deps): Promise<Wallet> => {
  const own = await askWallet(pointer.address, deps);
  if (own.address !== pointer.address || own.currency !== pointer.currency || own.scale !== pointer.scale)
    throw tipError('quote-wrong', 'your wallet address is another now');
  return own;
};

/** Asks the reader's wallet what a payment would come to. Nobody can be paid by that. */
const askQuote = async (
  given: { own: Wallet; payee: Wallet; incoming: Incoming; asked: Amount },
  signer: Signer,
  deps: Deps,
): Promise<Deal> => {
  const { own, incoming, asked } = given;
  const access = { type: 'quote', actions: ['create'] };
  return withGrant({ wallet: own, signer, client: { walletAddress: own.address }, access }, deps, async (token) => {
    const body = { walletAddress: own.address, receiver: incoming.id, method: 'ilp', debitAmount: asked };
    const answer = await needAnswer(
      { method: 'POST', address: `${own.resourceServer}/quotes`, signer, token, body },
      deps,
    );
    return readQuote(answer, given, deps.now().toISOString(), deps.loopback);
  });
};

/**
 * Asks both wallets what a gift comes to, and holds their answers against each other.
 * @throws FailureCode where there is nothing that a person could agree to: nobody was paid
 */
export const makeDeal = async (tip: Tip, pointer: Pointer, signer: Signer, deps: Deps): Promise<Deal> => {
  const { payee: whom, comment } = tip;
  const asked = askedOf(tip, pointer);
  // What the person was shown is what is asked.
  if (!whom || new URL(whom.address).host !== whom.host)
    throw tipError('answer-unsafe', 'another host than the one shown');
  const [payee, own] = await Promise.all([askWallet(whom.address, deps), ownWallet(pointer, deps)]);
  await needHosts([payee, own], deps);
  const incoming = await askIncoming(payee, comment, deps);
  return askQuote({ own, payee, incoming, asked }, signer, deps);
};
