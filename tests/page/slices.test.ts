import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from '@jest/globals';
import { inSlices } from '../../content/slices';

// jsdom has none; this one is the same standard's.
Object.assign(globalThis, { MessageChannel });

/** Keeps the processor busy, as a step that takes so many milliseconds. */
const work = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

const steps = function* (count: number, ms: number, onStep: () => void = () => undefined): Generator<null, string> {
  for (let i = 0; i < count; i++) {
    work(ms);
    onStep();
    yield null;
  }
  return 'done';
};

describe('steps in slices', () => {
  it('end with what the steps end with', async () => {
    await expect(inSlices(steps(3, 0), () => undefined)).resolves.toBe('done');
  });

  it('give the page its turn between slices', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('page'));
    await inSlices(
      steps(6, 3, () => order.push('step')),
      () => undefined,
    );
    expect(order.at(-1)).toBe('step');
    expect(order.indexOf('page')).toBeGreaterThan(0);
  });

  it('run many short steps in one slice', async () => {
    const spent: number[] = [];
    await inSlices(steps(50, 0), (ms) => spent.push(ms));
    expect(spent.length).toBeLessThan(50);
  });

  it('tell what each slice spent, and not what the page spent between them', async () => {
    const spent: number[] = [];
    const began = performance.now();
    const busy = setInterval(() => work(10), 0);
    await inSlices(steps(8, 3), (ms) => spent.push(ms));
    clearInterval(busy);
    const all = spent.reduce((sum, ms) => sum + ms, 0);
    expect(spent.length).toBeGreaterThan(1);
    expect(all).toBeGreaterThanOrEqual(24);
    expect(all).toBeLessThan(performance.now() - began);
  });

  it('end where a step throws, with what it throws', async () => {
    // biome-ignore lint/correctness/useYield: it throws before it yields
    const failing = function* (): Generator<null, string> {
      throw new Error('the page is gone');
    };
    await expect(inSlices(failing(), () => undefined)).rejects.toThrow('the page is gone');
  });
});
