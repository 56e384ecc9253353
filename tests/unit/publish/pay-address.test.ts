import { describe, expect, it } from '@jest/globals';
import { isSettings } from '../../../src/message/request';
import { readPayAddress } from '../../../src/publish/pay-address';

describe('how a creator can be paid', () => {
  it.each([
    [' Ann@Example.ORG ', 'ann@example.org'],
    ['lightning:ann@example.org', 'ann@example.org'],
    ['ann@bücher.example', 'ann@xn--bcher-kva.example'],
    ['https://liberapay.com/ann', 'https://liberapay.com/ann'],
    [
      'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?label=Ann',
      'bitcoin:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq?label=Ann',
    ],
    ['payto://iban/DE75512108001245126199', 'payto://iban/DE75512108001245126199'],
    ['taler://pay-template/shop.example/thanks', 'taler://pay-template/shop.example/thanks'],
  ])('%s is read as %s, and that as itself', (written, address) => {
    expect(readPayAddress(written)).toBe(address);
    expect(readPayAddress(address)).toBe(address);
  });

  it.each([
    '',
    'Ann',
    'ann@localhost',
    'ann@127.0.0.1',
    'ann@example.org/x',
    'ann@example.org:8080',
    'a b@example.org',
    'http://liberapay.com/ann',
    'https://ann:secret@example.org/',
    'javascript:alert(1)',
    'data:text/html,x',
    'bitcoin:<b>',
    'bitcoin:x',
    'payto:iban',
    'taler://withdraw/x',
    'taler://pay-template/"><script>',
    'nostr+walletconnect://ab?secret=cd',
    `https://example.org/${'x'.repeat(1000)}`,
  ])('%j is none', (written) => {
    expect(readPayAddress(written)).toBeNull();
  });

  it('is in the settings as it was read, or not at all', () => {
    const settings = { kuboAddress: '', creator: 'Ann' };
    expect(isSettings(settings)).toBe(true);
    expect(isSettings({ ...settings, payAddresses: ['ann@example.org', 'https://liberapay.com/ann'] })).toBe(true);
    expect(isSettings({ ...settings, payAddresses: ['Ann@example.org'] })).toBe(false);
    expect(isSettings({ ...settings, payAddresses: ['nostr+walletconnect://x'] })).toBe(false);
    expect(isSettings({ ...settings, payAddresses: Array(11).fill('ann@example.org') })).toBe(false);
  });
});
