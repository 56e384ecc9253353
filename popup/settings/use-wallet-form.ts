import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_BUDGET, isBudgetSound } from '../../src/tips/budget';
import { LOOPBACK } from '../../src/tips/loopback';
import type { Msat, Wallet } from '../../src/tips/tip';
import { readWalletAddress } from '../../src/tips/wallet-address';
import { ask } from '../platform/ask';
import { t } from '../platform/words';
import { readSats } from '../tips/amount';
import { explainTip } from '../tips/explain-set-up';
import { useAction } from '../ui/use-action';
import { useFaults } from '../ui/use-faults';

const inSats = (msat: Msat): string => String(Math.floor(msat / 1000));

/** What the wallet may be asked for, in whole sats; null where one of the two is no amount, or a tip could exceed the month. */
const readBudget = (month: string, tip: string): { monthMsat: Msat; tipMsat: Msat } | null => {
  const monthMsat = readSats(month);
  const tipMsat = readSats(tip);
  if (monthMsat === null || tipMsat === null) return null;
  return isBudgetSound({ monthMsat, tipMsat }) ? { monthMsat, tipMsat } : null;
};

/** What is wrong with a wallet's connection as it was pasted; null where nothing is. Nothing of it is repeated: it holds a secret. */
const faultOf = (uri: string): 'wallet_uriWrong' | 'wallet_uriBroken' | null => {
  if (!/^nostr\+?walletconnect:/i.test(uri)) return 'wallet_uriWrong';
  return readWalletAddress(uri, LOOPBACK) ? null : 'wallet_uriBroken';
};

/**
 * The form of the wallet that pays tips: its fields as written, what is wrong with them, and what its buttons do.
 * @param wallet the one that is connected, or null
 * @param onChange called when it may be another
 */
export const useWalletForm = (wallet: Wallet | null, onChange: () => void) => {
  const [uri, setUri] = useState('');
  const [month, setMonth] = useState(inSats(DEFAULT_BUDGET.monthMsat));
  const [tip, setTip] = useState(inSats(DEFAULT_BUDGET.tipMsat));
  const { said, busy, run } = useAction(explainTip);
  const { faults, form, refuse, forgive } = useFaults<'uri' | 'month' | 'tip'>();
  const isBusy = busy !== null;
  const walletKey = wallet?.walletKey;
  useEffect(() => {
    if (!wallet) return;
    setMonth(inSats(wallet.monthMsat));
    setTip(inSats(wallet.tipMsat));
  }, [walletKey, wallet?.monthMsat, wallet?.tipMsat]);

  const attempt = async (done: string, doing: () => Promise<unknown>) => {
    await run(async () => {
      await doing();
      return done;
    });
    onChange();
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
  const forget = () => attempt(t('wallet_forgotten'), () => ask('wallet.forget', null));
  /** Writes a field, and takes back what was said of what stood there. */
  const writing = (set: (text: string) => void) => (text: string) => {
    forgive();
    set(text);
  };
  return {
    form,
    faults,
    said,
    isBusy,
    submit,
    forget,
    uri: { value: uri, onChange: writing(setUri) },
    month: { value: month, onChange: writing(setMonth) },
    tip: { value: tip, onChange: writing(setTip) },
  };
};
