import { useState } from 'preact/hooks';
import { t } from '../platform/words';
import { TextField } from '../ui/TextField';
import { useFaults } from '../ui/use-faults';
import { readPrice } from './amount';

interface Props {
  currency: string;
  /** Returns whether the rate was written down. */
  onWrite: (perBitcoin: number) => Promise<boolean>;
  /** Absent where a currency is not what this is about. */
  onForget?: (() => void) | undefined;
}

/** What a bitcoin costs in a currency, as a person writes it. */
export const RateByHand = ({ currency, onWrite, onForget }: Props) => {
  const [written, setWritten] = useState('');
  const { faults, form, refuse, forgive } = useFaults<'price', HTMLDivElement>();
  const write = async () => {
    const perBitcoin = readPrice(written);
    if (perBitcoin === null) return refuse({ price: t('rate_wrong') });
    if (await onWrite(perBitcoin)) setWritten('');
  };
  return (
    <div class="rate-by-hand" ref={form}>
      <TextField
        label={t('rate_byHand', currency)}
        inputMode="decimal"
        most={20}
        error={faults.price}
        value={written}
        onChange={(text) => {
          forgive();
          setWritten(text);
        }}
        onEnter={write}
      />
      <div class="actions">
        <button type="button" onClick={write}>
          {t('rate_write')}
        </button>
        {onForget && (
          <button type="button" class="quiet" onClick={onForget}>
            {t('rate_none')}
          </button>
        )}
      </div>
    </div>
  );
};
