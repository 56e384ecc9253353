import { useEffect, useRef } from 'preact/hooks';
import type { Contact } from '../../src/tips/contacts';
import type { Gift, Rate, Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { Complaint } from '../platform/explain';
import { permit } from '../platform/permit';
import { t } from '../platform/words';
import { StatusLine } from '../ui/StatusLine';
import { giftAgain, hostsAgain } from './give-again';
import { givenInWords } from './money';
import { headingOf, TipCard } from './TipCard';
import { isOver, isWorthRepeating, mayTryAgain } from './tip-state';
import { useTipActs } from './use-tip-acts';
import { useGift } from './use-tips';

interface Props {
  gift: string;
  rate: Rate | null;
  contacts: readonly Contact[];
  /** The page on which the work was seen; absent where that is not at hand. */
  page?: string | undefined;
  /** Goes on to another gift, or to choosing anew. */
  onGift: (gift: string | null) => void;
}

/** What is read out when a state changes: the state alone, and not the whole card. */
const tell = (tips: readonly Tip[]): string =>
  tips
    .map((tip) => [headingOf(tip), givenInWords(tip), tips.length > 1 && tip.work.creator].filter(Boolean).join(' · '))
    .join('\n');

/** What the way back to choosing is called, once all of a gift is over. */
const onwards = (tips: readonly Tip[]) => {
  if (mayTryAgain(tips)) return 'tip_chooseAnew';
  return tips.every(({ state }) => state.step === 'thanked') ? 'tip_otherWay' : 'tip_onceMore';
};

/** What becomes of one gift. Closing the window loses nothing: it is read again from what was written down. */
export const GiftScreen = ({ gift, rate, contacts, page, onGift }: Props) => {
  const { tips, problem, again } = useGift(gift);
  const { said, run, ...acts } = useTipActs(again);
  // One new gift for each that failed, however often its button is pressed.
  const next = useRef<{ of: string; id: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const retry = (failed: readonly Tip[]) => {
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    const permitted = permit(...hostsAgain(failed));
    if (next.current?.of !== gift) next.current = { of: gift, id: crypto.randomUUID() };
    const repeated: Gift = giftAgain(next.current.id, failed);
    run(async () => {
      if (!(await permitted)) throw new Complaint(t('thank_notPermitted'));
      await ask('tips.give', repeated);
      onGift(repeated.id);
      return '';
    });
  };
  return (
    <div class="gift" ref={box} tabIndex={-1}>
      <p class="unseen" role="status">
        {tips && tell(tips)}
      </p>
      {problem && <p class="warning">{problem}</p>}
      {tips?.map((tip) => (
        <TipCard key={tip.id} tip={tip} rate={rate} contacts={contacts} page={page} {...acts} />
      ))}
      {tips?.length === 0 && (
        <>
          <p>{t('tip_none')}</p>
          <button type="button" onClick={() => onGift(null)}>
            {t('tip_chooseAnew')}
          </button>
        </>
      )}
      {tips && tips.length > 0 && tips.every(isOver) && (
        <div class="actions">
          {mayTryAgain(tips) && (
            <button
              type="button"
              class={isWorthRepeating(tips) ? 'primary' : undefined}
              onClick={() => retry(tips.filter(({ state }) => state.step === 'failed'))}
            >
              {t('tip_again')}
            </button>
          )}
          <button
            type="button"
            class={mayTryAgain(tips) && !isWorthRepeating(tips) ? 'primary' : undefined}
            onClick={() => onGift(null)}
          >
            {t(onwards(tips))}
          </button>
        </div>
      )}
      <StatusLine {...said} />
    </div>
  );
};
