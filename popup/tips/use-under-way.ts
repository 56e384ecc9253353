import { useCallback, useEffect, useState } from 'preact/hooks';
import { TIPS_CHANNEL } from '../../src/message/channels';
import type { Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { useChanges } from '../platform/use-changes';
import { isOver } from './tip-state';

/** What is not over was given lately. */
const LAST = 100;

/** The tips that are not over yet, the newest first. */
export const useUnderWay = (): readonly Tip[] => {
  const [tips, setTips] = useState<readonly Tip[]>([]);
  const again = useCallback(() => {
    // Not knowing it is no reason to show nothing: the screen for thanking looks once more.
    ask('tips.list', { before: '', limit: LAST }).then(
      (last) => setTips(last.filter((tip) => !isOver(tip))),
      () => undefined,
    );
  }, []);
  useEffect(again, [again]);
  useChanges(TIPS_CHANNEL, again);
  return tips;
};
