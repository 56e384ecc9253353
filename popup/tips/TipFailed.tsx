import type { FailureCode, Tip } from '../../src/tips/tip';
import { t, wordFor } from '../platform/words';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { isNothingPaid } from './tip-state';

/** Where what is quoted was said by the other side; elsewhere it is what Commoner saw of it. */
const THEIR_WORDS: readonly FailureCode[] = ['service-refused', 'wallet-refused', 'payment-failed'];

const leadOf = (code: FailureCode) => {
  if (code === 'permission-missing') return 'tip_notAllowed';
  return THEIR_WORDS.includes(code) ? 'tip_detail' : 'tip_seen';
};

/** As much of what the other side said as a person reads. */
const DETAIL_LENGTH = 300;

/** Why a tip failed, whether money may have gone, and what can be done. */
export const TipFailed = ({ tip }: { tip: Tip }) => {
  const { state } = tip;
  if (state.step !== 'failed') return null;
  return (
    <>
      <p>{wordFor('tip_failure', state.code)}</p>
      {state.detail && (
        <p class="aside">
          <Sentence
            id={leadOf(state.code)}
            parts={[
              <q key="detail">
                <Text>{state.detail.slice(0, DETAIL_LENGTH)}</Text>
              </q>,
            ]}
          />
        </p>
      )}
      <p>
        {state.code !== 'paid-in-part' && (
          <strong>{t(isNothingPaid(tip) ? 'tip_nothingPaid' : 'tip_maybePaid')}</strong>
        )}{' '}
        {wordFor('tip_remedy', state.code)}
      </p>
    </>
  );
};
