import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { EntryScreen } from '../../popup/library/EntryScreen';
import { permissions } from '../../popup/platform/browser';
import { archiveError } from '../../src/evidence/archive';
import type { Entry, KeptWork } from '../../src/library/entry';
import type { Statement } from '../../src/library/statement';
import { answer, asked } from './background';
import { downloaded, downloads } from './files';
import { AT, aKept, BROCHURE } from './made-up';
import { show } from './show';

const CID = `bafkrei${'a'.repeat(52)}`;
const PICTURE = 'data:image/jpeg;base64,/9j/';
const STATEMENT: Statement = {
  ...{ cid: CID, at: AT },
  capture: { sha256: 'ab'.repeat(32), mediaType: 'image/jpeg', size: 3, address: 'https://blog.example/walk', at: AT },
};

const { request } = permissions;
let permitted: unknown[];
beforeEach(() => {
  permitted = [];
  Object.assign(permissions, {
    request: async (asking: unknown) => {
      permitted.push(asking);
      return true;
    },
  });
});
afterEach(() => {
  Object.assign(permissions, { request });
});

const open = (more: Partial<KeptWork> = {}, entry: Entry = aKept('tarn', {}, more)) => {
  answer('library.read', () => entry);
  answer('project.list', () => [BROCHURE]);
  answer('library.thumbnails', () => ({}));
  answer('library.uses', () => []);
  return show(<EntryScreen id="tarn" onDone={() => undefined} />);
};
const section = async () =>
  within((await screen.findByRole('heading', { name: 'Evidence that lasts' })).closest('section') as HTMLElement);

describe('evidence that lasts, of an entry', () => {
  it('is signed on a press, of the words that were read, with no picture of a page that nobody sees', async () => {
    answer('evidence.keep', () => ({ statement: { cid: CID, at: AT }, problem: null }));
    const user = open();
    await user.click((await section()).getByRole('button', { name: 'Keep evidence' }));
    expect(await screen.findByText('Evidence kept: the words of the page, signed')).toBeTruthy();
    expect(asked('evidence.keep')).toEqual([{ id: 'tarn', shown: null }]);
  });

  it('is listed, saved as a file that is called by its CID, and shown with its picture', async () => {
    answer('evidence.read', () => '{"format":"commoner-evidence-1"}');
    answer('evidence.picture', () => PICTURE);
    const user = open({ statements: [STATEMENT] });
    const kept = await section();
    expect(kept.getByText(CID)).toBeTruthy();
    await user.click(kept.getByRole('button', { name: 'Save statement' }));
    await waitFor(() => expect(downloads()).toEqual([`evidence-${CID}.json`]));
    expect(await downloaded()).toBe('{"format":"commoner-evidence-1"}');
    await user.click(kept.getByRole('button', { name: 'Show picture' }));
    const picture = await kept.findByRole('img', { name: /The page as it looked on Mar 1, 2026/ });
    expect(picture.getAttribute('src')).toBe(PICTURE);
    await user.click(kept.getByRole('button', { name: 'Hide picture' }));
    expect(kept.queryByRole('img')).toBeNull();
  });

  it('that is not in this browser says so', async () => {
    answer('evidence.read', () => null);
    const user = open({ statements: [STATEMENT] });
    await user.click((await section()).getByRole('button', { name: 'Save statement' }));
    expect(await screen.findByText('It isn’t in this browser. A backup may have it.')).toBeTruthy();
  });

  it('is deleted on a second press alone', async () => {
    answer('evidence.forget', () => null);
    const user = open({ statements: [STATEMENT] });
    const kept = await section();
    await user.click(kept.getByRole('button', { name: 'Delete evidence' }));
    expect(asked('evidence.forget')).toEqual([]);
    await user.click(kept.getByRole('button', { name: 'Delete for good' }));
    await waitFor(() => expect(asked('evidence.forget')).toEqual([{ id: 'tarn', cid: CID }]));
  });

  it('names the address that the Internet Archive is asked by, and asks for its host on the press', async () => {
    answer('evidence.archive', () => ({ address: 'https://web.archive.org/web/20260301090000/x', at: AT }));
    const user = open();
    const kept = await section();
    expect(kept.getByText('https://web.archive.org/save/https://blog.example/walk')).toBeTruthy();
    expect([permitted, asked('evidence.archive')]).toEqual([[], []]);
    await user.click(kept.getByRole('button', { name: 'Ask the Internet Archive for a copy' }));
    expect(await screen.findByText(/The Internet Archive has a copy of Mar 1, 2026/)).toBeTruthy();
    expect(permitted).toEqual([{ origins: ['https://web.archive.org/*'] }]);
  });

  it('says why the Archive has none', async () => {
    answer('evidence.archive', () => {
      throw archiveError('refused', 'HTTP 429');
    });
    const user = open();
    await user.click((await section()).getByRole('button', { name: 'Ask the Internet Archive for a copy' }));
    expect(await screen.findByText(/The Internet Archive made no copy\..*HTTP 429/)).toBeTruthy();
  });

  it('leads to the copy that there is', async () => {
    const address = 'https://web.archive.org/web/20260301090000/https://blog.example/walk';
    open({ archivedCopy: { address, at: AT } });
    const link = (await section()).getByRole('link', { name: /Archived copy of Mar 1, 2026/ });
    expect(link.getAttribute('href')).toBe(address);
  });

  it('offers no copy of a page that others cannot reach', async () => {
    open({}, aKept('tarn', { page: { address: 'http://localhost/walk', title: '' } }));
    expect((await section()).queryByRole('button', { name: /Internet Archive/ })).toBeNull();
  });
});
