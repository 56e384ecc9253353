import type { Msat, Wallet } from '../../src/tips/tip';
import { day, t } from '../platform/words';
import { satsInWords } from '../tips/money';

/** What is known of the wallet that is connected, without its secret. */
export const WalletFacts = ({ wallet, spentMsat }: { wallet: Wallet; spentMsat: Msat }) => (
  <dl class="facts wallet-facts">
    <dt>{t('wallet_relay')}</dt>
    <dd>
      <code>{wallet.relay}</code>
    </dd>
    <dt>{t('wallet_key')}</dt>
    <dd>
      <code>{wallet.walletKey}</code>
    </dd>
    <dt>{t('wallet_since')}</dt>
    <dd>{day(wallet.connectedAt)}</dd>
    <dt>{t('wallet_spent')}</dt>
    <dd>{satsInWords(spentMsat)}</dd>
  </dl>
);
