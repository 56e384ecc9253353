import { dealOf } from '../../src/tips/journal';
import type { Tip } from '../../src/tips/tip';
import { hostOf, openable } from '../platform/links';
import { t, when } from '../platform/words';
import { Icon } from '../ui/Icon';
import { dealInWords } from './money';
import type { TipActs } from './use-tip-acts';

type Props = { tip: Tip } & Pick<TipActs, 'onAgree' | 'onAsk' | 'busy'>;

/** What a gift comes to at both wallets, before the person is asked at theirs; and where they are asked, while they are. */
export const TipToAgree = ({ tip, onAgree, onAsk, busy }: Props) => {
  const { state } = tip;
  const deal = dealOf(state);
  if (!deal) return null;
  const page = state.step === 'asking' ? openable(state.page) : null;
  const isBusy = busy === tip.id;
  return (
    <>
      <p>
        {t('tip_deal', dealInWords(deal.debit), dealInWords(deal.receive))}{' '}
        <span class="aside">{t('tip_until', when(deal.expiresAt))}</span>
      </p>
      <p class="aside">{t(page ? 'tip_atWallet' : 'tip_agreeMeaning')}</p>
      <div class="actions">
        {page ? (
          <>
            <a class="button" href={page} target="_blank" rel="noopener noreferrer">
              {t('tip_openWallet')}
              <Icon name="out" />
            </a>
            <button type="button" class="primary" aria-busy={isBusy} onClick={() => !isBusy && onAsk(tip)}>
              {t(isBusy ? 'tip_askBusy' : 'tip_ask')}
            </button>
          </>
        ) : (
          <button
            type="button"
            class="primary"
            aria-disabled={isBusy}
            aria-busy={isBusy}
            onClick={() => !isBusy && onAgree(tip)}
          >
            {t('tip_agree', hostOf(deal.from))}
          </button>
        )}
      </div>
    </>
  );
};
