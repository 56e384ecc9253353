import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { ShareScreen } from '../../popup/publish/ShareScreen';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { cameraExif } from '../unit/lookup/file/make-camera';
import { bytesOf, jpeg, pdf } from '../unit/lookup/file/make-files';
import { answer, asked } from './background';
import './files';
import { aPage, aShare } from './made-up';
import { show } from './show';

const bytes = jpeg({ exif: cameraExif() });
const PHOTO = new File([bytes], 'photo.jpg', { type: 'image/jpeg' });
const LETTER = new File([bytesOf(pdf(), '3 0 obj<</Author (Ida)>>endobj')], 'letter.pdf', { type: 'application/pdf' });

beforeEach(() => {
  answer('settings.read', () => DEFAULT_SETTINGS);
  answer('library.list', () => aPage([]));
  answer('publish.list', () => []);
  answer('publish.start', () => aShare());
});
const open = async (file: File) => {
  const user = show(<ShareScreen />);
  await user.upload(screen.getByLabelText(/^Select files/), file);
  return user;
};
const goOn = async (user: Awaited<ReturnType<typeof open>>) => {
  for (let i = 0; i < 2; i += 1) await user.click(screen.getByRole('button', { name: 'Next' }));
};
const sizes = () => asked('publish.start').map(({ draft }) => draft.size);

describe('a file that says more than the work itself', () => {
  it('is told to, and can be shared without that', async () => {
    const user = await open(PHOTO);
    const note = await screen.findByText(/^This file contains private details/);
    expect(note.closest('[role=alert]')?.textContent).toContain('serial number');
    await goOn(user);
    await user.click(screen.getByRole('button', { name: 'Publish without them' }));
    await waitFor(() => expect(sizes()).toHaveLength(1));
    expect(sizes()[0]).toBeLessThan(bytes.length);
  });

  it('is shared as it is where the person wants that', async () => {
    const user = await open(PHOTO);
    await screen.findByText(/^This file contains private details/);
    await goOn(user);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    await waitFor(() => expect(sizes()).toEqual([bytes.length]));
  });

  it('from which it cannot be removed says so, and offers nothing', async () => {
    const user = await open(LETTER);
    expect(await screen.findByText(/^Commoner can’t remove them/)).toBeTruthy();
    expect(screen.getByText('Ida')).toBeTruthy();
    await goOn(user);
    expect(screen.queryByRole('button', { name: 'Publish without them' })).toBeNull();
  });

  it('of which something stayed behind is not shared, and that is told', async () => {
    const user = await open(new File([bytes.slice(0, -2)], 'cut.jpg', { type: 'image/jpeg' }));
    await goOn(user);
    await user.click(await screen.findByRole('button', { name: 'Publish without them' }));
    const said = await screen.findByText(/remove everything from cut\.jpg/);
    expect(said.closest('[role=alert]')).toBeTruthy();
    expect(sizes()).toEqual([]);
  });
});
