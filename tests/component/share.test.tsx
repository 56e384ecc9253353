import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { ShareScreen } from '../../popup/publish/ShareScreen';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { answer, asked } from './background';
import { handedOver, handOver } from './files';
import { AT, aKept, aPage, aShare, license } from './made-up';
import { show } from './show';

const FILE = new File(['hello'], 'my_walk.txt', { type: 'text/plain' });
const ND = aKept('fell', { title: 'Fell', licenses: [license('CC-BY-ND-4.0')] });

beforeEach(() => {
  answer('settings.read', () => ({ ...DEFAULT_SETTINGS, creator: 'Ann', payAddresses: ['ann@wallet.example'] }));
  answer('library.list', () => aPage([ND]));
  answer('publish.list', () => []);
  answer('publish.start', () => aShare());
});
const open = async (path: string[] = []) => {
  const user = show(<ShareScreen path={path} />);
  await waitFor(() => expect(text('Creator').value).toBe('Ann'));
  return user;
};
const text = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name, hidden: true });
const file = () => screen.getByLabelText(/^Select files/);
const share = () => screen.getByRole('button', { name: 'Publish' });
const next = () => screen.getByRole('button', { name: 'Next' });
/** From the first step to the last. */
const goOn = async (user: UserEvent) => {
  await user.click(next());
  await user.click(next());
};

describe('sharing a work', () => {
  it('begins with the usual license, the name of the settings and how they can be paid', async () => {
    const user = await open();
    await user.upload(file(), FILE);
    await user.click(next());
    expect(screen.getByRole('heading', { name: 'CC BY 4.0' })).toBeTruthy();
    await user.click(next());
    expect(screen.getByText('ann@wallet.example')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: /^Corrects or replaces/ })).toBeNull();
  });

  it('sends what was chosen and written, and then shows how far it reaches', async () => {
    const user = await open();
    await user.upload(file(), FILE);
    expect(text('Title').value).toBe('my walk');
    await user.type(text('Language of the work'), 'en');
    await user.click(next());
    const alike = within(screen.getByRole('group', { name: /^Must they share/ }));
    await user.click(alike.getByRole('radio', { name: 'Yes' }));
    await user.click(next());
    answer('publish.list', () => [aShare()]);
    await user.click(share());
    expect(await screen.findByRole('heading', { name: 'Saved here, not online yet', level: 1 })).toBeTruthy();
    const [sent] = asked('publish.start');
    expect(sent?.draft).toEqual({
      ...{ fileName: 'my_walk.txt', mediaType: 'text/plain', size: 5, title: 'my walk', creator: 'Ann' },
      ...{ license: 'CC-BY-SA-4.0', language: 'en', changes: '', sources: [], payAddresses: ['ann@wallet.example'] },
    });
    expect(await handedOver(sent?.file ?? '')).toBeTruthy();
  });

  it('with no file chosen is told at the file’s field, which has the focus, and nothing is sent', async () => {
    const user = await open();
    await user.type(text('Title'), 'A walk');
    await user.click(next());
    const alert = screen.getByText('Select a file first').closest('[role=alert]');
    expect(file().getAttribute('aria-describedby')).toBe(alert?.id);
    expect(document.activeElement).toBe(file());
    await user.upload(file(), FILE);
    expect(screen.queryByText('Select a file first')).toBeNull();
    expect(asked('publish.start')).toEqual([]);
  });

  it('that the background refuses says why, keeps all that was written, and lets go of the file', async () => {
    let key = '';
    answer('publish.start', (input) => {
      key = input.file;
      throw new Error('no room');
    });
    const user = await open();
    await user.upload(file(), FILE);
    await goOn(user);
    await user.click(share());
    expect((await screen.findByText('no room')).closest('[role=alert]')).toBeTruthy();
    expect(text('Title').value).toBe('my walk');
    expect(share().hasAttribute('disabled')).toBe(false);
    expect(await handedOver(key)).toBeUndefined();
  });

  it('keeps a title that the person wrote when they choose another file', async () => {
    const user = await open();
    await user.type(text('Title'), 'Mine');
    await user.upload(file(), FILE);
    expect(text('Title').value).toBe('Mine');
  });

  it('takes a text that is written here', async () => {
    const user = await open();
    const written = screen.getByRole('textbox', { name: 'Your text', hidden: true });
    await user.type(written, 'A poem');
    await user.click(screen.getByRole('button', { name: 'Use this text', hidden: true }));
    await goOn(user);
    await user.click(share());
    await waitFor(() => expect(asked('publish.start')).toMatchObject([{ draft: { fileName: 'text.txt', size: 6 } }]));
  });

  it('takes several files as a folder, without the hidden ones', async () => {
    const user = await open();
    await user.upload(file(), [FILE, new File(['b'], 'b.txt'), new File(['x'], '.DS_Store')]);
    expect(screen.getByText('1 hidden file is left out.')).toBeTruthy();
    await user.type(text('Title'), 'Two');
    await goOn(user);
    await user.click(share());
    const files = [
      { path: 'my_walk.txt', size: 5 },
      { path: 'b.txt', size: 1 },
    ];
    await waitFor(() => expect(asked('publish.start')).toMatchObject([{ draft: { fileCount: 2, size: 6 }, files }]));
  });

  it('made from a work that stands against its license warns, asks what was changed, and lets the person go on', async () => {
    const user = await open();
    await user.upload(file(), FILE);
    await goOn(user);
    await user.click(await screen.findByRole('checkbox', { name: /^Fell/ }));
    expect(screen.getByText(/^“Fell” is under CC BY-ND 4\.0, which doesn’t allow/)).toBeTruthy();
    await user.type(text('What you changed'), 'cropped');
    await user.click(share());
    const draft = { sources: ['fell'], changes: 'cropped' };
    await waitFor(() => expect(asked('publish.start')).toMatchObject([{ draft }]));
  });

  it('in place of one’s own earlier share says which', async () => {
    answer('publish.list', () => [aShare({ createdAt: AT })]);
    const user = await open();
    await user.upload(file(), FILE);
    await goOn(user);
    await user.selectOptions(
      await screen.findByRole('combobox', { name: /^Corrects or replaces/ }),
      'A walk · March 1, 2026',
    );
    await user.click(share());
    await waitFor(() => expect(asked('publish.start')).toMatchObject([{ draft: { supersedes: aShare().root } }]));
  });

  it('of what was chosen on a page says where it is from', async () => {
    const key = await handOver(FILE);
    await open([key, 'https://blog.example/walk']);
    await waitFor(() => expect(text('Title').value).toBe('my walk'));
    expect(screen.getByText(/^From https:\/\/blog\.example\/walk\./)).toBeTruthy();
  });

  it('of what was chosen on a page and is gone says so', async () => {
    await open(['gone', 'https://blog.example/walk']);
    expect((await screen.findByText(/^What you selected on the page isn’t here/)).className).toBe('warning');
  });

  it('says that its sources cannot be read where they are not', async () => {
    answer('library.list', () => Promise.reject(new Error('the disk is away')));
    const user = await open();
    await user.upload(file(), FILE);
    await goOn(user);
    const sources = within(screen.getByRole('group', { name: 'Made from' }));
    expect(await sources.findByText(/the disk is away/)).toBeTruthy();
  });

  it('goes on in steps, each with its own heading that has the focus, and keeps what was chosen on the way back', async () => {
    const user = await open();
    await user.upload(file(), FILE);
    expect(screen.getAllByRole('heading', { level: 1 }).map((each) => each.textContent)).toEqual([
      'Step 1 of 3: Your work',
    ]);
    await user.click(next());
    expect(document.activeElement?.textContent).toBe('Step 2 of 3: The license');
    const ask = (name: RegExp) => within(screen.getByRole('group', { name }));
    await user.click(ask(/^May others use it commercially/).getByRole('radio', { name: 'No' }));
    await user.click(ask(/^May others change it/).getByRole('radio', { name: 'No' }));
    expect(screen.queryByRole('group', { name: /^Must they share/ })).toBeNull();
    expect(screen.getByRole('heading', { name: 'CC BY-NC-ND 4.0' })).toBeTruthy();
    await user.click(next());
    expect(document.activeElement?.textContent).toBe('Step 3 of 3: Sources and review');
    await user.click(screen.getByRole('button', { name: 'Change: Title' }));
    expect(text('Title').value).toBe('my walk');
    expect(file().closest('label')?.textContent).toContain('my_walk.txt');
    await goOn(user);
    expect(screen.getByRole('link', { name: 'CC BY-NC-ND 4.0' }).getAttribute('href')).toMatch(/by-nc-nd\/4\.0/);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('checkbox', { name: /^No rights reserved/ }));
    expect(screen.getByRole('heading', { name: /^CC0/ })).toBeTruthy();
    expect(screen.queryByRole('group', { name: /^May others/ })).toBeNull();
    expect(asked('publish.start')).toEqual([]);
  });

  it('shows the picture that was chosen', async () => {
    const user = await open();
    await user.upload(file(), new File(['x'], 'hedge.png', { type: 'image/png' }));
    await waitFor(() => expect(document.querySelector('.picked-picture')?.getAttribute('src')).toMatch(/^blob:/));
  });
});
