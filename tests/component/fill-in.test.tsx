import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { tabs } from '../../popup/platform/browser';
import type { ToFill } from '../../src/message/fill';
import { answer, asked } from './background';
import { AT, aKept, aSeen, aWork } from './made-up';
import { show } from './show';

const { query, sendMessage } = tabs;
beforeEach(() => {
  Object.assign(tabs, { query: async () => [{ id: 7 }], sendMessage: async () => true });
  answer('tips.list', () => []);
  answer('work.find', ({ works }) => works.map(() => null));
  answer('project.list', () => []);
});
afterEach(() => {
  Object.assign(tabs, { query, sendMessage });
});
const open = (toFill: ToFill, works = [] as ReturnType<typeof aWork>[]) => {
  answer('page.read', () => aSeen(works));
  answer('fill.find', () => toFill);
  return show(<SeenScreen />);
};
const WORKS = [
  { id: 'c1', title: 'Tarn at dawn' },
  { id: 'k2', title: 'A hedge' },
];

describe('the toolbar window on the page of an editor', () => {
  it('fills its fields in with the work that a person chooses, the last one first', async () => {
    answer('fill.write', () => true);
    const user = open({ editor: 'Pressbooks', works: WORKS });
    expect(await screen.findByRole('heading', { name: 'This page has fields for a credit (Pressbooks)' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Fill in this page’s fields' }));
    await user.selectOptions(screen.getByLabelText('Work'), 'A hedge');
    await user.click(screen.getByRole('button', { name: 'Fill in this page’s fields' }));
    await screen.findByText('Filled in. The page says what became of each field.');
    expect(asked('fill.write')).toEqual([
      { tab: 7, id: 'c1' },
      { tab: 7, id: 'k2' },
    ]);
  });

  it('says that there is nothing to fill in yet', async () => {
    open({ editor: 'H5P', works: [] });
    expect(await screen.findByText(/Copy a credit or save a work first/)).toBeTruthy();
  });

  it('says where the fields have gone', async () => {
    answer('fill.write', () => false);
    const user = open({ editor: 'H5P', works: WORKS });
    await user.click(await screen.findByRole('button', { name: 'Fill in this page’s fields' }));
    expect(await screen.findByText('Commoner finds no fields for a credit on this page.')).toBeTruthy();
  });

  it('shows nothing of it on any other page', async () => {
    open({ editor: null, works: [] });
    await waitFor(() => expect(asked('fill.find')).toEqual([{ tab: 7 }]));
    expect(screen.queryByRole('heading', { name: /has fields/ })).toBeNull();
  });
});

describe('evidence that lasts, in the toolbar window', () => {
  it('saves the work, and keeps its words with a picture of the place where the license stands', async () => {
    answer('work.keep', ({ work }) => aKept('k9', work));
    answer('evidence.keep', () => ({
      statement: { cid: `bafkrei${'a'.repeat(52)}`, at: AT },
      problem: 'not-permitted',
    }));
    const user = open({ editor: null, works: [] }, [aWork()]);
    const card = within(await screen.findByRole('article'));
    await user.click(card.getByText('Evidence'));
    await user.click(card.getByRole('button', { name: 'Keep evidence' }));
    expect(
      await screen.findByText(/signed and kept, without a picture\. The browser allows a picture only/),
    ).toBeTruthy();
    expect(asked('evidence.keep')).toEqual([
      { id: 'k9', shown: { tab: 7, at: { place: 'body > p', picture: 'https://photos.example/tarn.jpg' } } },
    ]);
  });
});
