import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { ShareScreen } from '../../popup/publish/ShareScreen';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { cameraExif } from '../unit/lookup/file/make-camera';
import { BY, jpeg, pdf, xmp } from '../unit/lookup/file/make-files';
import { answer, asked } from './background';
import { handedOver } from './files';
import { aPage, aShare } from './made-up';
import { show } from './show';

const file = (bytes: Uint8Array<ArrayBuffer>, name: string, type: string) => new File([bytes], name, { type });
const photo = (metadata: Parameters<typeof jpeg>[0] = {}) => file(jpeg(metadata), 'photo.jpg', 'image/jpeg');
const NAME = /^Put the credit into the file/;

beforeEach(() => {
  answer('settings.read', () => ({ ...DEFAULT_SETTINGS, creator: 'Ida Brook' }));
  answer('library.list', () => aPage([]));
  answer('publish.list', () => []);
  answer('publish.start', () => aShare());
});
/** Chooses a file and goes on to the last step. */
const open = async (chosen: File) => {
  const user = show(<ShareScreen />);
  await user.upload(screen.getByLabelText(/^Select files/), chosen);
  for (let i = 0; i < 2; i += 1) await user.click(screen.getByRole('button', { name: 'Next' }));
  return user;
};
const box = () => screen.findByRole('checkbox', { name: NAME });
/** What was shared: its bytes, as text, and the size that was named. */
const shared = async () => {
  await waitFor(() => expect(asked('publish.start')).toHaveLength(1));
  const [start] = asked('publish.start');
  const handed = await handedOver(start?.file ?? '');
  return { text: (await handed?.text()) ?? '', size: handed?.size, named: start?.draft.size };
};

describe('the credit inside a file that is shared', () => {
  it('is put there where a person wants it, and the written file is what is shared', async () => {
    const user = await open(photo());
    await user.click(await box());
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    const { text, size, named } = await shared();
    for (const words of [BY, 'Ida Brook', 'photo']) expect(text).toContain(words);
    expect(named).toBe(size);
  });

  it('is not put there unasked', async () => {
    const user = await open(photo());
    expect(((await box()) as HTMLInputElement).checked).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    expect((await shared()).named).toBe(jpeg({}).length);
  });

  it('is there and the private details are not, where a person wants both', async () => {
    const user = await open(photo({ exif: cameraExif() }));
    await user.click(await box());
    await user.click(screen.getByRole('button', { name: 'Publish without them' }));
    const { text } = await shared();
    expect(text).toContain('Ida Brook');
    expect(text).not.toContain('Zora Quill');
  });

  it('is told against what the file says of another license', async () => {
    const by = '<xmpRights:WebStatement>https://creativecommons.org/licenses/by-nc/2.0/</xmpRights:WebStatement>';
    const user = await open(photo({ xmp: xmp(by) }));
    await user.click(await box());
    expect(await screen.findByText(/^The file itself names another license: CC BY-NC 2\.0\./)).toBeTruthy();
  });

  it('of which the file has no room is not put there, nothing is shared, and that is told', async () => {
    const user = await open(photo({ xmp: xmp('').replace('</rdf:RDF>', '') }));
    await user.click(await box());
    await user.click(screen.getByRole('button', { name: 'Publish' }));
    expect(await screen.findByText(/^Nothing was published: .* is damaged/)).toBeTruthy();
    expect(asked('publish.start')).toEqual([]);
  });

  it('is not offered for what cannot carry it', async () => {
    await open(file(pdf(), 'letter.pdf', 'application/pdf'));
    await screen.findByRole('button', { name: 'Publish' });
    expect(screen.queryByRole('checkbox', { name: NAME })).toBeNull();
  });
});
