import { describe, expect, it } from '@jest/globals';
import { accountInWords, readPayto } from '../../../../src/tips/bank-code/payto';

const IBAN = 'DE75512108001245126199';
const account = { kind: 'iban', iban: IBAN, bic: null };
const none = { name: null, message: null, instruction: null };

describe('a payto: address', () => {
  it('says an account, and beside it a name and what it is for; its amount is nobody’s business here', () => {
    expect(readPayto(`payto://iban/${IBAN}`)).toEqual({ account, ...none });
    expect(
      readPayto(
        `payto://iban/SOGEDEFF/${IBAN}?receiver-name=Zo%C3%AB%20M%C3%BCller&amount=EUR:200.0&message=for%20ann`,
      ),
    ).toEqual({ account: { ...account, bic: 'SOGEDEFF' }, ...none, name: 'Zoë Müller', message: 'for ann' });
    expect(readPayto(`PAYTO://IBAN/${IBAN.toLowerCase()}?Receiver-Name=Ann&instruction=RF18539007547034`)).toEqual({
      ...{ account, name: 'Ann', message: null, instruction: 'RF18539007547034' },
    });
  });

  it('says an address of UPI, or a key of Pix with its town', () => {
    expect(readPayto('payto://upi/ann.fell@okbank?receiver-name=Ann')).toEqual({
      ...{ account: { kind: 'upi', address: 'ann.fell@okbank' }, ...none, name: 'Ann' },
    });
    expect(readPayto('payto://pix/Ann@post.example?receiver-name=Ann&receiver-town=Recife')).toEqual({
      ...{ account: { kind: 'pix', key: 'ann@post.example', town: 'Recife' }, ...none, name: 'Ann' },
    });
    for (const key of ['%2B5581999998888', '123e4567-e12b-12d3-a456-426655440000', '52998224725', '11222333000181'])
      expect(readPayto(`payto://pix/${key}`)).toMatchObject({ account: { kind: 'pix' } });
    // The first company's number with letters that was made public as an example.
    expect(readPayto('payto://pix/12ABC34501DE35')).toMatchObject({ account: { key: '12ABC34501DE35' } });
  });

  it('of another kind is an address and no account', () => {
    expect(readPayto('payto://ach/122000661/1234')).toEqual({ account: null, ...none });
    expect(readPayto('payto://bitcoin/1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2')).toMatchObject({ account: null });
  });

  it.each([
    ['DE75512108001245126198', 'wrong check digits'],
    ['DE7551210800124512619', 'too short'],
    ['XX75512108001245126199', 'no such country'],
    [`SOGE/${IBAN}`, 'no bank’s code'],
  ])('is refused for an account that cannot be right: %s, %s', (path) => {
    expect(readPayto(`payto://iban/${path}`)).toBe('wrong-account');
  });

  it.each(['52998224724', '00000000000', '11222333000180', '+5581', 'ann', '12ABC34501DE34'])(
    'is refused for a key that cannot be right: %s',
    (key) => {
      expect(readPayto(`payto://pix/${encodeURIComponent(key)}`)).toBe('wrong-account');
    },
  );

  it.each([
    ['a line feed in the name', 'receiver-name=Ann%0AEvil'],
    ['a carriage return in the name', 'receiver-name=Ann%0D%0A'],
    ['a line’s end of Unicode', 'message=for%E2%80%A8ann'],
    ['a tab, which is a field to some', 'message=a%09b'],
    ['a NUL', 'receiver-name=Ann%00'],
    ['an override that turns the line around', 'receiver-name=%E2%80%AEnnA'],
    ['a letter that nobody sees', 'receiver-name=A%E2%80%8Bnn'],
    ['bytes that are no UTF-8', 'receiver-name=%FF'],
    ['a percent sign alone', 'receiver-name=100%'],
    ['a name that stands there twice', 'receiver-name=Ann&receiver-name=Evil'],
    ['the same in other letters', 'message=a&Message=b'],
    ['too many options', Array.from({ length: 21 }, (_, i) => `x${i}=1`).join('&')],
    ['too much in one', `message=${'a'.repeat(1600)}`],
  ])('is refused for %s', (_, query) => {
    expect(readPayto(`payto://iban/${IBAN}?${query}`)).toBe('unreadable');
  });

  it.each(['payto:iban/x', 'payto://iban', 'payto://iban/', `payto://iban/${IBAN}/`, `payto://iban/a/b/${IBAN}`])(
    'is refused where it is none: %s',
    (address) => {
      expect(readPayto(address)).toBe('unreadable');
    },
  );

  it('is refused with a fragment, in another scheme, or where an account has a line of its own', () => {
    for (const address of [
      `payto://iban/${IBAN}#x`,
      `http://iban/${IBAN}`,
      `payto://iban/${IBAN}%0A`,
      'payto://upi/ann',
    ])
      expect(readPayto(address)).toBe('unreadable');
  });

  it('is called by its account', () => {
    expect(accountInWords({ kind: 'iban', iban: IBAN, bic: null })).toBe('DE75 5121 0800 1245 1261 99');
    expect(accountInWords({ kind: 'upi', address: 'ann@okbank' })).toBe('ann@okbank');
  });
});
