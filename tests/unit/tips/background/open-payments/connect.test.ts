import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { changeMonth, forgetPointer, readPointer, readPointerKey } from '../../../../../background/store/tips/pointer';
import { connectPointer, showKey, tryPointer } from '../../../../../background/tips/open-payments/connect-pointer';
import { freshName } from '../../../store/a-store';
import { type Street, startStreet } from './a-street';

describe('a wallet address that is set', () => {
  let street: Street;
  beforeAll(async () => {
    street = await startStreet();
  });
  afterEach(() => {
    street.behave({});
    expect(street.own.faults).toEqual([]);
  });
  afterAll(() => street?.stop());
  const connect = (name: string, address = street.own.addressOf('me'), month = '20.5') =>
    connectPointer({ address, month }, street.depsOf({}, name));

  it('is kept once its wallet has taken what this browser signed, with nothing left at the wallet', async () => {
    const name = freshName();
    const deps = street.depsOf({}, name);
    await expect(connect(name)).rejects.toMatchObject({ code: 'wallet-refused' });
    expect(await deps.withStore(readPointer)).toBeNull();
    const key = await showKey(deps);
    expect(await showKey(deps)).toEqual(key);
    street.own.addKey('me', key);
    expect(await connect(name)).toMatchObject({ address: street.own.addressOf('me'), currency: 'EUR', month: '2050' });
    expect(await tryPointer(deps)).toBeNull();
    const tokens = [...street.own.books.tokens.values()];
    expect([tokens.length, tokens.filter(({ isRevoked }) => !isRevoked)]).toEqual([2, []]);
  });

  it('has a key whose secret half nobody can read, and goes with it', async () => {
    const name = freshName();
    const deps = street.depsOf({}, name);
    street.own.addKey('me', await showKey(deps));
    await connect(name);
    const kept = await deps.withStore(readPointerKey);
    expect([kept?.privateKey.extractable, kept?.privateKey.type]).toEqual([false, 'private']);
    expect(await deps.withStore((store) => changeMonth(store, '1'))).toMatchObject({ month: '1' });
    await deps.withStore(forgetPointer);
    expect([await deps.withStore(readPointer), await deps.withStore(readPointerKey)]).toEqual([null, null]);
    await expect(deps.withStore((store) => changeMonth(store, '1'))).rejects.toThrow(RangeError);
    await expect(tryPointer(deps)).rejects.toThrow(RangeError);
  });

  it.each([
    ['http://wallet.example/me', '20'],
    ['https://10.0.0.7/me', '20'],
    ['me@wallet.example', '20'],
    ['', '20'],
  ])('is none that reads %s', async (address, month) => {
    const before = street.own.received.length;
    await expect(connect(freshName(), address, month)).rejects.toThrow(RangeError);
    expect(street.own.received).toHaveLength(before);
  });

  it.each(['much', '0', '1.005', '-3'])('has no limit of %s', async (month) => {
    await expect(connect(freshName(), street.own.addressOf('me'), month)).rejects.toThrow(RangeError);
  });

  it('names the hosts of its servers where the browser has not let them be asked', async () => {
    const { host } = new URL(street.own.places.address);
    const deps = street.depsOf({ permits: async (address) => new URL(address).host === host });
    const given = { address: street.own.addressOf('me'), month: '20' };
    const { auth, resource } = street.own.places;
    await expect(connectPointer(given, deps)).rejects.toMatchObject({
      ...{ code: 'permission-missing', detail: [auth, resource].map((each) => new URL(each).host).join(' ') },
    });
  });
});
