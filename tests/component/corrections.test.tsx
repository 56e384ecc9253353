import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { CorrectionsScreen } from '../../popup/library/CorrectionsScreen';
import type { Correction } from '../../src/correction/correction';
import { answer, asked } from './background';
import { aCorrection } from './made-up';
import { show } from './show';

const PAGE = 'https://blog.example/walk';
const open = (corrections: Correction[]) => {
  let now = corrections;
  answer('correction.list', () => now);
  answer('correction.undo', ({ id }) => {
    now = now.filter((each) => each.id !== id);
    return null;
  });
  return show(<CorrectionsScreen />);
};
const undo = () => screen.findByRole('button', { name: `Undo your correction of ${PAGE}` });

describe('the corrections', () => {
  it('are listed with what was said, why, and what the page says', async () => {
    open([aCorrection({ subject: 'https://photos.example/tarn.jpg' })]);
    expect(await screen.findByRole('link', { name: PAGE })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'https://photos.example/tarn.jpg' })).toBeTruthy();
    const { textContent } = screen.getByRole('article');
    expect(textContent).toContain('Your correction of March 1, 2026: Not licensed.');
    expect(textContent).toContain('It is a logo');
    expect(textContent).toContain('The page said CC BY 4.0.');
  });

  it('are taken back with a press: it is said, and the list is without it', async () => {
    const user = open([aCorrection()]);
    await user.click(await undo());
    expect(asked('correction.undo')).toEqual([{ id: 'correction' }]);
    expect(await screen.findByText('Correction removed')).toBeTruthy();
    expect(await screen.findByRole('heading', { name: 'No corrections yet' })).toBeTruthy();
  });

  it('that could not be taken back stay, and that is said as an error', async () => {
    const user = open([aCorrection()]);
    answer('correction.undo', () => Promise.reject(new Error('the disk is away')));
    await user.click(await undo());
    await waitFor(() => expect(screen.getByRole('status').className).toContain('announcement-error'));
    expect(screen.getByRole('status').textContent).toContain('the disk is away');
    expect(await undo()).toBeTruthy();
  });

  it('are none, and it is said how one is made', async () => {
    open([]);
    expect(await screen.findByText(/open “Evidence” and click “Correct this”/)).toBeTruthy();
  });

  it('are said not to be readable where they are not', async () => {
    show(<CorrectionsScreen />);
    expect(await screen.findByText(/nobody answers correction\.list/)).toBeTruthy();
  });
});
