import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { poll } from '../../../scripts/browser/poll.mjs';
import { payBare } from '../../bench/tip/round-trip';
import { type LnurlServer, startLnurl } from '../../servers/lnurl/lnurl';
import { sha256 } from '../../servers/paper-node';
import { type Relay, startRelay } from '../../servers/relay/relay';
import { NWCClient } from '../../servers/wallet/alby';
import { startWallet, type Wallet } from '../../servers/wallet/wallet';
import { SET_UP_MS, withLightning } from '../need';
import { type Lightning, startLightning } from './lightning';

const TIP_MSAT = 21_000;
const hashOf = (preimage: string): string => sha256(Buffer.from(preimage, 'hex')).toString('hex');

withLightning('two Lightning nodes, a wallet and an address', () => {
  let lightning: Lightning;
  let relay: Relay;
  let wallet: Wallet;
  let lnurl: LnurlServer;
  beforeAll(async () => {
    lightning = await startLightning();
    relay = await startRelay();
    wallet = await startWallet(lightning.payer, relay);
    lnurl = await startLnurl(lightning.payee);
  }, SET_UP_MS);
  afterAll(async () => {
    await lnurl?.stop();
    await wallet?.stop();
    await relay?.stop();
    await lightning?.stop();
  });

  /** An invoice of the second node that waits: the payment is on its way until the test settles or cancels it. */
  const holdInvoice = async () => {
    const preimage = randomBytes(32).toString('hex');
    const held = await lightning.payee.createHeldInvoice(hashOf(preimage), { msat: TIP_MSAT });
    return { ...held, preimage };
  };
  const stateOf = async (paymentHash: string) => (await lightning.payee.lookUpInvoice(paymentHash)).state;
  const killPayerWhilePaying = async (client: NWCClient, invoice: string, paymentHash: string): Promise<void> => {
    const paying = client.payInvoice({ invoice });
    const refused = expect(paying).rejects.toMatchObject({ code: 'INTERNAL' });
    await poll(async () => (await stateOf(paymentHash)) === 'held', 'the payment on its way');
    await lightning.payer.kill();
    await refused;
    await lightning.payer.start();
    await lightning.untilReady();
  };

  it('pay 21 sat from the first to the second, with the preimage for it', async () => {
    const before = await lightning.payee.balanceMsat();
    const { invoice, preimage } = await payBare(lnurl.addressOf('alice'), TIP_MSAT, await wallet.connect());
    const { paymentHash, msat, descriptionHash } = await lightning.payer.decode(invoice);
    expect([hashOf(preimage), msat]).toEqual([paymentHash, TIP_MSAT]);
    expect(descriptionHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await lightning.payee.lookUpInvoice(paymentHash)).toEqual({
      ...{ state: 'settled', preimage, receivedMsat: TIP_MSAT },
    });
    // The node counts its channel anew a moment after the invoice is settled.
    const after = await poll(
      async () => (await lightning.payee.balanceMsat()) - before || null,
      'the money on the other side',
    );
    expect(after).toBe(TIP_MSAT);
    expect(wallet.paid).toEqual([paymentHash]);
    expect(lnurl.received.map(({ step }) => step)).toEqual(['offer', 'callback']);
  });

  it('pay no invoice twice, however often they are asked, nor after the wallet was ended', async () => {
    const { invoice, paymentHash } = await lightning.payee.createInvoice({ msat: TIP_MSAT });
    const client = new NWCClient({ nostrWalletConnectUrl: await wallet.connect() });
    const paid = wallet.paid.length;
    await client.payInvoice({ invoice });
    await expect(client.payInvoice({ invoice })).rejects.toMatchObject({ code: 'INTERNAL' });
    wallet.kill();
    await wallet.start();
    await expect(client.payInvoice({ invoice })).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(wallet.paid.slice(paid)).toEqual([paymentHash]);
    client.close();
  });

  it('say that it is settled where the first was killed on the way and the second took it', async () => {
    const { invoice, paymentHash, preimage } = await holdInvoice();
    const client = new NWCClient({ nostrWalletConnectUrl: await wallet.connect() });
    await killPayerWhilePaying(client, invoice, paymentHash);
    expect(await client.lookupInvoice({ payment_hash: paymentHash })).toMatchObject({ state: 'pending' });
    await lightning.payee.settleHeld(preimage);
    const settled = await poll(async () => {
      const found = await client.lookupInvoice({ payment_hash: paymentHash });
      return found.state === 'settled' && found;
    }, 'the settlement');
    expect(settled).toMatchObject({ preimage, amount: TIP_MSAT });
    await expect(client.payInvoice({ invoice })).rejects.toMatchObject({ code: 'INTERNAL' });
    client.close();
  });

  it('say that it failed where the first was killed on the way and the second sent it back', async () => {
    const { invoice, paymentHash } = await holdInvoice();
    const client = new NWCClient({ nostrWalletConnectUrl: await wallet.connect() });
    await killPayerWhilePaying(client, invoice, paymentHash);
    await lightning.payee.cancelHeld(paymentHash);
    await poll(
      async () => (await client.lookupInvoice({ payment_hash: paymentHash })).state === 'failed',
      'the failure',
    );
    expect(await stateOf(paymentHash)).toBe('cancelled');
    client.close();
  });
});
