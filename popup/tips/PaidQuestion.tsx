import type { ComponentChildren, Ref } from 'preact';
import { mayDeny } from '../../src/tips/needs-person';
import type { Tip } from '../../src/tips/tip';
import { hashOf } from '../platform/route';
import { count, t, type WordKey } from '../platform/words';
import { Sentence } from '../ui/Sentence';
import { Text } from '../ui/Text';
import { givenInWords } from './money';

interface Props {
  tip: Tip;
  /** How many questions come after it. */
  more: number;
  /** What the keyboard goes on at when the question before it was answered. */
  words: Ref<HTMLHeadingElement>;
  onSay: (tip: Tip, paid: boolean) => void;
  onLater: (tip: Tip) => void;
}

/** The question in full, by what is known: how much, to whom or for what, and where. */
const askedOf = (tip: Tip): { id: WordKey; parts: ComponentChildren[] } => {
  const { work, payee } = tip;
  const given = givenInWords(tip);
  const whom = work.creator ?? work.title ?? work.about;
  const parts = [<Text key="whom">{whom}</Text>, <Text key="where">{payee?.label ?? ''}</Text>];
  if (given === '') return { id: work.creator ? 'didPay_to' : 'didPay_for', parts };
  return {
    id: work.creator ? 'didPay_amountTo' : 'didPay_amountFor',
    parts: [<bdi key="given">{given}</bdi>, ...parts],
  };
};

/** The second click of two is meant for this question, and the next one may stand here by then. */
const once = (act: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) act();
};

/** Whether a tip was paid, of which only its person knows: asked wherever they are by now, until they say it. */
export const PaidQuestion = ({ tip, more, words, onSay, onLater }: Props) => {
  const canDeny = mayDeny(tip, new Date().toISOString());
  return (
    <section class="pending-note paid-question" aria-label={t('didPay')}>
      <h2 ref={words} tabIndex={-1}>
        <Sentence {...askedOf(tip)} />
      </h2>
      <div class="actions">
        <button type="button" class="primary" onClick={once(() => onSay(tip, true))}>
          {t('tip_iPaid')}
        </button>
        {canDeny && (
          <button type="button" onClick={once(() => onSay(tip, false))}>
            {t('tip_iDidNot')}
          </button>
        )}
        <button type="button" class="quiet paid-later" onClick={once(() => onLater(tip))}>
          {t('didPay_later')}
        </button>
      </div>
      <p class="paid-more">
        {more > 0 && <span>{count(more, 'didPay_more')}</span>}{' '}
        <a href={`library.html${hashOf('thanks', ['pending'])}`} target="_blank" rel="noopener">
          {t('pending_look')}
        </a>
      </p>
    </section>
  );
};
