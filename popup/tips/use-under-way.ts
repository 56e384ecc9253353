import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { isOver } from './tip-state';
import { useTipChanges } from './use-tips';

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
  useTipChanges(again);
  return tips;
};
