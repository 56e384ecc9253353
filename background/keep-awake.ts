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
  return async <T>(job: () => Promise<T>): Promise<T> => {
    running += 1;
    await arm();
    const timer = setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL_MS);
    try {
      return await job();
    } finally {
      clearInterval(timer);
      running -= 1;
      if (running === 0) await rest();
    }
  };
};
