import { leftOf } from '../../src/tips/budget';
import type { Known } from '../../src/tips/tip';
import { t } from '../platform/words';
import { satsInWords } from './money';

/** What the wallet's budget leaves this month. */
export const BudgetNote = ({ known }: { known: Known }) =>
  known.wallet && (
    <p class="aside">
      {t(
        'thank_budget',
        satsInWords(leftOf(known)),
        satsInWords(known.wallet.monthMsat),
        satsInWords(known.wallet.tipMsat),
      )}
    </p>
  );
