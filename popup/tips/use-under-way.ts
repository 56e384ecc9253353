import { TIPS_CHANNEL } from '../../src/message/channels';
import type { Tip } from '../../src/tips/tip';
import { ask } from '../platform/ask';
import { useQuery } from '../platform/use-query';

/**
 * The tips that are not over yet, the newest first. Not knowing them is no reason to show nothing: the screen for thanking looks once more.
 */
export const useUnderWay = (): readonly Tip[] => {
  const { value = [] } = useQuery('under-way', () => ask('tips.open', null), TIPS_CHANNEL);
  return value;
};
