import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { MadeFromMine } from '../../popup/publish/MadeFromMine';
import { SHARES_CHANNEL } from '../../src/message/channels';
import { announce } from './announcing';
import { answer } from './background';
import { AT, CID, DID } from './made-up';
import { show } from './show';

it('works that are made from mine are listed once one was opened, and lead to their lineage', async () => {
  answer('publish.madeFrom', () => []);
  show(<MadeFromMine />);
  expect(screen.queryByRole('heading', { name: 'Made from mine' })).toBeNull();
  answer('publish.madeFrom', () => [
    { root: CID, title: 'A new walk', creators: ['Bo'], signedBy: DID, of: [], at: AT },
  ]);
  await announce(SHARES_CHANNEL);
  expect(await screen.findByRole('heading', { name: 'Made from mine' })).toBeTruthy();
  const link = screen.getByRole('link', { name: 'A new walk' });
  expect(link.getAttribute('href')).toBe(`#open/${CID}`);
  expect(link.closest('li')?.textContent).toContain('Bo');
});
