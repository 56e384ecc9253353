import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from './ask';
import { isOver } from './tip-state';
import { useTipChanges } from './use-tips';

/** What is not over was given lately. */
const LAST = 100;

/** The works (as a tip's work.about) for which a tip is not over yet. */
export const useUnderWay = (): ReadonlySet<string> => {
  const [about, setAbout] = useState<ReadonlySet<string>>(new Set());
  const again = useCallback(() => {
    // Not knowing it is no reason to show nothing: the screen for thanking looks once more.
    ask('tip.list', { before: '', limit: LAST }).then(
      (tips) => setAbout(new Set(tips.filter((tip) => !isOver(tip)).map(({ work }) => work.about))),
      () => undefined,
    );
  }, []);
  useEffect(again, [again]);
  useTipChanges(again);
  return about;
};
