import { describe, expect, it } from '@jest/globals';
import { isSettings } from '../../../src/message/request';

const settings = { kuboAddress: '', creator: 'Ann' };

describe('settings', () => {
  it('of an older backup say nothing of how the person can be paid', () => {
    expect(isSettings(settings)).toBe(true);
  });

  it.each([
    'ann@example.org',
    'lightning:ann@example.org',
    'https://liberapay.com/ann',
    'payto://iban/DE75512108001245126199',
    'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '$wallet.example/ann',
  ])('hold %s', (address) => {
    expect(isSettings({ ...settings, payAddresses: [address] })).toBe(true);
  });

  it.each(['', 'Ann', 'http://liberapay.com/ann', 'javascript:alert(1)', 'nostr+walletconnect://ab?secret=cd', 21])(
    'do not hold %j as a way to be paid',
    (address) => {
      expect(isSettings({ ...settings, payAddresses: [address] })).toBe(false);
    },
  );

  it('hold ten ways at most', () => {
    const some = (count: number) => Array.from({ length: count }, (_, i) => `ann${i}@example.org`);
    expect(isSettings({ ...settings, payAddresses: some(10) })).toBe(true);
    expect(isSettings({ ...settings, payAddresses: some(11) })).toBe(false);
  });
});
