import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { limitTime } from '../../../background/net/limit-time';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** A job that ends only when it is told to. */
const endless = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('a time limit', () => {
  it('comes, also where memory is collected meanwhile', async () => {
    const collecting = setInterval(collect, 5);
    try {
      const limited = limitTime(50, new AbortController().signal, endless);
      await expect(limited).rejects.toMatchObject({ name: 'TimeoutError' });
    } finally {
      clearInterval(collecting);
    }
  });

  it('ends a job together with the one that it belongs to', async () => {
    const whole = new AbortController();
    const limited = limitTime(60_000, whole.signal, endless);
    whole.abort(new Error('cancelled'));
    await expect(limited).rejects.toThrow('cancelled');
    await expect(limitTime(60_000, whole.signal, endless)).rejects.toThrow('cancelled');
  });

  it('hands on what the job answers', async () => {
    expect(await limitTime(60_000, new AbortController().signal, async () => 'done')).toBe('done');
  });
});
