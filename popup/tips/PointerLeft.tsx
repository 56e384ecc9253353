import type { Known } from '../../src/tips/tip';
import { hashOf } from '../platform/route';
import { t } from '../platform/words';
import { dealInWords } from './money';

/** What is left of the month of the person's own wallet address, in words; '' where they have none. */
export const leftInWords = ({ pointer, spentMinor }: Pick<Known, 'pointer' | 'spentMinor'>): string => {
  if (!pointer) return '';
  const inWords = (minor: bigint): string =>
    dealInWords({ value: String(minor), assetCode: pointer.currency, assetScale: pointer.scale });
  const month = BigInt(pointer.month);
  const left = month - BigInt(spentMinor);
  return t('thank_leftOfMonth', inWords(left > 0n ? left : 0n), inWords(month));
};

/** The same beside the other budgets, with the way to change it. */
export const PointerLeft = ({ known }: { known: Known }) => (
  <section class="budget">
    <h2>{t('pointer_title')}</h2>
    <p>
      {leftInWords(known)} <a href={hashOf('settings', ['wallet'])}>{t('pointer_change')}</a>
    </p>
  </section>
);
