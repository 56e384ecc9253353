import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asksPerson, needsPerson } from '../../src/tips/needs-person';
import { sortQuestions } from '../../src/tips/sort-questions';
import type { Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { hashOf } from '../platform/route';
import { count, t } from '../platform/words';
import { PaidQuestion } from './PaidQuestion';

interface Props {
  /** Those that are not over, the newest first. */
  tips: readonly Tip[];
  /** The address of the page in front; '' where none is known. What was opened there is asked about first. */
  page: string;
  onAct: (doing: () => Promise<string>) => void;
  /** The keyboard was at the last question, which has gone. */
  onEnd: () => void;
}

/**
 * That tips need their person, on whatever page they are by now: who went to pay on another page, which closed this window, comes back here.
 * What only they know is asked, one after the other; of what else there is, it says how much.
 */
export const PendingNote = ({ tips, page, onAct, onEnd }: Props) => {
  /** Put off until the window is opened again. */
  const [later, setLater] = useState<readonly string[]>([]);
  const words = useRef<HTMLHeadingElement>(null);
  const wasAnswered = useRef(false);
  const now = new Date().toISOString();
  const asked = sortQuestions(
    tips.filter((tip) => asksPerson(tip, now) && !later.includes(tip.id)),
    page,
  );
  const [first] = asked;
  // Before anything else is pressed: the keyboard is nowhere meanwhile.
  useLayoutEffect(() => {
    if (!wasAnswered.current) return;
    wasAnswered.current = false;
    if (words.current) words.current.focus();
    else onEnd();
  }, [first?.id]);
  if (first) {
    const leave = () => {
      wasAnswered.current = true;
    };
    const say = (tip: Tip, paid: boolean) => {
      leave();
      onAct(async () => {
        await ask('tips.say', { id: tip.id, paid });
        return t('tip_said');
      });
    };
    const putOff = ({ id }: Tip) => {
      leave();
      setLater([...later, id]);
    };
    return <PaidQuestion tip={first} more={asked.length - 1} words={words} onSay={say} onLater={putOff} />;
  }
  const waiting = tips.filter(needsPerson).length;
  return waiting === 0 ? null : (
    <p class="pending-note" role="status">
      {count(waiting, 'pending')}{' '}
      <a href={`library.html${hashOf('thanks', ['pending'])}`} target="_blank" rel="noopener">
        {t('pending_look')}
      </a>
    </p>
  );
};
