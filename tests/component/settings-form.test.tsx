import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { permissions } from '../../popup/platform/browser';
import { SettingsScreen } from '../../popup/settings/SettingsScreen';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { show } from './show';

const { request } = permissions;
beforeEach(() => {
  answer('settings.read', () => DEFAULT_SETTINGS);
  answer('settings.write', (written) => written);
  answer('tips.know', () => knowing({ wallet: null }));
  answer('tips.list', () => []);
  answer('rate.read', () => null);
  answer('key.list', () => []);
  answer('place.list', () => []);
  answer('place.try', () => null);
});
afterEach(() => {
  Object.assign(permissions, { request });
});
const open = async () => {
  const user = show(<SettingsScreen path={['publishing']} />);
  await screen.findByLabelText(/Address of your IPFS node/);
  return { user, save: () => user.click(screen.getAllByRole('button', { name: 'Save' })[0] as HTMLElement) };
};
const node = () => screen.getByLabelText<HTMLInputElement>(/Address of your IPFS node/);
const tone = async (words: string | RegExp) => (await screen.findByText(words)).closest('.said')?.className;

describe('the settings', () => {
  it('begin with what is in force', async () => {
    await open();
    expect(node().value).toBe('http://127.0.0.1:5001');
    const often = screen.getByRole<HTMLSelectElement>('combobox', { name: /^Check copies of/ });
    expect(often.selectedOptions[0]?.textContent).toBe('Weekly');
  });

  it('are saved, how often places are asked too', async () => {
    const { user, save } = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: /^Check copies of/ }), 'Never');
    await save();
    expect(await tone('Saved')).toContain('said-ok');
    expect(asked('settings.write')).toEqual([{ ...DEFAULT_SETTINGS, recheckDays: 0 }]);
  });

  it('keep what another form has saved meanwhile', async () => {
    const { save } = await open();
    const others = { creator: 'Ann', payAddresses: ['ann@wallet.example'] };
    answer('settings.read', () => ({ ...DEFAULT_SETTINGS, ...others }));
    await save();
    await waitFor(() => expect(asked('settings.write')).toMatchObject([others]));
  });

  it('without a node ask none, and have none to test', async () => {
    const { user, save } = await open();
    await user.clear(node());
    expect(screen.queryByRole('button', { name: 'Test connection' })).toBeNull();
    await save();
    expect(await tone('Saved')).toContain('said-ok');
    expect(asked('place.try')).toEqual([]);
  });

  it('with a node that the browser does not let be reached are not saved, and what was written stays', async () => {
    Object.assign(permissions, { request: async () => false });
    const { user, save } = await open();
    await user.clear(node());
    await user.type(node(), 'https://node.example');
    await save();
    expect(await tone(/^The browser hasn’t allowed Commoner/)).toContain('said-error');
    expect(asked('settings.write')).toEqual([]);
    expect(node().value).toBe('https://node.example');
  });

  it('that the background refuses are said not to be saved, and stay as they were written', async () => {
    answer('settings.write', () => Promise.reject(new Error('the disk is away')));
    const user = show(<SettingsScreen path={['general']} />);
    await user.type(await screen.findByRole('textbox', { name: 'Your name as a creator' }), 'Ann');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await tone(/the disk is away/)).toContain('said-error');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Your name as a creator' }).value).toBe('Ann');
  });

  it('that cannot be read say so, and have no form to lose anything in', async () => {
    answer('settings.read', () => Promise.reject(new Error('the disk is away')));
    show(<SettingsScreen path={['publishing']} />);
    expect(await screen.findAllByText(/the disk is away/)).not.toHaveLength(0);
    expect(screen.queryByLabelText(/Address of your IPFS node/)).toBeNull();
  });
});
