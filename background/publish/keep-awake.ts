import { browser } from '../browser';
import { armRecheck, armResume, disarmResume } from './alarm';

const INTERVAL_MS = 20_000;

/** Jobs that run in this background. */
let running = 0;

/**
 * Keeps the background alive while a job runs, and no longer. Both browsers end it after about 30 seconds without an
 * event of the extension's own, even in the middle of an upload; an answer from this call is such an event.
 */
export const keepAwake = async <T>(job: () => Promise<T>): Promise<T> => {
  running += 1;
  await armResume();
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL_MS);
  try {
    return await job();
  } finally {
    clearInterval(timer);
    running -= 1;
    if (running === 0) await Promise.all([disarmResume(), armRecheck()]);
  }
};
