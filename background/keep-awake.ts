import { browser } from './browser';

const INTERVAL_MS = 20_000;

/**
 * Keeps the background alive while jobs of a kind run, and no longer. Both browsers end it after about 30 seconds without an event of the
 * extension's own, even in the middle of a job; an answer from this call is such an event.
 * @param arm sets the alarm that wakes a background which died in a job, before the job begins
 * @param rest does away with it after the last one, or leaves it where there is something left
 */
export const createKeepAwake = (arm: () => Promise<unknown>, rest: () => Promise<unknown>) => {
  /** Jobs that run in this background. */
  let running = 0;
  /** Setting the alarm and doing away with it take turns: else one that is being cleared would be missing to a job that has just begun. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<unknown>): Promise<unknown> => {
    const done = turn.then(act);
    turn = done.catch(() => undefined);
    return done;
  };
  return async <T>(job: () => Promise<T>): Promise<T> => {
    running += 1;
    await inTurn(arm).catch((error: unknown) => {
      running -= 1;
      throw error;
    });
    const timer = setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL_MS);
    try {
      return await job();
    } finally {
      clearInterval(timer);
      running -= 1;
      await inTurn(async () => running === 0 && rest());
    }
  };
};
