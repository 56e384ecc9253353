import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { AmountField } from '../../popup/tips/AmountField';
import { firstIn, msatIn, type Written } from '../../popup/tips/written';
import type { Rate } from '../../src/tips/tip';
import { aRate } from './made-up';
import { show } from './show';
import { outsideMessages, pseudo, speak } from './words';

interface Given {
  unit?: string;
  own?: string;
  rate?: Rate | null;
  only?: string[];
}
const Field = ({ unit = 'EUR', own = 'EUR', rate = null, only }: Given) => {
  const [written, write] = useState<Written>(firstIn(unit));
  return (
    <AmountField written={written} msat={msatIn(written, rate)} rate={rate} own={own} only={only} onWrite={write} />
  );
};
const amount = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
const unit = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Unit' });
const quick = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('the field for an amount', () => {
  afterEach(() => speak());

  it('offers a half, one, two and five of the person’s own currency, and takes each with one press', async () => {
    const user = show(<Field />);
    expect(quick()).toEqual(['€0.50', '€1', '€2', '€5']);
    expect(amount().value).toBe('1');
    await user.click(screen.getByRole('button', { name: '€0.50' }));
    expect(amount().value).toBe('0.50');
    expect(screen.getByRole('button', { name: '€0.50' }).getAttribute('aria-pressed')).toBe('true');
  });

  it('offers coins of a currency without a minor unit, and takes no fraction of it', async () => {
    const user = show(<Field unit="JPY" own="JPY" />);
    expect(quick()).toEqual(['¥50', '¥100', '¥200', '¥500']);
    await user.clear(amount());
    await user.type(amount(), '0.50');
    expect(amount().getAttribute('aria-invalid')).toBe('true');
  });

  it('tells the sats beneath where a rate is known, and of sats the money', async () => {
    const user = show(<Field rate={aRate()} />);
    expect(screen.getByText('about 2,000 sats').id).toBe(amount().getAttribute('aria-describedby'));
    await user.selectOptions(unit(), 'sats');
    expect(amount().value).toBe('100');
    expect(screen.getByText('about €0.05')).toBeTruthy();
  });

  it('tells no sats without a rate, or for another currency’s', () => {
    show(<Field rate={aRate({ currency: 'CHF' })} />);
    expect(screen.queryByText(/^about/)).toBeNull();
    expect(amount().getAttribute('aria-invalid')).toBe('false');
  });

  it('has the person’s own currency first, then sats, and all others by name once they are wanted', async () => {
    const user = show(<Field />);
    const options = within(unit()).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual(['EUR', 'sats', 'Other currency…']);
    await user.selectOptions(unit(), 'Other currency…');
    expect([unit().value, amount().value]).toEqual(['EUR', '1']);
    expect(within(unit()).getByRole('option', { name: 'SEK – Swedish Krona' })).toBeTruthy();
    await user.selectOptions(unit(), 'SEK');
    expect(quick()).toEqual(['SEK\u00a05', 'SEK\u00a010', 'SEK\u00a020', 'SEK\u00a050']);
    expect(within(unit()).getByRole<HTMLOptionElement>('option', { selected: true }).textContent).toBe('SEK');
  });

  it('offers no sats where it is not paid over Lightning, only what the other side takes, and may be empty there', async () => {
    const user = show(<Field only={['EUR', 'USD']} />);
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['EUR', 'USD']);
    await user.clear(amount());
    expect(amount().getAttribute('aria-invalid')).toBe('false');
    await user.type(amount(), 'much');
    expect(amount().getAttribute('aria-invalid')).toBe('true');
  });

  it('has no word of English in a language from right to left', () => {
    speak(pseudo('ar', 'arabic'), 'ar');
    show(<Field own="EGP" unit="EGP" rate={aRate({ currency: 'EGP' })} />);
    expect(document.querySelectorAll('.quick button')).toHaveLength(4);
    const text = document.body.cloneNode(true) as HTMLElement;
    for (const each of text.querySelectorAll('option, .quick')) each.remove();
    expect(outsideMessages(text.textContent ?? '').outside.trim()).toBe('');
  });
});
