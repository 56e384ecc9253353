import { count, t } from '../platform/words';
import { CheckBox } from '../ui/CheckBox';
import { AmountField } from './AmountField';
import { isOld } from './amount';
import { ageInWords } from './money';
import { RateForm } from './RateForm';
import { RateNeeded } from './RateNeeded';
import { ShareOut } from './ShareOut';
import type { Choice } from './use-choice';
import type { Ground } from './use-known';
import { firstIn } from './written';

interface Props {
  choice: Choice;
  ground: Pick<Ground, 'rate' | 'own'>;
  /** How many works the work is made from. */
  sources: number;
  onRate: () => void;
}

/** How much goes over Lightning, in money or sats; the rate by which it goes, or what is missing; and with whom it is shared. */
export const LightningAmount = ({ choice, ground: { rate, own }, sources, onRate }: Props) => {
  const { written, msat, lacksRate, mayShare, isShared, rows } = choice;
  const now = Date.now();
  return (
    <>
      <AmountField written={written} msat={msat} rate={rate} own={own} onWrite={choice.setWritten} />
      {lacksRate && (
        <RateNeeded
          key={written.currency}
          currency={written.currency}
          rate={rate}
          onRate={onRate}
          onSats={() => choice.setWritten(firstIn(''))}
        />
      )}
      {mayShare && (
        <label class="check">
          <CheckBox isTicked={isShared} onTick={() => choice.setShared(!isShared)} />
          {t('share_out')}
        </label>
      )}
      {!mayShare && sources > 0 && <p class="aside">{count(sources, 'share_outNobody')}</p>}
      {rows.length > 0 && <ShareOut rows={rows} onChange={choice.setPart} />}
      {rate && !lacksRate && (
        <details class="why">
          <summary>
            {isOld(rate, now) && written.currency !== ''
              ? t('rate_summaryOld', ageInWords(rate.at, now))
              : t('rate_summary')}
          </summary>
          <RateForm key={rate.currency} rate={rate} currency={rate.currency} onChange={onRate} />
        </details>
      )}
    </>
  );
};
