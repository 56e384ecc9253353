import type { Step, Tip } from '../../src/tips/tip';
import { hashOf } from '../platform/route';
import { count, day, t, wordFor } from '../platform/words';
import { ExternalLink } from '../ui/ExternalLink';
import { Icon, type IconName } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import type { Month } from './ledger';
import { givenApart, moneyInWords, monthInWords, satsInWords } from './money';
import { headingOf } from './TipCard';
import { isNothingPaid } from './tip-state';
import { tellWritten } from './told/tell-written';

interface Props {
  month: Month;
  onReceipt: (tip: Tip) => void;
}

/** What a month came to in the person's own money, and in sats where they gave in sats. */
const sumsOf = ({ money, satsAloneMsat }: Month): string[] => [
  ...[...money].map(([currency, amount]) => moneyInWords(amount, currency)),
  ...(satsAloneMsat > 0 ? [satsInWords(satsAloneMsat)] : []),
];

/** What else there is to say of it: the sats of that money, the fees, how often it went another way, and private notes. */
const asidesOf = ({ msat, satsAloneMsat, feeMsat, ownWord, thanks }: Month): string[] => [
  ...(msat > satsAloneMsat ? [t('ledger_lightning', satsInWords(msat))] : []),
  ...(feeMsat > 0 ? [t('ledger_fees', satsInWords(feeMsat))] : []),
  ...(ownWord > 0 ? [count(ownWord, 'ledger_ownWord')] : []),
  ...(thanks > 0 ? [count(thanks, 'ledger_thanks')] : []),
];

/** What stands before what was given. Of a note that nobody was told of, it is no tick. */
const SIGNS: Partial<Record<Step, IconName>> = { failed: 'not', thanked: 'note' };

/** What became of one, in a few words. */
const tell = (tip: Tip): string => {
  const { state } = tip;
  if (state.step === 'settled') return wordFor('tip_proofShort', state.proof.grade);
  if (state.step !== 'failed') return wordFor('tip_step', state.step);
  const why = wordFor('tip_failure', state.code);
  return isNothingPaid(tip) ? t('two_sentences', why, t('tip_nothingPaid')) : why;
};

const Line = ({ tip, onReceipt }: { tip: Tip; onReceipt: (tip: Tip) => void }) => {
  const { work, payee, state, comment } = tip;
  const { given, sats } = givenApart(tip);
  const search = work.title ?? work.creator;
  return (
    <li class={`thanks-line thanks-${state.step}`}>
      <time dateTime={tip.createdAt}>{day(tip.createdAt)}</time>
      <div>
        <span>
          <Sentence
            id="ledger_for"
            parts={[
              <strong key="name">
                <Text>{work.creator ?? t('ledger_unnamed')}</Text>
              </strong>,
              <ExternalLink key="title" address={work.about} text={work.title ?? work.about} />,
            ]}
          />
        </span>
        {payee && (
          <p class="aside">
            <code>{payee.address}</code>
          </p>
        )}
        {comment && (
          <p class="around">
            <q>
              <Text>{comment}</Text>
            </q>
          </p>
        )}
        <p class="aside">{tell(tip)}</p>
        {tip.written && <p class="aside">{tellWritten(tip.written)}</p>}
        <div class="thanks-acts">
          {state.step !== 'failed' && (
            <button type="button" class="quiet" onClick={() => onReceipt(tip)}>
              {t(state.step === 'thanked' ? 'tip_noteFile' : 'tip_receipt')}
            </button>
          )}
          {search && <a href={hashOf('kept', [], { search: search.slice(0, 200), filter: {} })}>{t('ledger_entry')}</a>}
        </div>
      </div>
      <span class="thanks-given">
        <Icon name={SIGNS[state.step] ?? 'may'} />
        <span>
          {given || (state.step === 'thanked' ? t('ledger_thanked') : headingOf(tip))}
          {sats && <small class="aside">{sats}</small>}
        </span>
      </span>
    </li>
  );
};

/** One month of the ledger, with what it came to. */
export const ThanksMonth = ({ month, onReceipt }: Props) => (
  <section class="thanks-month">
    <h2>{monthInWords(month.month)}</h2>
    <p class="thanks-sum">
      {sumsOf(month).join(' · ') || (asidesOf(month).length === 0 && t('ledger_nothing'))}{' '}
      <span class="aside">{asidesOf(month).join(' · ')}</span>
    </p>
    <ul>
      {month.tips.map((tip) => (
        <Line key={tip.id} tip={tip} onReceipt={onReceipt} />
      ))}
    </ul>
  </section>
);
