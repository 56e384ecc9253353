import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_BUDGET, isBudgetSound } from '../../src/tips/budget';
import { LOOPBACK } from '../../src/tips/loopback';
import type { Msat, Wallet } from '../../src/tips/tip';
import { readWalletAddress } from '../../src/tips/wallet-address';
import { ask } from '../platform/ask';
import { day, t } from '../platform/words';
import { readSats } from '../tips/amount';
import { explainTip } from '../tips/explain-set-up';
import { satsInWords } from '../tips/money';
import { RateForm } from '../tips/RateForm';
import { useKnown } from '../tips/use-known';
import { StatusLine } from '../ui/StatusLine';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';
import { useSaid } from '../ui/use-said';
import { useWanted } from '../ui/use-wanted';

const NOBODY: readonly string[] = [];
const inSats = (msat: Msat): string => String(Math.floor(msat / 1000));

/** What the wallet may be asked for, in whole sats; null where one of the two is no amount, or a tip could exceed the month. */
const readBudget = (month: string, tip: string): { monthMsat: Msat; tipMsat: Msat } | null => {
  const monthMsat = readSats(month);
  const tipMsat = readSats(tip);
  return monthMsat !== null && tipMsat !== null && isBudgetSound({ monthMsat, tipMsat })
    ? { monthMsat, tipMsat }
    : null;
};

/** What is wrong with a wallet's connection as it was pasted; null where nothing is. Nothing of it is repeated: it holds a secret. */
const faultOf = (uri: string): 'wallet_uriWrong' | 'wallet_uriBroken' | null => {
  if (!/^nostr\+?walletconnect:/i.test(uri)) return 'wallet_uriWrong';
  return readWalletAddress(uri, LOOPBACK) ? null : 'wallet_uriBroken';
};

/** The wallet that pays tips: connecting it, what it may be asked for, and letting it go. Its connection is never shown again. */
export const WalletSection = ({ isWanted }: { isWanted: boolean }) => {
  const { ground, problem, again } = useKnown(NOBODY);
  const wallet: Wallet | null = ground?.known.wallet ?? null;
  const [uri, setUri] = useState('');
  const [month, setMonth] = useState(inSats(DEFAULT_BUDGET.monthMsat));
  const [tip, setTip] = useState(inSats(DEFAULT_BUDGET.tipMsat));
  const { said, say, complain } = useSaid();
  const { faults, form, refuse, forgive } = useFaults<'uri' | 'month' | 'tip'>();
  const [isBusy, setBusy] = useState(false);
  const heading = useWanted<HTMLHeadingElement>(isWanted, ground !== null);
  const walletKey = wallet?.walletKey;
  useEffect(() => {
    if (!wallet) return;
    setMonth(inSats(wallet.monthMsat));
    setTip(inSats(wallet.tipMsat));
  }, [walletKey, wallet?.monthMsat, wallet?.tipMsat]);
  const attempt = async (done: string, doing: () => Promise<unknown>) => {
    say('');
    setBusy(true);
    try {
      await doing();
      say(done);
    } catch (error) {
      complain(explainTip(error));
    }
    setBusy(false);
    again();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (isBusy) return;
    const budget = readBudget(month, tip);
    const isTipWrong = readSats(month) !== null;
    const wrongBudget = budget ? {} : { [isTipWrong ? 'tip' : 'month']: t('wallet_budgetWrong') };
    if (wallet)
      return refuse(wrongBudget) || !budget
        ? undefined
        : attempt(t('wallet_changed'), () => ask('wallet.change', budget));
    const pasted = uri.trim();
    // Gone from the page before anything else happens, also where it turns out to be wrong.
    setUri('');
    const wrong = faultOf(pasted);
    if (refuse({ ...wrongBudget, ...(wrong && { uri: t(wrong) }) }) || !budget) return;
    return attempt(t('wallet_connected'), () => ask('wallet.connect', { uri: pasted, ...budget }));
  };
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
              <dd>{satsInWords(ground.known.spentMsat)}</dd>
            </dl>
          ) : (
            <TextField
              label={t('wallet_uri')}
              note={t('wallet_uriMeaning')}
              type="password"
              most={4096}
              error={faults.uri}
              value={uri}
              onChange={(text) => {
                forgive();
                setUri(text);
              }}
            />
          )}
          <div class="pair">
            <TextField
              label={t('wallet_month')}
              inputMode="numeric"
              required
              error={faults.month}
              value={month}
              most={16}
              onChange={(text) => {
                forgive();
                setMonth(text);
              }}
            />
            <TextField
              label={t('wallet_tip')}
              inputMode="numeric"
              required
              error={faults.tip}
              value={tip}
              most={16}
              onChange={(text) => {
                forgive();
                setTip(text);
              }}
            />
          </div>
          <section class="explained">
            <h3>{t('wallet_mayTitle')}</h3>
            <ul class="bullets">
              <li>{t('wallet_mayPay')}</li>
              <li>{t('wallet_mayAsk')}</li>
              <li>{t('wallet_mayNot')}</li>
              <li>{t('wallet_own')}</li>
            </ul>
          </section>
          <div class="actions">
            <button type="submit" class="primary" aria-disabled={isBusy} aria-busy={isBusy}>
              {t(isBusy ? 'wallet_busy' : wallet ? 'wallet_change' : 'wallet_connect')}
            </button>
            {wallet && (
              <button type="button" onClick={() => attempt(t('wallet_forgotten'), () => ask('wallet.forget', null))}>
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
          <RateForm rate={ground.rate} onChange={again} />
        </>
      )}
    </section>
  );
};
