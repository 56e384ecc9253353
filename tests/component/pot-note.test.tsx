import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { PotNote } from '../../popup/tips/pot/PotNote';
import { answer, asked } from './background';
import { show } from './show';

const reminder = { day: 3, since: '', declined: [] };

describe('the note of a pot in the toolbar window', () => {
  it('proposes the pot of a month, and gives nothing by itself', async () => {
    let due: string | null = '2026-10';
    answer('pot.reminder', () => ({ reminder, due, waiting: 0 }));
    answer('pot.decline', () => {
      due = null;
      return reminder;
    });
    const user = show(<PotNote />);
    const link = await screen.findByRole('link', { name: 'Look at it' });
    expect(link.getAttribute('href')).toBe('library.html#thanks/pot/2026-10');
    expect(asked('pot.give')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Not this month' }));
    expect(asked('pot.decline')).toEqual([{ month: '2026-10' }]);
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  });

  it('counts the parts that wait, and leads to them', async () => {
    answer('pot.reminder', () => ({ reminder, due: null, waiting: 2 }));
    show(<PotNote />);
    expect((await screen.findByRole('status')).textContent).toBe('2 parts of a pot wait for you. Review ');
  });

  it('says nothing where there is nothing to say', async () => {
    answer('pot.reminder', () => ({ reminder, due: null, waiting: 0 }));
    show(<PotNote />);
    await waitFor(() => expect(asked('pot.reminder')).toHaveLength(1));
    expect(screen.queryByRole('status')).toBeNull();
  });
});
