import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { OpenScreen } from '../../popup/publish/OpenScreen';
import { problemError } from '../../src/publish/problem';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { answer, asked } from './background';
import './files';
import { anOpened, CID } from './made-up';
import { show } from './show';

const missing = () => Promise.reject(problemError('block-missing'));
const NODE = 'http://127.0.0.1:5001';
const GATEWAY = 'https://trustless-gateway.link';

beforeEach(() => {
  answer('settings.read', () => ({ ...DEFAULT_SETTINGS, kuboAddress: NODE }));
  answer('publish.stop', () => null);
  answer('publish.read', () => Promise.reject(problemError('block-missing')));
});
const open = async (path: string[] = [CID]) => {
  const user = show(<OpenScreen path={path} />);
  await waitFor(() => expect(asked('settings.read')).toHaveLength(1));
  const address = screen.getByRole<HTMLInputElement>('textbox', { name: 'Address or link' });
  return { user, address, press: () => user.click(screen.getByRole('button', { name: 'Open' })) };
};
const origins = () => asked('publish.open').map(({ origin }) => origin);

describe('opening a shared work', () => {
  it('begins with the address that led here', async () => {
    const { address } = await open();
    expect(address.value).toBe(`ipfs://${CID}`);
    expect(asked('publish.open')).toEqual([]);
  });

  it('shows the work once it is found here, and asks nobody else', async () => {
    answer('publish.open', () => anOpened());
    const { press } = await open();
    await press();
    expect(await screen.findByRole('heading', { name: 'Shared walk' })).toBeTruthy();
    expect(origins()).toEqual([{ from: 'here' }]);
  });

  it('by an address that is none is told at its field, which has the focus, and nobody is asked', async () => {
    const { user, address, press } = await open([]);
    await user.type(address, 'nonsense');
    await press();
    const alert = screen.getByText(/^Not an IPFS address/).closest('[role=alert]');
    expect(address.getAttribute('aria-invalid')).toBe('true');
    expect(address.getAttribute('aria-describedby')).toContain(alert?.id);
    expect(document.activeElement).toBe(address);
    expect(asked('publish.open')).toEqual([]);
    await user.type(address, '!');
    expect(screen.queryByText(/Not an IPFS address/)).toBeNull();
  });

  it('that is neither here nor at the node offers a gateway, and asks it only on a press', async () => {
    answer('publish.open', missing);
    const { user, press } = await open();
    await press();
    expect(await screen.findByText('Not found here. Try a gateway.')).toBeTruthy();
    expect(origins()).toEqual([{ from: 'here' }, { from: 'node', address: NODE }]);
    await user.click(screen.getByRole('button', { name: 'Try trustless-gateway.link' }));
    await waitFor(() => expect(origins()[2]).toEqual({ from: 'gateway', address: GATEWAY }));
  });

  it('asks where a person says, and nowhere else', async () => {
    answer('publish.open', missing);
    const { user, press } = await open();
    await user.click(screen.getByRole('radio', { name: 'Only this browser', hidden: true }));
    await press();
    await waitFor(() => expect(screen.getByText(/is missing|^Not found/)).toBeTruthy());
    expect(origins()).toEqual([{ from: 'here' }]);
    expect(screen.queryByRole('button', { name: /^Try / })).toBeNull();
  });

  it('at a node whose address is none says so, and asks nobody', async () => {
    const { user, press } = await open();
    await user.click(screen.getByRole('radio', { name: 'My IPFS node', hidden: true }));
    const node = screen.getByRole('textbox', { name: /Address of your IPFS node/ });
    await user.clear(node);
    await user.type(node, 'nowhere');
    await press();
    expect(await screen.findByText(/Enter an address like/)).toBeTruthy();
    expect(asked('publish.open')).toEqual([]);
  });

  it('that takes long says where it looks, and can be ended', async () => {
    let end: (why: unknown) => void = () => undefined;
    answer('publish.open', () => new Promise((_, reject) => (end = reject)));
    const { user, press } = await open();
    await press();
    expect(await screen.findByText('Looking in this browser…')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(asked('publish.stop')).toEqual([{ id: asked('publish.open')[0]?.id }]);
    end(problemError('cancelled'));
  });

  it('from a file looks in nothing but the file', async () => {
    answer('publish.open', () => anOpened());
    const { user, press } = await open([]);
    await user.upload(screen.getByLabelText('Or drop a .car file here'), new File(['car'], 'walk.car'));
    expect(screen.getByText('walk.car')).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Only this browser', hidden: true })).toBeNull();
    await press();
    expect(await screen.findByRole('heading', { name: 'Shared walk' })).toBeTruthy();
    expect(asked('publish.open')).toMatchObject([{ root: '', origin: { from: 'file' } }]);
  });

  it('that the background refuses says why, with its own words folded away', async () => {
    answer('publish.open', () => Promise.reject(new Error('the disk is away')));
    const { press } = await open();
    await press();
    expect((await screen.findByText('the disk is away')).closest('[role=alert]')?.textContent).toContain(
      'Something went wrong. Try again.',
    );
  });
});
