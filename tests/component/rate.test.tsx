import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { permissions } from '../../popup/platform/browser';
import { RateForm } from '../../popup/tips/RateForm';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { Rate } from '../../src/tips/tip';
import { tipError } from '../../src/tips/tip-error';
import { answer, asked } from './background';
import { aRate } from './made-up';
import { show } from './show';

const open = (rate: Rate | null) => {
  const onChange = jest.fn();
  const onSubmit = jest.fn((event: Event) => event.preventDefault());
  const user = show(
    <form onSubmit={onSubmit}>
      <RateForm rate={rate} onChange={onChange} />
    </form>,
  );
  return { user, onChange, onSubmit };
};
const price = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Or enter the price of 1 BTC in/ });
const press = (user: ReturnType<typeof show>, name: string | RegExp) =>
  user.click(screen.getByRole('button', { name }));

describe('the rate of a person’s currency', () => {
  const { request } = permissions;
  afterEach(() => {
    Object.assign(permissions, { request });
  });

  it('is said with whose word it is, and that it is old where it is', () => {
    open(aRate({ at: '2020-01-01T00:00:00.000Z' }));
    expect(screen.getByText(/^One bitcoin is €50,000\.00, as you entered/)).toBeTruthy();
    expect(screen.getByText('It may have changed since.')).toBeTruthy();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Currency' }).value).toBe('EUR');
  });

  it('is written by hand', async () => {
    answer('rate.write', (given) => given);
    const { user, onChange } = open(aRate());
    await user.type(price(), '51000,50');
    await press(user, 'Use this rate');
    expect(asked('rate.write')).toMatchObject([{ currency: 'EUR', perBitcoin: 51_000.5, from: '' }]);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(price().value).toBe('');
  });

  it('is written with Enter, which does not send the form around it: that would give money', async () => {
    answer('rate.write', (given) => given);
    const { user, onSubmit } = open(aRate());
    await user.type(price(), '51000{Enter}');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(asked('rate.write')).toMatchObject([{ perBitcoin: 51_000 }]);
  });

  it('that is no number is told at its field, which has the focus', async () => {
    const { user } = open(null);
    await user.type(price(), 'much');
    await press(user, 'Use this rate');
    expect(screen.getByRole('alert').textContent).toContain('Enter a number like');
    expect(document.activeElement).toBe(price());
    expect(price().getAttribute('aria-invalid')).toBe('true');
    expect(asked('rate.write')).toEqual([]);
  });

  it('that is far from the last one is asked about first', async () => {
    answer('rate.write', (given) => given);
    const { user, onChange } = open(aRate());
    await user.type(price(), '500');
    await press(user, 'Use this rate');
    expect((await screen.findByRole('alert')).textContent).toContain('One bitcoin would be €500.00. It was €50,000.00');
    expect(asked('rate.write')).toEqual([]);
    await press(user, 'Use €500.00 anyway');
    expect(asked('rate.write')).toMatchObject([{ perBitcoin: 500 }]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is asked for on a press, of the currency that is chosen', async () => {
    answer('rate.ask', () => aRate({ currency: 'CHF', from: 'mempool.space' }));
    const { user, onChange } = open(null);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'CHF');
    await press(user, 'Get rate from mempool.space');
    expect(asked('rate.ask')).toEqual([{ currency: 'CHF' }]);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('is asked of nobody where the browser was not allowed to, and that is said', async () => {
    Object.assign(permissions, { request: async () => false });
    const { user } = open(null);
    await press(user, 'Get rate from mempool.space');
    const said = await screen.findByText(/Nothing was sent/);
    expect(said.closest('.said')?.className).toContain('said-error');
    expect(asked('rate.ask')).toEqual([]);
  });

  it('that the service does not give is said so', async () => {
    answer('rate.ask', () => Promise.reject(tipError('service-refused', 'EUR')));
    const { user } = open(aRate());
    await press(user, 'Get rate from mempool.space');
    expect(await screen.findByText('The service has no price for this currency.')).toBeTruthy();
  });

  it('is of the currency that amounts are in from then on, also before there is one', async () => {
    answer('settings.read', () => DEFAULT_SETTINGS);
    answer('settings.write', (settings) => settings);
    const { user } = open(null);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'SEK');
    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(asked('settings.write')).toMatchObject([{ currency: 'SEK' }]);
  });

  it('is offered by nobody for a currency that the service does not have', async () => {
    const { user } = open(null);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Currency' }), 'SEK');
    expect(screen.queryByRole('button', { name: /^Get rate/ })).toBeNull();
  });

  it('is given up for sats', async () => {
    answer('rate.write', (given) => given);
    const { user, onChange } = open(aRate());
    await press(user, 'Use sats only');
    expect(asked('rate.write')).toEqual([null]);
    expect(onChange).toHaveBeenCalledWith(null);
  });
});
