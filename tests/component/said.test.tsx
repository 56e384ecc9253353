import { describe, expect, it } from '@jest/globals';
import { act, renderHook, screen, waitFor } from '@testing-library/preact';
import { Complaint, tell } from '../../popup/platform/explain';
import { JobStatus } from '../../popup/transfer/JobStatus';
import { StatusLine } from '../../popup/ui/StatusLine';
import { Toast } from '../../popup/ui/Toast';
import { type Outcome, useAction } from '../../popup/ui/use-action';
import { problemError } from '../../src/publish/problem';
import { show } from './show';

const Screen = ({ doing }: { doing: () => Promise<string | Outcome> }) => {
  const { said, run } = useAction();
  return (
    <>
      <button type="button" onClick={() => run(doing)}>
        Go
      </button>
      <StatusLine {...said} />
      <Toast {...said} />
    </>
  );
};
const press = async (doing: () => Promise<string | Outcome>) => {
  const user = show(<Screen doing={doing} />);
  await user.click(screen.getByRole('button', { name: 'Go' }));
};
const looks = async (words: string | RegExp) => {
  const all = await waitFor(() => {
    const found = screen.getAllByText(words);
    // One at the form and one above everything.
    expect(found).toHaveLength(screen.getAllByRole('status').length);
    return found;
  });
  return all.map((each) => (each.closest('[role=status]') as HTMLElement).className);
};

describe('what is said after an act', () => {
  it('looks like a success where it is one', async () => {
    await press(async () => 'Copied');
    expect(await looks('Copied')).toEqual(['said said-ok', 'announcement announcement-ok']);
  });

  it('looks like an error where the act failed, in words for the person', async () => {
    await press(async () => {
      throw new Complaint('The browser didn’t allow copying');
    });
    expect(await looks('The browser didn’t allow copying')).toEqual([
      ...['said said-error', 'announcement announcement-error'],
    ]);
  });

  it('looks like an error for whatever else was thrown', async () => {
    await press(() => Promise.reject(new TypeError('fetch failed')));
    for (const look of await looks(/fetch failed/)) expect(look).toContain('error');
  });

  it('looks like an error where a long job did not come to its end', async () => {
    show(
      <JobStatus
        job={{
          progress: null,
          said: { text: 'The disk is full', tone: 'error' },
          cancel: () => undefined,
        }}
      />,
    );
    expect(await looks('The disk is full')).toEqual(['said said-error']);
  });

  it('has what another program said behind its sentence, if the screen tells the two apart', async () => {
    const Apart = () => {
      const { said, run } = useAction(tell);
      return (
        <>
          <button
            type="button"
            onClick={() => run(() => Promise.reject(problemError('node-unreachable', 'ECONNREFUSED')))}
          >
            Go
          </button>
          <StatusLine {...said} />
        </>
      );
    };
    const user = show(<Apart />);
    await user.click(screen.getByRole('button', { name: 'Go' }));
    const alert = await screen.findByRole('alert');
    expect(alert.querySelector('p')?.textContent).not.toContain('ECONNREFUSED');
    expect(alert.querySelector('details')?.textContent).toContain('ECONNREFUSED');
  });

  it('loses no failure to another act that ends later', async () => {
    const ends: ((end: () => string) => void)[] = [];
    const wait = () =>
      new Promise<string>((resolve, reject) => {
        ends.push((end) => {
          try {
            resolve(end());
          } catch (error) {
            reject(error);
          }
        });
      });
    const { result } = renderHook(() => useAction());
    act(() => {
      result.current.run(wait, { name: 'first', during: 'Asking' });
      result.current.run(wait, { name: 'second' });
    });
    expect(result.current.busy).toBe('second');
    await act(async () =>
      ends[0]?.(() => {
        throw new Complaint('It is away');
      }),
    );
    expect([result.current.busy, result.current.said.text]).toEqual(['second', 'It is away']);
    await act(async () => ends[1]?.(() => 'Saved'));
    expect([result.current.busy, result.current.said]).toEqual([null, { text: 'It is away Saved', tone: 'error' }]);
  });

  it('goes with the next act', async () => {
    const { result } = renderHook(() => useAction());
    await act(async () => void (await result.current.run(async () => 'Copied')));
    let end: () => void = () => undefined;
    act(() => void result.current.run(() => new Promise((resolve) => (end = () => resolve(''))), { during: 'Saving' }));
    expect(result.current.said).toEqual({ text: 'Saving', tone: 'info' });
    await act(async () => end());
    expect(result.current.said.text).toBe('');
  });
});
