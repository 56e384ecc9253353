import type { Contact } from '../../src/tips/contacts';
import { isTheirTurn, mayBeTold } from '../../src/tips/journal';
import type { Rate, Tip } from '../../src/tips/tip';
import { t, wordFor } from '../platform/words';
import { Icon, type IconName } from '../ui/Icon';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { amountInWords, givenApart } from './money';
import { addressInWords } from './payee-words';
import { TipFailed } from './TipFailed';
import { TipSettled } from './TipSettled';
import { TipToAgree } from './TipToAgree';
import { TipToPay } from './TipToPay';
import { TipUnknown } from './TipUnknown';
import { isNothingPaid, isStoppable, standOf } from './tip-state';
import { TellThem } from './told/TellThem';
import type { TipActs } from './use-tip-acts';

interface Props extends TipActs {
  tip: Tip;
  rate: Rate | null;
  /** In a list of several works: says for which it is, and shows a code only when that is wanted. */
  isListed?: boolean;
  /** The level of its heading: below the one that it stands under. */
  level?: 2 | 3;
  /** Where the creator of the work itself can be written to, as far as its page says. */
  contacts?: readonly Contact[] | undefined;
  /** The page on which it was seen; absent where that is not at hand. */
  page?: string | undefined;
}

const SIGNS: Record<Tip['state']['step'], IconName> = {
  draft: 'must',
  quoted: 'must',
  asking: 'out',
  sending: 'must',
  waiting: 'must',
  opened: 'out',
  unknown: 'warning',
  thanked: 'note',
  settled: 'may',
  failed: 'not',
};

/** What is said of thanks without money, by how the creator was told. */
const THANKED = {
  nobody: 'tip_thanked',
  letter: 'tip_thankedWritten',
  post: 'tip_thankedWritten',
  notice: 'tip_thankedNoticed',
} as const;

/** The state in a few words. Of an invoice that was shown and ran out, nobody knows that it was not paid. */
export const headingOf = (tip: Tip): string => {
  const { state, payee } = tip;
  if (state.step === 'failed' && !isNothingPaid(tip))
    return t(state.code === 'paid-in-part' ? 'tip_paidInPart' : 'tip_endedUnseen');
  if (state.step === 'quoted' && 'deal' in state) return t('tip_toAgree');
  return state.step === 'opened' && payee?.rail === 'link' && payee.host
    ? t('tip_finishOn', payee.host)
    : wordFor('tip_step', state.step);
};

/** Whom a tip is for: the creator, or the work where nobody is named, and where it is paid. */
const Whom = ({ tip: { work, payee }, withWork }: { tip: Tip; withWork: boolean }) => (
  <p class="tip-whom">
    <span>
      {withWork ? (
        <Sentence
          id="ledger_for"
          parts={[
            <Text key="name">{work.creator ?? t('ledger_unnamed')}</Text>,
            <Text key="title">{work.title ?? work.about}</Text>,
          ]}
        />
      ) : (
        <Text>{work.creator ?? t('ledger_unnamed')}</Text>
      )}
    </span>
    {payee && (
      <>
        {' '}
        <code>{addressInWords(payee)}</code>
      </>
    )}
  </p>
);

/** One tip as it comes to its end: what is being done, what a person has to do, or what became of it. */
export const TipCard = ({ tip, rate, isListed = false, level = 3, contacts = [], page, ...acts }: Props) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  const { state, msat, payee, comment } = tip;
  const { given, sats } = tip.spoken || msat === 0 ? givenApart(tip) : { given: amountInWords(msat, rate), sats: '' };
  const isTold = mayBeTold(state) && tip.share === 'work' && !isListed;
  const telling = isTold && (
    <TellThem
      tip={tip}
      contacts={contacts}
      page={page}
      onWrite={(to, by) => acts.onWrite(tip, to, by)}
      onTold={acts.onTold}
    />
  );
  return (
    <article class={`tip tip-${standOf(tip)} tip-${state.step}`}>
      <Heading class="tip-heading">
        <Icon name={SIGNS[state.step]} />
        {headingOf(tip)}
      </Heading>
      {given && (
        <p class="tip-amount">
          {given} {sats && <small class="aside">{sats}</small>}
        </p>
      )}
      <Whom tip={tip} withWork={isListed || tip.share === 'source'} />
      {comment && (
        <blockquote>
          <Text>{comment}</Text>
        </blockquote>
      )}
      {state.step === 'draft' && payee?.rail === 'lightning' && <p>{t('tip_asking', payee.host ?? payee.label)}</p>}
      {state.step === 'draft' && tip.manner === 'consent' && <p>{t('tip_dealing')}</p>}
      {state.step === 'quoted' && tip.manner !== 'consent' && <p>{t('tip_quoted')}</p>}
      {isTheirTurn(tip) && <TipToAgree tip={tip} {...acts} />}
      {state.step === 'sending' && <p>{t('tip_sending')}</p>}
      {state.step === 'thanked' && telling}
      {state.step === 'thanked' && <p>{t(THANKED[tip.written ? (tip.written.by ?? 'letter') : 'nobody'])}</p>}
      {(state.step === 'waiting' || state.step === 'opened') && <TipToPay tip={tip} isFolded={isListed} {...acts} />}
      {state.step === 'unknown' && <TipUnknown tip={tip} {...acts} />}
      {state.step === 'settled' && <TipSettled tip={tip} {...acts} />}
      {state.step === 'settled' && telling && (
        <details class="why">
          <summary>{t('tell_title')}</summary>
          {telling}
        </details>
      )}
      {state.step === 'failed' && <TipFailed tip={tip} />}
      {isStoppable(tip) && (
        <button type="button" onClick={() => acts.onCancel(tip)}>
          {t('tip_cancel')}
        </button>
      )}
      {state.step === 'thanked' && (
        <button type="button" class="quiet tip-quiet" onClick={() => acts.onReceipt(tip)}>
          {t('tip_noteFile')}
        </button>
      )}
    </article>
  );
};
