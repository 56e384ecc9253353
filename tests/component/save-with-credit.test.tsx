import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { CreditForm } from '../../popup/credit/CreditForm';
import type { FetchedMedia } from '../../src/lookup/media';
import { MEDIA_CHANNEL } from '../../src/message/channels';
import type { Work } from '../../src/work/work';
import { BY, bytesOf, jpeg, tiffImage, xmp } from '../unit/lookup/file/make-files';
import { answer, asked } from './background';
import { downloaded, downloads, handedOver, handOver } from './files';
import { aCredit, aWork, TARN } from './made-up';
import { show } from './show';

let saved = 0;
/** The key under which the file was handed over. */
let key = '';

beforeEach(() => {
  saved = 0;
  answer('credit.record', () => aCredit('use'));
  answer('lookup.stop', () => null);
});
/** Shows the credit of a work whose file the background fetches as this. */
const open = (bytes: Uint8Array<ArrayBuffer>, work: Partial<Work> = {}) => {
  answer('lookup.fetch', async () => {
    key = await handOver(new Blob([bytes]));
    return { step: 'fetched', file: key };
  });
  return show(
    <CreditForm
      work={aWork(work)}
      onCopy={() => undefined}
      choice={{ projects: null, project: null, choose: () => undefined, make: async () => undefined }}
      onSaved={() => {
        saved += 1;
      }}
    />,
  );
};
const failing = (answered: FetchedMedia) => {
  const user = open(jpeg({}));
  answer('lookup.fetch', () => answered);
  return user;
};
const press = (user: ReturnType<typeof show>) => user.click(screen.getByRole('button', { name: 'Save with credit' }));
const NAME = 'Tarn at dawn — Ann Fell — CC BY 4.0';

describe('a work’s file with its credit', () => {
  it('is fetched on the press alone, and saved under a name that says what it is', async () => {
    const user = open(jpeg({}));
    expect(asked('lookup.fetch')).toEqual([]);
    await press(user);
    expect(await screen.findByText(`Saved with its credit as ${NAME}.jpg.`)).toBeTruthy();
    expect(asked('lookup.fetch')).toMatchObject([{ address: TARN, page: 'https://blog.example/walk' }]);
    expect(downloads()).toEqual([`${NAME}.jpg`]);
    for (const words of [BY, 'Ann Fell', 'Tarn at dawn']) expect(await downloaded()).toContain(words);
  });

  it('is written down as a credit, and its bytes lie nowhere any more', async () => {
    const user = open(jpeg({}));
    await press(user);
    await waitFor(() => expect(saved).toBe(1));
    expect(asked('credit.record')).toMatchObject([{ format: 'plain', project: null, use: { license: 'CC-BY-4.0' } }]);
    expect(await handedOver(key)).toBeUndefined();
  });

  it('whose kind cannot hold it comes with it in an archive, and that is said', async () => {
    const user = open(tiffImage());
    await press(user);
    expect(
      await screen.findByText(/with the credit in a file beside it\. This type of file can’t hold it here\.$/),
    ).toBeTruthy();
    expect(downloads()).toEqual([`${NAME}.tif.zip`]);
    expect(await downloaded()).toContain(`${NAME}.tif.xmp`);
  });

  it('that names another license itself says so', async () => {
    const other = '<xmpRights:WebStatement>https://creativecommons.org/licenses/by-nc/2.0/</xmpRights:WebStatement>';
    const user = open(jpeg({ xmp: xmp(other) }));
    await press(user);
    expect(await screen.findByText(/The file itself names another license: CC BY-NC 2\.0\./)).toBeTruthy();
  });

  it('that is no picture and no sound is not saved', async () => {
    const user = open(bytesOf('<!doctype html><html>Sign in</html>'));
    await press(user);
    const said = await screen.findByText(/isn’t a picture or sound/);
    expect(said.closest('.said-error')).toBeTruthy();
    expect(downloads()).toEqual([]);
    expect(asked('credit.record')).toEqual([]);
    expect(await handedOver(key)).toBeUndefined();
  });

  it.each([
    [{ step: 'failed', problem: 'not-found', detail: 'HTTP 403' }, 'The site couldn’t send it (HTTP 403)'],
    [{ step: 'failed', problem: 'too-large', detail: '' }, 'This file is larger than 100 MB. Nothing was saved.'],
    [{ step: 'failed', problem: 'timed-out', detail: '' }, 'The site took longer than a minute. Nothing was saved.'],
  ] as [FetchedMedia, string][])('that does not come says why: %j', async (answered, words) => {
    const user = failing(answered);
    await press(user);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(downloads()).toEqual([]);
  });

  it('shows how much of it has come, and can be stopped', async () => {
    const user = open(jpeg({}));
    let stop: (answered: FetchedMedia) => void = () => undefined;
    answer('lookup.fetch', () => new Promise<FetchedMedia>((resolve) => (stop = resolve)));
    answer('lookup.stop', () => {
      stop({ step: 'stopped' });
      return null;
    });
    await press(user);
    await screen.findByRole('progressbar');
    const [{ id } = { id: '' }] = asked('lookup.fetch');
    new BroadcastChannel(MEDIA_CHANNEL).postMessage({ id: 'another', done: 9, of: 10 });
    await waitFor(() => {
      new BroadcastChannel(MEDIA_CHANNEL).postMessage({ id, done: 1, of: 4 });
      expect(screen.getByText('25%')).toBeTruthy();
    });
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(asked('lookup.stop')).toEqual([{ id }]);
    expect(await screen.findByText('Cancelled. Nothing was saved.')).toBeTruthy();
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(downloads()).toEqual([]);
    expect(screen.getByRole('button', { name: 'Save with credit' })).toBeTruthy();
  });

  it('is not offered for a text, or for a work without a file of its own', () => {
    open(jpeg({}), { about: 'page', kind: 'text', address: 'https://blog.example/walk' });
    expect(screen.queryByRole('button', { name: 'Save with credit' })).toBeNull();
    open(jpeg({}), { address: 'https://blog.example/walk#3' });
    expect(screen.queryByRole('button', { name: 'Save with credit' })).toBeNull();
  });
});
