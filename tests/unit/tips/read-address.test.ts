import { describe, expect, it } from '@jest/globals';
import { readLightningText, readPayAddress, readPointer } from '../../../src/tips/read-address';

/** https://service.com/api?q=3fc3645b439ce8e7f2553a69e5267081d96dcd340693afabe04be7b0ccd178df, the example of LUD-01. */
const LNURL =
  'LNURL1DP68GURN8GHJ7UM9WFMXJCM99E3K7MF0V9CXJ0M385EKVCENXC6R2C35XVUKXEFCV5MKVV34X5EKZD3EV56NYD3HXQURZEPEXEJXXEPNXSCRVWFNV9NXZCN9XQ6XYEFHVGCXXCMYXYMNSERXFQ5FNS';
const short = (written: string) => {
  const read = readPayAddress(written);
  return typeof read === 'string' ? read : [read.rail, read.address, read.host];
};

describe('what is given as a way to pay', () => {
  it('is a Lightning address, in one form however it is written', () => {
    const ann = ['lightning', 'ann@pay.example', 'pay.example'];
    for (const written of [
      'ann@pay.example',
      'lightning:Ann@PAY.example',
      'lnurlp:ann@pay.example',
      ' ann@pay.example ',
    ])
      expect(short(written)).toEqual(ann);
    expect(short('lightning://ann@pay.example')).toEqual(ann);
    expect(short('lightning:ann+tips@pay.example')).toEqual(['lightning', 'ann+tips@pay.example', 'pay.example']);
  });

  it('is the address that an LNURL holds', () => {
    const service = [
      'lightning',
      'https://service.com/api?q=3fc3645b439ce8e7f2553a69e5267081d96dcd340693afabe04be7b0ccd178df',
      'service.com',
    ];
    for (const written of [LNURL, LNURL.toLowerCase(), `lightning:${LNURL}`, `lnurlp:${LNURL}`, `lightning://${LNURL}`])
      expect(short(written)).toEqual(service);
    expect(short(`${LNURL.slice(0, -1)}Q`)).toBe('unreadable');
    expect(short(LNURL.replace('LNURL1D', 'LNURL1d'))).toBe('unreadable');
  });

  it('is the https address behind lnurlp:, as LUD-17 and as others write it', () => {
    for (const written of ['lnurlp://pay.example/a/ann?x=1', 'lnurlp:https://pay.example/a/ann?x=1'])
      expect(short(written)).toEqual(['lightning', 'https://pay.example/a/ann?x=1', 'pay.example']);
    expect(short('lnurlp:pay.example/a/ann')).toEqual(['lightning', 'https://pay.example/a/ann', 'pay.example']);
  });

  it('is an invoice or an offer to show, which is not asked for again', () => {
    expect(short('lightning:LNBC10U1PABC')).toEqual(['code', 'lightning:lnbc10u1pabc', null]);
    expect(short('lightning:lno1pgqpabc')).toEqual(['code', 'lightning:lno1pgqpabc', null]);
    expect(short('lightning:lntb10u1pabc')).toBe('unreadable');
  });

  it('is a bitcoin: address, or what it offers behind lightning=', () => {
    const address = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
    expect(short(`bitcoin:${address}?amount=0.001`)).toEqual(['code', `bitcoin:${address}?amount=0.001`, null]);
    expect(short(`BITCOIN:${address.toUpperCase()}?LIGHTNING=LNBC1`)).toEqual([
      'code',
      `bitcoin:${address.toUpperCase()}?LIGHTNING=LNBC1`,
      null,
    ]);
    expect(short(`bitcoin:${address}?lightning=${LNURL}`)).toMatchObject({ 0: 'lightning', 2: 'service.com' });
    expect(short('bitcoin:?lno=lno1pgqpabc')).toEqual(['code', 'bitcoin:?lno=lno1pgqpabc', null]);
    expect(short('bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2')).toMatchObject({ 0: 'code' });
    expect(short('bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVl2')).toBe('unreadable');
    expect(short('bitcoin:')).toBe('unreadable');
  });

  it('is refused where a bitcoin: address asks for what is not understood (BIP-321)', () => {
    expect(short('bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2?req-somethingyoudontunderstand=50')).toBe('not-payable');
    expect(short('bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2?Req-X=1')).toBe('not-payable');
  });

  it('is a bank’s or a Taler merchant’s address to show', () => {
    expect(short('payto://iban/DE75512108001245126199?message=a%20b')).toEqual([
      'code',
      'payto://iban/DE75512108001245126199?message=a%20b',
      null,
    ]);
    expect(short('taler://pay-template/shop.example/tip/ann')).toEqual([
      'code',
      'taler://pay-template/shop.example/tip/ann',
      'shop.example',
    ]);
    expect(short('taler+http://pay-template/shop.example/tip')).toBe('unreadable');
    expect(short('payto:DE75')).toBe('unreadable');
    expect(readPayAddress('payto://iban/DE75512108001245126199')).toMatchObject({
      label: 'DE75 5121 0800 1245 1261 99',
    });
    expect(short('payto://iban/DE75512108001245126198')).toBe('wrong-account');
    expect(short('payto://iban/DE75512108001245126199?receiver-name=Ann%0AEUR900')).toBe('unreadable');
  });

  it('is a page, by the name of its service where it is somebody’s profile there', () => {
    expect(readPayAddress('https://fr.liberapay.com/ann')).toMatchObject({ label: 'Liberapay', isService: true });
    expect(readPayAddress('https://github.com/sponsors/ann')).toMatchObject({ label: 'GitHub Sponsors' });
    for (const address of [
      'https://github.com/ann/walks',
      'https://liberapay.com/about',
      'https://fakeliberapay.com/ann',
    ])
      expect(readPayAddress(address)).toMatchObject({ label: new URL(address).host, isService: false });
  });

  it('is a service’s page with nothing beside whom it is for: no amount, no end, and nowhere to go on to', () => {
    expect(short('https://opencollective.com/walks/donate?amount=500&redirect=https://evil.example/#x')).toEqual([
      ...['link', 'https://opencollective.com/walks/donate', 'opencollective.com'],
    ]);
    expect(short('https://paypal.me/ann/500EUR')).toMatchObject({ 1: 'https://paypal.me/ann' });
    expect(short('https://shop.example/tip?to=ann')).toMatchObject({ 1: 'https://shop.example/tip?to=ann' });
  });

  it('is named in ASCII', () => {
    expect(short('ann@müller.example')).toEqual(['lightning', 'ann@xn--mller-kva.example', 'xn--mller-kva.example']);
    expect(short('https://аррӏе.example/ann')).toMatchObject({ 2: 'xn--80ak6aa92e.example' });
  });

  it('is a payment pointer, which is never a page', () => {
    expect(readPointer('$wallet.example/ann')).toMatchObject({
      rail: 'pointer',
      address: 'https://wallet.example/ann',
    });
    expect(readPointer('$wallet.example')).toMatchObject({ address: 'https://wallet.example/.well-known/pay' });
    expect(readPointer('https://wallet.example/')).toMatchObject({ address: 'https://wallet.example/' });
    expect(readPointer('$wallet.example/ann?x=1')).toBe('unreadable');
  });

  it('is nothing that is read over http, where anybody could have changed it', () => {
    expect(short('http://liberapay.com/ann')).toBe('insecure-address');
    expect(short('lnurlp:http://pay.example/ann')).toBe('insecure-address');
    expect(readPointer('http://wallet.example/ann')).toBe('insecure-address');
  });

  it('is nothing that would run, read local data, or hide where it leads', () => {
    for (const written of [
      ...['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '', 'ann', 'https://', 'x'.repeat(3000)],
      ...[
        'https://liberapay.com@evil.example/ann',
        'ann@evil.example/@pay.example',
        'ann@pay.example?x',
        'a@b@c.example',
      ],
      ...['ann@pay.example\\@evil.example', 'ann@pay.example#evil', 'an n@pay.example', 'lightning:', 'ann@'],
    ])
      expect(short(written)).toMatch(/^(?:unreadable|insecure-address)$/);
  });

  it('is nobody’s own machine or network', () => {
    for (const written of [
      ...[
        'ann@localhost',
        'ann@127.0.0.1',
        'ann@192.168.1.1:80',
        'ann@[::1]',
        'https://10.0.0.1/',
        'https://router.local/',
      ],
      ...['ann@0x7f.1', 'ann@intranet', 'lnurlp://2130706433/x', 'ann@pay.onion'],
      ...['ann@pay.intranet', 'ann@router.home.arpa', 'https://nas.localdomain/'],
    ])
      expect(short(written)).toBe('unreadable');
  });

  it('lets a build for tests pay on this machine, plain http too, and nothing more', () => {
    expect(readPayAddress('ann@127.0.0.1:8080', true)).toMatchObject({ address: 'ann@127.0.0.1:8080' });
    expect(readPayAddress('lnurlp:http://localhost:8080/ann', true)).toMatchObject({ host: 'localhost:8080' });
    expect(readPayAddress('lnurlp:http://pay.example/ann', true)).toBe('insecure-address');
    expect(readPayAddress('ann@192.168.1.1', true)).toBe('unreadable');
  });

  it('knows keysend as what it cannot pay', () => {
    expect(readLightningText('method=keysend;address=02ab;customKey=696969;customValue=x')).toBe('not-payable');
  });
});
