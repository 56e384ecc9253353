import type { PageRequest } from '../src/message/contract';
import { inTime, LATE } from '../src/message/in-time';
import { browser } from './browser';

/** Milliseconds in which a page that is not frozen answers. */
const PATIENCE = 5000;

/** What a page, or one of its frames, answers; null where nothing of ours is in it, or it does not answer in time. */
export const askPage = async (
  tab: number,
  request: PageRequest,
  frameId = 0,
  patience = PATIENCE,
): Promise<unknown> => {
  const answer: unknown = await inTime(
    browser.tabs.sendMessage(tab, request, { frameId }).catch(() => null),
    patience,
  );
  return answer === LATE ? null : answer;
};
