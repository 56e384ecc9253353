import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { SeenScreen } from '../../popup/page/SeenScreen';
import { permissions, tabs } from '../../popup/platform/browser';
import type { Known } from '../../src/library/entry';
import type { PageRequest } from '../../src/message/contract';
import { answer, asked } from './background';
import { clipboard } from './files';
import { AT, aCredit, aKept, aSeen, aWork, TARN } from './made-up';
import { show } from './show';

const { query, sendMessage } = tabs;
const { request } = permissions;
let known: Known | null;
let page: (request: PageRequest) => unknown;
beforeEach(() => {
  known = null;
  page = () => true;
  const hear = async (_: number, asks: PageRequest) => page(asks);
  Object.assign(tabs, { query: async () => [{ id: 7 }], sendMessage: hear });
  answer('tips.list', () => []);
  answer('work.find', () => [known]);
  answer('project.list', () => []);
  answer('page.read', () => aSeen([aWork()]));
});
afterEach(() => {
  Object.assign(tabs, { query, sendMessage });
  Object.assign(permissions, { request });
});
const IN_LIBRARY: Known = { id: 'tarn', at: AT, licenses: ['CC-BY-4.0'], changed: false, credited: 2 };
const open = async () => {
  const user = show(<SeenScreen />);
  await screen.findByRole('article');
  return { user, press: async (name: string) => user.click(await screen.findByRole('button', { name, hidden: true })) };
};
const announced = async (words: string | RegExp) =>
  (await screen.findByText(words)).closest('[role=status]')?.className;

describe('a work of the page', () => {
  it('says what it is, whose, and what its license lets people do', async () => {
    await open();
    const { textContent } = screen.getByRole('article');
    expect(textContent).toMatch(/Tarn at dawn.*By Ann Fell.*Image.*CC BY 4\.0/);
    expect(screen.getByText('credit its creator')).toBeTruthy();
  });

  it('says that its picture was not found on the page, where the page only names it', async () => {
    answer('page.read', () => aSeen([aWork({ address: 'https://hill.example/credits#credit-1.2' })]));
    await open();
    expect(screen.getByText(/picture itself was not found on this page/)).toBeTruthy();
  });

  it('is kept with a press, with its picture, and says so', async () => {
    page = ({ ask }) => (ask === 'page.thumbnail' ? 'data:image/webp;base64,AAAA' : true);
    answer('work.keep', () => {
      known = { ...IN_LIBRARY, credited: 0 };
      return aKept('tarn');
    });
    const { press } = await open();
    await press('Save');
    expect(await announced('Saved to your library')).toContain('announcement-ok');
    expect(asked('work.keep')).toMatchObject([{ work: { id: TARN }, project: null }]);
    expect(await screen.findByRole('button', { name: 'Saved' })).toBeTruthy();
  });

  it('that is kept is taken out again, and says how often it was credited', async () => {
    known = IN_LIBRARY;
    answer('library.delete', () => {
      known = null;
      return { deleted: AT, count: 1 };
    });
    const { press } = await open();
    expect(await screen.findByText('You credited it 2 times before.')).toBeTruthy();
    await press('Saved');
    expect(await announced('Removed from library')).toContain('announcement');
    expect(asked('library.delete')).toEqual([{ selection: { ids: ['tarn'] } }]);
  });

  it('that was taken out comes back as it was with Undo, while the keyboard stays where it is', async () => {
    known = IN_LIBRARY;
    answer('library.delete', () => {
      known = null;
      return { deleted: AT, count: 1 };
    });
    answer('library.restore', () => {
      known = IN_LIBRARY;
      return { count: 1 };
    });
    const { press } = await open();
    await screen.findByText('You credited it 2 times before.');
    await press('Saved');
    await announced('Removed from library');
    expect(document.activeElement).toBe(await screen.findByRole('button', { name: 'Save' }));
    await press('Undo');
    expect(await announced('Saved to your library')).toContain('announcement-ok');
    expect(asked('library.restore')).toEqual([{ deleted: AT }]);
    expect(await screen.findByRole('button', { name: 'Saved' })).toBeTruthy();
  });

  it('whose license changed since warns, and is kept anew', async () => {
    known = { ...IN_LIBRARY, licenses: ['CC-BY-NC-4.0'], changed: true };
    answer('work.keep', () => aKept('tarn'));
    const { press } = await open();
    expect(await screen.findByText(/^When you saved it on March 1, 2026, the page said CC BY-NC 4\.0/)).toBeTruthy();
    await press('Save again');
    await waitFor(() => expect(asked('work.keep')).toHaveLength(1));
  });

  it('that could not be kept says why', async () => {
    const { press } = await open();
    await press('Save');
    expect(await announced(/nobody answers work\.keep/)).toContain('announcement-error');
  });

  it('has its credit copied, in another format too', async () => {
    answer('credit.record', () => aCredit('use'));
    const { user, press } = await open();
    await press('More credit formats');
    await user.click(screen.getByRole('menuitem', { name: 'Copy as Markdown' }));
    expect(await announced('Credit copied')).toContain('announcement-ok');
    expect(clipboard()[0]).toContain('[Tarn at dawn](https://photos.example/tarn)');
    expect(asked('credit.record')).toMatchObject([{ format: 'markdown' }]);
  });

  it('shows on the page where it says so, or that it no longer does', async () => {
    const { press } = await open();
    await press('Show on the page');
    expect(await announced('Marked on the page')).toContain('announcement-ok');
    page = () => false;
    await press('Show on the page');
    expect(await announced('These words are no longer on the page')).toContain('announcement-error');
  });

  it('has its file looked into on a press, and it is said what it says', async () => {
    answer('lookup.inquire', () => ({ step: 'found', license: 'CC BY 4.0', creators: ['Ann Fell'] }));
    const { press } = await open();
    await press('Check file metadata');
    expect(await screen.findByText('The file says: CC BY 4.0 by Ann Fell')).toBeTruthy();
    expect(asked('lookup.inquire')).toEqual([{ tab: 7, address: TARN, kind: 'file' }]);
  });

  it('whose file the browser does not let be looked into is left alone', async () => {
    Object.assign(permissions, { request: async () => false });
    const { press } = await open();
    await press('Check file metadata');
    expect(await announced(/Nothing was sent\./)).toContain('announcement-error');
    expect(asked('lookup.inquire')).toEqual([]);
  });

  it('whose file does not answer says so as an error', async () => {
    answer('lookup.inquire', () => ({ step: 'failed', problem: 'timed-out', detail: '' }));
    const { press } = await open();
    await press('Check file metadata');
    expect(await announced('The site took longer than ten seconds.')).toContain('announcement-error');
  });

  it('whose file says nothing is told so, and not as an error', async () => {
    answer('lookup.inquire', () => ({ step: 'failed', problem: 'nothing-found', detail: '' }));
    const { press } = await open();
    await press('Check file metadata');
    expect(await announced(/^No license or creator in this file/)).toContain('announcement-info');
  });
});
