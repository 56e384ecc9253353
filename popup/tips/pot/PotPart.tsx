import { type PartStory, paysItself } from '../../../src/pot/pot';
import { openable } from '../../platform/links';
import { t, wordFor } from '../../platform/words';
import { Text } from '../../ui/Text';
import { moneyInWords } from '../money';
import { TipCard } from '../TipCard';
import type { TipActs } from '../use-tip-acts';

interface Props extends TipActs {
  story: PartStory;
  /** Whether it is the next that needs its person: the others wait for it. */
  isNext: boolean;
  /** Whether it came with a backup: nothing of it is begun here. */
  isRestored: boolean;
  onBegin: (story: PartStory) => void;
  onLeave: (story: PartStory) => void;
}

const tellBegin = ({ part }: PartStory): string => {
  if (paysItself(part)) return t('pot_payNow');
  if (part.manner === 'consent') return t('thank_askDeal');
  const page = part.manner === 'open' && part.payee?.rail === 'link' ? openable(part.payee.address) : null;
  return page ? t('thank_sendOpen', new URL(page).host) : t('pot_showCode');
};

/** A part that has no tip yet: it waits its turn, or was given up. */
const Unbegun = ({ story, isNext, isRestored, onBegin, onLeave }: Props) => {
  const { part, isLeft } = story;
  return (
    <article class="tip pot-unbegun">
      <h3 class="tip-heading">
        {wordFor('pot_stand', isLeft ? 'left' : isRestored ? 'elsewhere' : isNext ? 'next' : 'later')}
      </h3>
      {part.spoken && <p class="tip-amount">{moneyInWords(part.spoken.amount, part.spoken.currency)}</p>}
      <p class="tip-whom">
        <Text>{part.work.creator ?? t('ledger_unnamed')}</Text> <code>{part.payee?.address}</code>
      </p>
      {!isLeft && !isRestored && isNext && (
        <div class="actions">
          <button type="button" class="primary" onClick={() => onBegin(story)}>
            {tellBegin(story)}
          </button>
          <button type="button" class="quiet" onClick={() => onLeave(story)}>
            {t('pot_leave')}
          </button>
        </div>
      )}
    </article>
  );
};

/** One part of a pot that was given: what became of it, or what there is to do for it. */
export const PotPart = (props: Props) => {
  const { story, isNext: _, isRestored, onBegin, onLeave: __, ...acts } = props;
  const { tip } = story;
  if (!tip) return <Unbegun {...props} />;
  return (
    <>
      <TipCard tip={tip} rate={null} isListed {...acts} />
      {tip.state.step === 'failed' && !isRestored && (
        <div class="actions">
          <button type="button" onClick={() => onBegin(story)}>
            {t('pot_again', story.part.work.creator ?? t('ledger_unnamed'))}
          </button>
        </div>
      )}
    </>
  );
};
