import { browser } from '../browser';

const INTERVAL_MS = 20_000;

/**
 * Keeps the background alive while a job runs, and no longer. Both browsers end it after about 30 seconds without an
 * event of the extension's own, even in the middle of an upload; an answer from this call is such an event.
 */
export const keepAwake = async <T>(job: () => Promise<T>): Promise<T> => {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), INTERVAL_MS);
  try {
    return await job();
  } finally {
    clearInterval(timer);
  }
};
