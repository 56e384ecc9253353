/**
 * Gives a job a signal that aborts after `ms` milliseconds, or together with `aborted`; the limit goes when the job ends.
 * AbortSignal.any over AbortSignal.timeout would be shorter, but Node 20 may collect a timeout that nothing else holds, and
 * then the limit never comes.
 */
export const limitTime = async <T>(
  ms: number,
  aborted: AbortSignal,
  job: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  aborted.throwIfAborted();
  const limit = new AbortController();
  const stop = () => limit.abort(aborted.reason);
  const timer = setTimeout(() => limit.abort(new DOMException('no answer in time', 'TimeoutError')), ms);
  aborted.addEventListener('abort', stop, { once: true });
  try {
    return await job(limit.signal);
  } finally {
    clearTimeout(timer);
    aborted.removeEventListener('abort', stop);
  }
};
