import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { SettingsScreen } from '../../popup/settings/SettingsScreen';
import type { Place } from '../../src/publish/place';
import type { Problem } from '../../src/publish/share';
import type { Settings } from '../../src/settings/settings';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { show } from './show';

const NODE = 'http://127.0.0.1:5999';
const SERVICE = 'https://pins.example/api';
let settings: Settings;
let places: Place[];
let problem: Problem | null;

beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  places = [];
  problem = null;
  answer('settings.read', () => settings);
  answer('settings.write', (written) => {
    settings = written;
    return settings;
  });
  answer('tips.know', () => knowing({ wallet: null }));
  answer('tips.list', () => []);
  answer('rate.read', () => null);
  answer('key.list', () => []);
  answer('place.list', () => places);
  answer('place.add', ({ kind, address }) => {
    places = [...places, { kind, address }];
    return places;
  });
  answer('place.try', () => problem);
});

const open = async () => {
  const user = show(<SettingsScreen path={['publishing']} />);
  const field = await screen.findByLabelText(/Address of your IPFS node/);
  return { user, field };
};
/** A sentence on the screen, with what it looks like. */
const tone = async (words: string | RegExp): Promise<string> => {
  const said = await screen.findByText(words);
  return (said.closest('.said') ?? said).className;
};
const save = () => screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement;
const write = async (user: ReturnType<typeof show>, field: HTMLElement, text: string) => {
  await user.clear(field);
  await user.type(field, text);
};

describe('a link to a part of the settings', () => {
  it.each([
    ['node', () => screen.findByLabelText(/Address of your IPFS node/)],
    ['places', () => screen.findByRole('heading', { name: 'Pinning services' })],
    ['wallet', () => screen.findByRole('heading', { name: 'Your wallet' })],
  ])('moves the keyboard there: %s', async (name, find) => {
    show(<SettingsScreen path={[name]} />);
    const wanted = await find();
    await waitFor(() => expect(document.activeElement).toBe(wanted));
  });
});

describe('a section of the settings', () => {
  it.each([
    [[], 'General', 'Your name as a creator'],
    [['nonsense'], 'General', 'Your name as a creator'],
    [['money'], 'Money', /Connection string/],
    [['publishing'], 'Publishing', /Address of your IPFS node/],
  ])('has an address of its own: %s', async (path, heading, field) => {
    show(<SettingsScreen path={path} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(heading);
    expect(await screen.findByLabelText(field)).toBeTruthy();
  });

  it('about data has the storage, and the ways in and out', () => {
    show(<SettingsScreen path={['data']} storage={<p>Using 1 MB</p>} />);
    expect(screen.getByText('Using 1 MB')).toBeTruthy();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      ...['#take/backup', '#take/export', '#take/import'],
    ]);
  });

  it('about Commoner says its version, its license and whose libraries it uses', () => {
    show(<SettingsScreen path={['about']} />);
    expect(screen.getByText('0.1.0')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Read the license' }).getAttribute('href')).toBe('LICENSE.txt');
    expect(screen.getByText(/^preact/).closest('li')?.textContent).toContain('MIT');
  });
});

describe('an address that cannot be one', () => {
  it('is told at its field, which says that it is wrong and has the focus, and nothing is saved', async () => {
    const { user, field } = await open();
    await write(user, field, 'no address');
    await user.click(save());
    const alert = screen.getByRole('alert');
    expect(alert.textContent).toContain('Enter an address like');
    expect(alert.className).toBe('field-error');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(alert.id);
    expect(document.activeElement).toBe(field);
    expect(asked('settings.write')).toEqual([]);
  });

  it('is forgiven as soon as it is written anew', async () => {
    const { user, field } = await open();
    await write(user, field, 'no address');
    await user.click(save());
    await user.type(field, '!');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('of a pinning service is told at its own field', async () => {
    const { user } = await open();
    const field = screen.getByLabelText('Service address');
    await write(user, field, 'http://pins.example');
    await user.click(screen.getByRole('button', { name: 'Add service' }));
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(asked('place.add')).toEqual([]);
  });

  it('to be paid at, and a budget, and a wallet’s connection are told at theirs', async () => {
    const user = show(<SettingsScreen path={['money']} />);
    const wallet = await screen.findByLabelText(/Connection string/);
    await write(user, wallet, 'https://wallet.example');
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect(document.activeElement).toBe(wallet);
    await write(user, screen.getByLabelText('Monthly limit, in sats'), 'much');
    await user.click(screen.getByRole('button', { name: 'Connect' }));
    expect(screen.getByLabelText('Monthly limit, in sats').getAttribute('aria-invalid')).toBe('true');
    const paid = screen.getByLabelText(/Your addresses/);
    await write(user, paid, 'nonsense');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(document.activeElement).toBe(paid);
    expect(asked('wallet.connect')).toEqual([]);
  });
});

describe('the address of a node', () => {
  it('that answers is saved, and that is said as a success', async () => {
    const { user, field } = await open();
    await write(user, field, NODE);
    await user.click(save());
    expect(await tone('Saved. The node is connected.')).toContain('said-ok');
    expect(asked('place.try')).toEqual([{ kind: 'kubo', address: NODE, user: '', secret: '' }]);
  });

  it('where nobody answers is saved, and that nobody answers is said as an error', async () => {
    problem = { code: 'node-unreachable', detail: '' };
    const { user, field } = await open();
    await write(user, field, NODE);
    await user.click(save());
    expect(await tone(`Saved, but couldn’t connect to ${NODE}.`)).toContain('said-error');
    expect(settings.kuboAddress).toBe(NODE);
  });

  it('is asked nothing where it is the same as before', async () => {
    const { user } = await open();
    await user.click(save());
    expect(await tone('Saved')).toContain('said-ok');
    expect(asked('place.try')).toEqual([]);
  });

  it('is tested with a press, and nothing is saved by that', async () => {
    problem = { code: 'node-not-kubo', detail: '' };
    const { user, field } = await open();
    await write(user, field, NODE);
    await user.click(screen.getByRole('button', { name: 'Test connection' }));
    expect(await tone(/isn’t an IPFS node/)).toContain('said-error');
    expect(asked('settings.write')).toEqual([]);
  });
});

describe('a pinning service', () => {
  it('that refuses the token is added, and what is wrong is said as an error', async () => {
    problem = { code: 'service-forbidden', detail: '' };
    const { user } = await open();
    await write(user, screen.getByLabelText('Service address'), SERVICE);
    await user.type(screen.getByLabelText('Token or password'), 'secret');
    await user.click(screen.getByRole('button', { name: 'Add service' }));
    expect(await tone(/^Saved, but it can’t be used yet: The service refused the token/)).toContain('said-error');
    expect(asked('place.try')).toEqual([{ kind: 'pinning-service', address: SERVICE, user: '', secret: 'secret' }]);
  });

  it('in the list is tested with what is kept for it', async () => {
    places = [{ kind: 'pinning-service', address: SERVICE }];
    const { user } = await open();
    const row = (await screen.findByText(SERVICE)).closest('li') as HTMLElement;
    await user.click(within(row).getByRole('button', { name: 'Test connection' }));
    await waitFor(() =>
      expect(asked('place.try')).toEqual([{ kind: 'pinning-service', address: SERVICE, user: '', secret: '' }]),
    );
    expect(await tone(/^Connected/)).toContain('said-ok');
  });
});
