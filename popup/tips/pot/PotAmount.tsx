import { useLayoutEffect, useState } from 'preact/hooks';
import { amountOf, minorOf } from '../../../src/pot/money';
import { t } from '../../platform/words';
import { readMoney } from '../amount';

interface Props {
  /** Whose part it is. */
  name: string;
  /** Whole minor units. */
  minor: number;
  currency: string;
  /** Answers false where it is more than there is. */
  onChange: (minor: number) => boolean;
}

const read = (text: string, currency: string): number | null => {
  const amount = /^0(?:[.,]0{1,2})?$/.test(text.trim()) ? 0 : readMoney(text);
  return amount === null ? null : minorOf(amount, currency);
};

/** One part of the pot, to be changed; what is no amount stays in the field and changes nothing. */
export const PotAmount = ({ name, minor, currency, onChange }: Props) => {
  const amount = String(amountOf(minor, currency));
  const [text, setText] = useState(amount);
  const [isWrong, setWrong] = useState(false);
  // Before anything else is typed: what came between would be written over.
  useLayoutEffect(() => {
    if (read(text, currency) !== minor) setText(amount);
    setWrong(false);
  }, [minor, currency]);
  const write = (next: string) => {
    setText(next);
    const given = read(next, currency);
    setWrong(given === null || (given !== minor && !onChange(given)));
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      autocomplete="off"
      maxLength={16}
      value={text}
      aria-invalid={isWrong}
      aria-label={t('pot_part', name)}
      onInput={(event) => write(event.currentTarget.value)}
    />
  );
};
