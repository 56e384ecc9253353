import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { Complaint } from '../../popup/platform/explain';
import { JobStatus } from '../../popup/transfer/JobStatus';
import { StatusLine } from '../../popup/ui/StatusLine';
import { Toast } from '../../popup/ui/Toast';
import { type Outcome, useAction } from '../../popup/ui/use-action';
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
      throw new Complaint('The browser did not let it be copied');
    });
    expect(await looks('The browser did not let it be copied')).toEqual([
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
});
