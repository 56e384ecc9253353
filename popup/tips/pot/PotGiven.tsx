import { TIPS_CHANNEL } from '../../../src/message/channels';
import { amountOf } from '../../../src/pot/money';
import { due, type PartStory, storiesOf, type ToldPot } from '../../../src/pot/pot';
import { needsPerson } from '../../../src/tips/needs-person';
import { ask } from '../../platform/ask';
import { Complaint, explain } from '../../platform/explain';
import { openable } from '../../platform/links';
import { permit } from '../../platform/permit';
import { openTab } from '../../platform/tab';
import { useQuery } from '../../platform/use-query';
import { count, t, when } from '../../platform/words';
import { StatusLine } from '../../ui/StatusLine';
import { hostsOf } from '../give';
import { hostsAgain } from '../give-again';
import { moneyInWords, monthInWords } from '../money';
import { isOver } from '../tip-state';
import { useTipActs } from '../use-tip-acts';
import { PotPart } from './PotPart';
import { PotWaiting } from './PotWaiting';

/**
 * The part that is the person's next: only one at a time, and none while a page or a code of the pot is still open.
 * @param byThemselves what is begun without them
 */
const nextOf = (stories: readonly PartStory[], byThemselves: readonly number[]): number | null => {
  if (stories.some(({ tip }) => tip !== null && needsPerson(tip) && tip.state.step !== 'unknown')) return null;
  const isOpen = ({ tip, isLeft, index }: PartStory) => tip === null && !isLeft && !byThemselves.includes(index);
  return stories.find(isOpen)?.index ?? null;
};

const tellStand = (stories: readonly PartStory[]): string => {
  const settled = stories.filter(({ tip }) => tip?.state.step === 'settled').length;
  const failed = stories.filter(({ tip }) => tip?.state.step === 'failed').length;
  const left = stories.filter(({ tip, isLeft }) => (tip ? !isOver(tip) : !isLeft)).length;
  return [
    ...(settled > 0 ? [count(settled, 'pot_settled')] : []),
    ...(failed > 0 ? [count(failed, 'pot_failed')] : []),
    ...(left > 0 ? [count(left, 'pot_left')] : []),
  ].join(' · ');
};

/** What becomes of a pot: each part as it comes to its end, and the next that needs its person. */
export const PotGiven = ({ id }: { id: string }) => {
  const { value, error, again } = useQuery<ToldPot>(`pot ${id}`, () => ask('pot.read', { id }), TIPS_CHANNEL);
  const { said, run, ...acts } = useTipActs(again);
  const begin = ({ part, index, attempts, tip }: PartStory) => {
    // Browsers ask a person only inside their click: nothing may be awaited before this.
    const permitted = permit(...(tip ? hostsAgain([tip]) : hostsOf({ parts: [part] })));
    run(async () => {
      if (!(await permitted)) throw new Complaint(t('thank_notPermitted'));
      await ask('pot.begin', { id, index, attempt: attempts + 1 });
      again();
      const page = part.manner === 'open' && part.payee?.rail === 'link' ? openable(part.payee.address) : null;
      if (page) await openTab(page);
      return '';
    });
  };
  const leave = ({ index }: PartStory) =>
    run(async () => {
      await ask('pot.leave', { id, index });
      again();
      return '';
    });
  if (error !== null) return <p class="warning">{explain(error)}</p>;
  if (!value) return null;
  const { pot } = value;
  const stories = storiesOf(value);
  const byThemselves = due(pot, new Date().toISOString());
  const next = nextOf(stories, byThemselves);
  return (
    <section class="pot-given">
      <h2>
        {t('pot_givenTitle', moneyInWords(amountOf(pot.whole, pot.currency), pot.currency), monthInWords(pot.month))}
      </h2>
      <p class="aside">{t('pot_confirmedAt', when(pot.confirmedAt))}</p>
      <p role="status">{tellStand(stories)}</p>
      {pot.restored && <p class="warning">{t('pot_restored')}</p>}
      {stories.map((story) => (
        <PotPart
          key={story.index}
          story={story}
          isNext={story.index === next}
          isRestored={pot.restored === 1}
          onBegin={begin}
          onLeave={leave}
          {...acts}
        />
      ))}
      <PotWaiting waiting={pot.waiting} />
      <StatusLine {...said} />
    </section>
  );
};
