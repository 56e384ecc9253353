import { describe, expect, it } from '@jest/globals';
import { isSafeUrl, payUrlOf } from '../../../src/tips/pay-service';

describe('where an invoice is asked for', () => {
  it('is the well-known place of a Lightning address, or what an LNURL holds', () => {
    expect(payUrlOf('Ann+tips@Pay.example', false)).toBe('https://pay.example/.well-known/lnurlp/ann%2Btips');
    expect(payUrlOf('a-n_n.2@pay.example', false)).toBe('https://pay.example/.well-known/lnurlp/a-n_n.2');
    expect(payUrlOf('https://pay.example/x?y=1', false)).toBe('https://pay.example/x?y=1');
  });

  it('is a name in ASCII, whatever letters it was written in', () => {
    expect(payUrlOf('ann@p\u0430y.example', false)).toBe('https://xn--py-7kc.example/.well-known/lnurlp/ann');
  });

  it.each([
    ...['ann@127.0.0.1', 'ann@localhost', 'ann@router.local', 'ann@vault.internal', 'ann@0x7f.1', 'ann@2130706433'],
    ...['ann@[::1]', 'ann@host', 'ann@pay.example:8443', 'ann@pay.example/x', 'ann@pay.example?x', 'ann@abc.onion'],
    ...['a@b@pay.example', 'ann:x@pay.example', '..@pay.example', '.@pay.example', '@pay.example', 'x', ''],
    ...['http://pay.example/x', 'https://ann@pay.example/', 'https://127.0.0.1/x', 'javascript:alert(1)'],
    ...['lnbc1x', 'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', 'payto://iban/DE75512108001245126199'],
  ])('is nowhere for %p', (address) => {
    expect(payUrlOf(address, false)).toBeNull();
  });

  it('is this machine in a build for tests alone', () => {
    expect(payUrlOf('ann@127.0.0.1:8080', true)).toBe('http://127.0.0.1:8080/.well-known/lnurlp/ann');
    expect(payUrlOf('http://127.0.0.1:8080/x', true)).toBe('http://127.0.0.1:8080/x');
    expect(payUrlOf('http://127.0.0.1:8080/x', false)).toBeNull();
    for (const address of ['http://pay.example/x', 'ann@10.0.0.1', 'ann@127.0.0.2'])
      expect(payUrlOf(address, true)).toBeNull();
  });
});

describe('an address that may be asked', () => {
  it('is https at a public name', () => {
    for (const address of ['https://pay.example/', 'https://pay.example:8443/x?y', 'https://xn--mller-kva.example/'])
      expect(isSafeUrl(address, false)).toBe(true);
  });

  it.each([
    ['http', ['http://pay.example/', 'ftp://pay.example/', 'wss://pay.example/', 'data:text/plain,x', '//pay.example']],
    [
      'a name with a password',
      ['https://a:b@pay.example/', 'https://a@pay.example/', 'https://pay.example@evil.example/'],
    ],
    ['a number of IPv4', ['https://10.0.0.1/', 'https://2130706433/', 'https://0177.0.0.1/', 'https://0x7f.0.0.1/']],
    [
      'a short number',
      ['https://127.1/', 'https://0x7f000001/', 'https://0/', 'https://１２７.0.0.1/', 'https://10.0.0.1./'],
    ],
    ['a number of IPv6', ['https://[::1]/', 'https://[fd00::1]/', 'https://[::ffff:10.0.0.1]/']],
    ['this machine', ['https://localhost/', 'https://a.localhost/', 'https://localhost./', 'https://LOCALHOST/']],
    [
      'a private network',
      ['https://router.local/', 'https://db.internal/', 'https://nas/', 'https://nas.home/', 'https://nas.lan/'],
    ],
    ['a hidden service', ['https://abcdef.onion/']],
    ['nothing that can be read', ['', 'https://', 'pay.example', 'https://pay..example/']],
  ])('is not %s', (_, addresses) => {
    for (const address of addresses) expect([address, isSafeUrl(address, false)]).toEqual([address, false]);
  });
});
