import type { ComponentChildren } from 'preact';
import { amountOf } from '../../../src/pot/money';
import type { KeptPot } from '../../../src/pot/pot';
import { hashOf } from '../../platform/route';
import { t } from '../../platform/words';
import { moneyInWords, monthInWords } from '../money';

/** A pot in the ledger: one gift, with its tips inside. */
export const PotLine = ({ pot, children }: { pot: KeptPot; children: ComponentChildren }) => (
  <li class="pot-line">
    <details class="why">
      <summary>
        {t('nav_pot')} ·{' '}
        {t('pot_givenTitle', moneyInWords(amountOf(pot.whole, pot.currency), pot.currency), monthInWords(pot.month))}
      </summary>
      <a href={hashOf('thanks', ['pot', pot.month])}>{t('pot_look')}</a>
      <ul>{children}</ul>
    </details>
  </li>
);
