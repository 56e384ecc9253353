import { t } from '../platform/words';
import { AmountField } from './AmountField';
import type { Choice } from './use-choice';

/** How much a person gives at a service or a bank that takes an amount from Commoner, and what it is there. */
export const AmountToSay = ({ choice: { written, taken, setWritten } }: { choice: Choice }) =>
  taken && (
    <>
      <AmountField written={written} msat={null} rate={null} only={taken.currencies} onWrite={setWritten} />
      {taken.manner !== 'once' && <p>{t(taken.manner === 'monthly' ? 'thank_monthly' : 'thank_ownCurrency')}</p>}
    </>
  );
