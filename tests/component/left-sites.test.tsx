import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { tabs } from '../../popup/platform/browser';
import { LeftSites } from '../../popup/settings/LeftSites';
import { answer, asked } from './background';
import { aSeen, aWork } from './made-up';
import { show } from './show';

const SITE = 'https://blog.example';
const before = { ...tabs };
/** The sites that are left alone, as the background keeps them. */
let left: string[];

beforeEach(() => {
  left = [];
  Object.assign(tabs, {
    query: async () => [{ id: 7 }],
    sendMessage: async (_: number, { ask }: { ask: string }) => {
      if (ask === 'page.left') return left[0] ?? '';
      return ask !== 'page.look' || left.length === 0;
    },
  });
  answer('tips.list', () => []);
  answer('work.find', ({ works }) => works.map(() => null));
  answer('project.list', () => []);
  answer('page.read', () => (left.length > 0 ? null : aSeen([aWork()])));
  answer('page.left', () => left);
  answer('page.leave', ({ isLeft }) => {
    left = isLeft ? [SITE] : [];
    return left;
  });
});
afterEach(() => {
  for (const name of Object.keys(tabs)) delete (tabs as unknown as Record<string, unknown>)[name];
  Object.assign(tabs, before);
});

describe('a site on which a person wants nothing looked at', () => {
  it('is named in the menu, says so from then on, and is looked at again on a press', async () => {
    const user = show(<SeenScreen />);
    await screen.findByRole('heading', { name: 'Tarn at dawn' });
    await user.click(screen.getByRole('button', { name: 'More about this page' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Not on this site' }));
    expect(await screen.findByRole('heading', { name: 'Commoner is off on blog.example' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Turn on again' }));
    expect(await screen.findByRole('heading', { name: 'Tarn at dawn' })).toBeTruthy();
    expect(asked('page.leave').map(({ isLeft }) => isLeft)).toEqual([true, false]);
  });

  it('stands in the settings, with the way back', async () => {
    left = [SITE];
    const user = show(<LeftSites />);
    await user.click(await screen.findByRole('button', { name: 'Turn on again for blog.example' }));
    expect(await screen.findByText('Commoner is on again for blog.example.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('list')).toBeNull());
    expect(asked('page.leave')).toEqual([{ address: SITE, isLeft: false }]);
  });
});
