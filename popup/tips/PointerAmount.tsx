import type { Known } from '../../src/tips/tip';
import { t } from '../platform/words';
import { TextField } from '../ui/TextField';
import { leftInWords } from './PointerLeft';
import type { Choice } from './use-choice';
import { WalletLink } from './WalletLink';

interface Props {
  known: Known;
  choice: Pick<Choice, 'manner' | 'money' | 'setMoney'>;
}

/**
 * How much is given from the person's own wallet address, in what its wallet counts in, and what the month leaves; or that they could give so
 * if they had one.
 */
export const PointerAmount = ({ known, choice }: Props) => {
  const { pointer } = known;
  if (!pointer)
    return (
      <p class="aside">
        {t('thank_noPointer')} <WalletLink text={t('thank_setPointer')} />
      </p>
    );
  if (choice.manner !== 'consent') return null;
  return (
    <TextField
      label={t('thank_amountIn', pointer.currency)}
      note={leftInWords(known)}
      inputMode="decimal"
      required
      most={16}
      value={choice.money}
      onChange={choice.setMoney}
    />
  );
};
