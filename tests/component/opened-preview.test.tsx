import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { OpenedWork } from '../../popup/publish/OpenedWork';
import type { FileKind } from '../../src/publish/file-kind';
import { answer, asked } from './background';
import { handOver } from './files';
import { anOpened, CID } from './made-up';
import { show } from './show';

const GATEWAY = { root: CID, origin: { from: 'gateway', address: 'https://gate.example' } } as const;
const types: Record<FileKind, string> = {
  ...{ picture: 'image/png', drawing: 'image/svg+xml', sound: 'audio/ogg', film: 'video/webm' },
  ...{ text: 'text/plain', pdf: 'application/pdf', other: '' },
};
const reading = (kind: FileKind, size = 5, isGiven = true) =>
  answer('publish.read', async () => ({
    ...({ is: 'file', kind, mediaType: types[kind], extension: '', size } as const),
    file: isGiven ? await handOver(new Blob(['Hello'])) : null,
  }));
const open = () => show(<OpenedWork opened={anOpened()} what={GATEWAY} onAdopted={() => undefined} />);

describe('the preview of a work that was opened', () => {
  beforeEach(() => answer('publish.list', () => []));

  it('says that it is being read', () => {
    answer('publish.read', () => new Promise(() => undefined));
    open();
    expect(screen.getByText('Reading the file…')).toBeTruthy();
  });

  it('is a picture with the work’s title as its words', async () => {
    reading('picture');
    open();
    expect((await screen.findByRole('img', { name: 'Shared walk' })).getAttribute('src')).toMatch(/^blob:/);
  });

  it('of a drawing is no page of the extension', async () => {
    reading('drawing');
    open();
    expect((await screen.findByRole('img', { name: 'Shared walk' })).getAttribute('src')).toMatch(/^data:image\/svg/);
  });

  it.each(['sound', 'film'] as const)('of a %s is a player that has the work’s title', async (kind) => {
    reading(kind);
    open();
    expect((await screen.findByLabelText('Shared walk')).hasAttribute('controls')).toBe(true);
  });

  it('of a PDF opens in a tab', async () => {
    reading('pdf');
    open();
    expect((await screen.findByRole('link', { name: 'Open PDF in a tab' })).getAttribute('target')).toBe('_blank');
  });

  it('that is large is fetched on a press alone, which says how much', async () => {
    reading('picture', 30 * 1024 * 1024, false);
    const user = open();
    const more = await screen.findByRole('button', { name: 'Show file (31.5 MB)' });
    expect(asked('publish.read').map(({ most }) => most)).toEqual([20 * 1024 * 1024]);
    reading('picture');
    await user.click(more);
    expect(await screen.findByRole('img', { name: 'Shared walk' })).toBeTruthy();
    expect(asked('publish.read').at(-1)?.most).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('is none of what no browser shows: it is saved', async () => {
    reading('other', 5, false);
    open();
    expect(await screen.findByText('No preview for this type of file. Save it to open it.')).toBeTruthy();
  });
});
