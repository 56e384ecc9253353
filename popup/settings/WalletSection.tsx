import type { Wallet } from '../../src/tips/tip';
import { t } from '../platform/words';
import { RateForm } from '../tips/RateForm';
import { useKnown } from '../tips/use-known';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useWanted } from '../ui/use-wanted';
import { useWalletForm } from './use-wallet-form';
import { WalletFacts } from './WalletFacts';

const NOBODY: readonly string[] = [];

/** What a connected wallet may be asked for, and what it may not. */
const MayBeAsked = () => (
  <section class="explained">
    <h3>{t('wallet_mayTitle')}</h3>
    <ul class="bullets">
      <li>{t('wallet_mayPay')}</li>
      <li>{t('wallet_mayAsk')}</li>
      <li>{t('wallet_mayNot')}</li>
      <li>{t('wallet_own')}</li>
    </ul>
  </section>
);

/** The wallet that pays tips: connecting it, what it may be asked for, and letting it go. Its connection is never shown again. */
export const WalletSection = ({ isWanted }: { isWanted: boolean }) => {
  const { ground, problem, again } = useKnown(NOBODY);
  const wallet: Wallet | null = ground?.known.wallet ?? null;
  const { form, faults, said, isBusy, submit, forget, uri, month, tip } = useWalletForm(wallet, again);
  const heading = useWanted<HTMLHeadingElement>(isWanted, ground !== null);
  return (
    <section class="places wallet">
      <h2 ref={heading} tabIndex={-1}>
        {t('wallet_title')}
      </h2>
      {ground && !wallet && <p>{t('wallet_meaning')}</p>}
      {problem && <p class="warning">{problem}</p>}
      {ground && (
        <form ref={form} onSubmit={submit}>
          {wallet ? (
            <WalletFacts wallet={wallet} spentMsat={ground.known.spentMsat} />
          ) : (
            <TextField
              label={t('wallet_uri')}
              note={t('wallet_uriMeaning')}
              type="password"
              most={4096}
              error={faults.uri}
              {...uri}
            />
          )}
          <div class="pair">
            <TextField
              label={t('wallet_month')}
              inputMode="numeric"
              required
              error={faults.month}
              most={16}
              {...month}
            />
            <TextField label={t('wallet_tip')} inputMode="numeric" required error={faults.tip} most={16} {...tip} />
          </div>
          <MayBeAsked />
          <div class="actions">
            <button type="submit" class="primary" aria-disabled={isBusy} aria-busy={isBusy}>
              {t(isBusy ? 'wallet_busy' : wallet ? 'wallet_change' : 'wallet_connect')}
            </button>
            {wallet && (
              <button type="button" onClick={forget}>
                {t('wallet_forget')}
              </button>
            )}
          </div>
        </form>
      )}
      <StatusLine {...said} />
      {ground && (
        <>
          <h3>{t('rate_title')}</h3>
          <p class="aside">{t('rate_meaning')}</p>
          <RateForm rate={ground.rate} own={ground.own} onChange={again} />
        </>
      )}
    </section>
  );
};
