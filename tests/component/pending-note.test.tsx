import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { PendingNote } from '../../popup/tips/PendingNote';
import { aQuote, aTip } from '../unit/popup/a-tip';
import { show } from './show';

describe('the note on top of the toolbar window', () => {
  it('counts the tips that need their person, and leads to them', () => {
    show(
      <PendingNote
        tips={[
          aTip({ step: 'opened' }),
          aTip({ step: 'unknown', quote: aQuote, event: '' }),
          aTip({ step: 'sending', quote: aQuote, event: '' }),
        ]}
      />,
    );
    expect(screen.getByRole('status').textContent).toBe('2 tips need you. Review');
    expect(screen.getByRole('link', { name: 'Review' }).getAttribute('href')).toBe('library.html#thanks/pending');
  });

  it('says nothing while Commoner itself is at work', () => {
    show(<PendingNote tips={[aTip({ step: 'draft' })]} />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
