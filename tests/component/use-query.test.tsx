import { afterEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, renderHook } from '@testing-library/preact';
import { useQuery } from '../../popup/platform/use-query';

/** Questions that are answered when the test says so, in whatever order. */
const questions = () => {
  const asked: { answer: (value: string) => Promise<void>; fail: (error: Error) => Promise<void> }[] = [];
  const load = () =>
    new Promise<string>((resolve, reject) => {
      asked.push({
        answer: (value) => act(async () => resolve(value)),
        fail: (error) => act(async () => reject(error)),
      });
    });
  const turn = (i: number) => asked[i] as (typeof asked)[number];
  return { asked, load, turn };
};

afterEach(cleanup);

describe('what a screen asks for', () => {
  it('is asked once, and once more on a press or for another question', () => {
    const { asked, load } = questions();
    const { result, rerender } = renderHook(({ key }) => useQuery(key, load), { initialProps: { key: 'a' } });
    rerender({ key: 'a' });
    expect(asked).toHaveLength(1);
    act(() => result.current.again());
    rerender({ key: 'b' });
    expect(asked).toHaveLength(3);
  });

  it('is never overwritten by an answer that comes after a later one', async () => {
    const { load, turn } = questions();
    const { result } = renderHook(() => useQuery('a', load));
    act(() => result.current.again());
    await turn(1).answer('new');
    await turn(0).answer('old');
    expect(result.current.value).toBe('new');
  });

  it('is shown as it comes while more is asked, so that many changes do not keep it from the screen', async () => {
    const { load, turn } = questions();
    const { result } = renderHook(() => useQuery('a', load));
    act(() => result.current.again());
    await turn(0).answer('first');
    expect(result.current.value).toBe('first');
    await turn(1).answer('second');
    expect(result.current.value).toBe('second');
  });

  it('is no answer to another question', async () => {
    const { load, turn } = questions();
    const { result, rerender } = renderHook(({ key }) => useQuery(key, load), { initialProps: { key: 'a' } });
    rerender({ key: 'b' });
    await turn(0).answer('of a');
    expect(result.current.value).toBeUndefined();
    await turn(1).answer('of b');
    expect(result.current.value).toBe('of b');
  });

  it('stays while the next question fails, and says why until one is answered', async () => {
    const { load, turn } = questions();
    const { result } = renderHook(() => useQuery('a', load));
    await turn(0).answer('known');
    act(() => result.current.again());
    await turn(1).fail(new Error('gone'));
    expect([result.current.value, (result.current.error as Error).message]).toEqual(['known', 'gone']);
    act(() => result.current.again());
    await turn(2).answer('back');
    expect([result.current.value, result.current.error]).toEqual(['back', null]);
  });
});
