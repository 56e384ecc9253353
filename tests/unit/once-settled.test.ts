import { describe, expect, it } from '@jest/globals';
import { onceSettled } from '../../background/once-settled';

/** Work that ends when it is told to, and counts its turns. */
const aWork = () => {
  const ends: ((error?: Error) => void)[] = [];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      ends.push((error) => (error ? reject(error) : resolve()));
    });
  return { ends, run: onceSettled(work) };
};
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('work that follows changes', () => {
  it('is done once more after a thousand changes that came while it was done', async () => {
    const { ends, run } = aWork();
    const all = [run()];
    for (let i = 0; i < 1000; i++) all.push(run());
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await Promise.all(all);
    expect(ends).toHaveLength(2);
  });

  it('is done for each change that comes when nothing is done', async () => {
    const { ends, run } = aWork();
    for (const i of [0, 1]) {
      const done = run();
      ends[i]?.();
      await done;
    }
    expect(ends).toHaveLength(2);
  });

  it('is done again after it has failed', async () => {
    const { ends, run } = aWork();
    const failing = run();
    ends[0]?.(new Error('no'));
    await expect(failing).rejects.toThrow('no');
    const done = run();
    ends[1]?.();
    await done;
    expect(ends).toHaveLength(2);
  });
});
