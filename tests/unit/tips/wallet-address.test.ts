import { describe, expect, it } from '@jest/globals';
import { readWalletAddress } from '../../../src/tips/wallet-address';

describe('the string of a wallet', () => {
  const key = '79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798';
  const secret = '1'.repeat(64);
  const uri = `nostr+walletconnect://${key}?relay=wss%3A%2F%2Frelay.example&relay=wss://two.example/x&secret=${secret}`;

  it('gives its key, its relays and its secret', () => {
    const read = { walletKey: key, secret, relays: ['wss://relay.example/', 'wss://two.example/x'] };
    expect(readWalletAddress(` ${uri}\n`, false)).toEqual(read);
    expect(readWalletAddress(uri.replace('nostr+walletconnect://', 'nostrwalletconnect:'), false)).toEqual(read);
    expect(readWalletAddress(uri.replace(key, key.toUpperCase()), false)).toEqual(read);
    expect(readWalletAddress(`${uri}&lud16=ann@pay.example`, false)).toEqual(read);
  });

  it.each([
    ['without encryption', uri.replace('wss%3A', 'ws%3A')],
    ['with one relay of two without encryption', uri.replace('wss://two', 'ws://two')],
    ['with a relay that has a password', uri.replace('wss://two', 'wss://a:b@two')],
    ['with a relay in a private network', uri.replace('two.example', '192.168.1.7')],
    ['without a relay', uri.replace(/relay=[^&]*&/g, '')],
    ['with six relays', `${uri}${'&relay=wss://more.example'.repeat(4)}`],
    ['with a secret that is no key', uri.replace(secret, '0'.repeat(64))],
    ['with a secret beyond the last key', uri.replace(secret, 'f'.repeat(64))],
    ['with half a secret', uri.replace(secret, secret.slice(1))],
    ['without a secret', uri.replace(/&secret=.*/, '')],
    ['with a key that is no point', uri.replace(key, 'f'.repeat(64))],
    ['with a key that is no hex', uri.replace(key, 'g'.repeat(64))],
    ['of another kind', uri.replace('nostr+walletconnect', 'https')],
    ['with a text before it', `x ${uri}`],
  ])('is none %s', (_, text) => {
    expect(readWalletAddress(text, false)).toBeNull();
  });

  it('may be of this machine in a build for tests', () => {
    const here = (relay: string) => `nostr+walletconnect://${key}?relay=${encodeURIComponent(relay)}&secret=${secret}`;
    expect(readWalletAddress(here('ws://127.0.0.1:7000'), true)?.relays).toEqual(['ws://127.0.0.1:7000/']);
    expect(readWalletAddress(here('ws://127.0.0.1:7000'), false)).toBeNull();
    expect(readWalletAddress(here('ws://relay.example'), true)).toBeNull();
  });
});
