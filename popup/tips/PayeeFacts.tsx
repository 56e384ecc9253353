import type { Signal } from '../../src/signal/signal';
import type { Payee } from '../../src/tips/payee';
import { Evidence } from '../credit/Evidence';
import { t, wordFor } from '../platform/words';
import { Icon } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { addressInWords, wayInWords } from './payee-words';

interface Props {
  payee: Payee;
  /** Absent where the page is not at hand. */
  onShow?: ((signal: Signal) => void) | undefined;
}

/** Cautions that are told here; a payee that changed has a box of its own. */
export const isWarning = (caution: Payee['cautions'][number]): caution is 'look-alike' | 'other-site' =>
  caution === 'look-alike' || caution === 'other-site';

/** Who would be paid: the address, who would be asked, and why it is believed to be the creator's. */
export const PayeeFacts = ({ payee, onShow }: Props) => (
  <div class="payee">
    <p class="payee-address">
      <code>{addressInWords(payee)}</code>
    </p>
    <p class="aside">
      {wayInWords(payee)}
      {payee.host && payee.rail !== 'pointer' && (
        <>
          {' · '}
          <Sentence
            id={payee.rail === 'lightning' ? 'thank_asks' : 'thank_opens'}
            parts={[<code key="host">{payee.host}</code>]}
          />
        </>
      )}
    </p>
    <p class="payee-grade">
      <span class={`chip chip-${payee.grade === 'signed' || payee.grade === 'head' ? 'may' : 'must'}`}>
        {wordFor('tip_trust', payee.grade)}
      </span>
      {payee.cautions.includes('first-time') && (
        <span class="chip chip-plain">{wordFor('tip_caution', 'first-time')}</span>
      )}
    </p>
    {payee.cautions.filter(isWarning).map((caution) => (
      <div class="warning" key={caution}>
        <Icon name="warning" />
        <p>{wordFor('tip_caution', caution)}</p>
      </div>
    ))}
    <details class="why">
      <summary>{t('thank_why')}</summary>
      <p>{wordFor('tip_grade', payee.grade)}</p>
      {payee.label !== addressInWords(payee) && payee.label !== payee.host && (
        <p class="aside">
          <Text>{payee.label}</Text>
        </p>
      )}
      <Evidence signals={[payee.signal]} onShow={onShow} />
    </details>
  </div>
);
