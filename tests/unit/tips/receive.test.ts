import { describe, expect, it } from '@jest/globals';
import { fundingManifest, fundingPlaces } from '../../../src/tips/receive/funding-manifest';
import { readOwnAddress } from '../../../src/tips/receive/own-address';

const read = (written: string) => {
  const own = readOwnAddress(written);
  return own.fault ?? own.address;
};

describe('a bank account', () => {
  it('with the name of its holder becomes a payto: address', () => {
    const address = 'payto://iban/DE75512108001245126199?receiver-name=Ann%20Fell';
    expect(read('de75 5121 0800 1245 1261 99, Ann Fell')).toBe(address);
    expect(read('DE75512108001245126199; Ann Fell')).toBe(address);
    expect(read(address)).toBe(address);
    expect(read(`payto://iban/SOGEDEFFXXX/DE75512108001245126199?receiver-name=Ann`)).toMatch(/^payto:/);
  });

  it('is refused with a wrong digit, and without a name', () => {
    expect(read('DE75 5121 0800 1245 1261 98, Ann Fell')).toBe('iban-wrong');
    expect(read('payto://iban/DE75512108001245126198?receiver-name=Ann')).toBe('iban-wrong');
    expect(read('payto://iban/DE75512108001245126199')).toBe('iban-nameless');
    expect(read('DE75512108001245126199')).toBe('iban-nameless');
    expect(read('DE75512108001245126199,  ')).toBe('iban-nameless');
  });
});

describe('another way to be paid', () => {
  it.each(['ann@pay.example', '$wallet.example/ann', 'https://liberapay.com/ann', 'payto://upi/ann@bank'])(
    'stays as it is: %s',
    (way) => {
      expect(read(` ${way} `)).toBe(way);
    },
  );

  it.each(['nonsense', '$localhost/ann', 'http://liberapay.com/ann', 'ann', ''])('is none by %s', (way) => {
    expect(read(way)).toBe('wrong');
  });
});

/** The rules of FLOSS/fund's own validator (schemas/v1 of its library), as far as ours could break them. */
describe('a funding manifest', () => {
  const giver = {
    ...{ name: 'Ann Fell', page: 'https://ann.example/', fediverse: '' },
    addresses: ['ann@pay.example', 'https://liberapay.com/ann', 'DE75 5121 0800 1245 1261 99, Ann Fell', 'nonsense'],
  };
  const facts = { email: 'ann@post.example', description: 'Maps of the fells', license: 'CC-BY-4.0' };

  it('has every field that is required, within its bounds', () => {
    const { version, entity, projects, funding } = JSON.parse(fundingManifest(giver, facts) ?? '');
    expect(version).toBe('v1.0.0');
    const webpageUrl = {
      url: 'https://ann.example/',
      wellKnown: 'https://ann.example/.well-known/funding-manifest-urls',
    };
    expect(entity).toEqual({
      ...{ type: 'individual', role: 'owner', name: 'Ann Fell', email: 'ann@post.example', webpageUrl },
      description: 'Maps of the fells',
    });
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject({
      licenses: ['spdx:CC-BY-4.0'],
      tags: ['open-content'],
      repositoryUrl: webpageUrl,
    });
    expect(funding.channels).toEqual([
      { guid: 'channel-1', type: 'other', address: 'ann@pay.example', description: 'ann@pay.example' },
      { guid: 'channel-2', type: 'payment-provider', address: 'https://liberapay.com/ann', description: 'Liberapay' },
      expect.objectContaining({
        guid: 'channel-3',
        type: 'bank',
        address: expect.stringMatching(/^payto:\/\/iban\/DE75/),
      }),
    ]);
    expect(funding.plans[0]).toMatchObject({
      channels: ['channel-1', 'channel-2', 'channel-3'],
      frequency: 'one-time',
    });
    for (const { guid } of [...projects, ...funding.channels, ...funding.plans])
      expect(guid).toMatch(/^[a-z0-9-]{3,32}$/);
  });

  it('lies at the root of a site, which names it in one line', () => {
    expect(fundingPlaces('https://ann.example/notes/1')).toEqual({
      ...{ manifest: 'https://ann.example/funding.json' },
      wellKnown: 'https://ann.example/.well-known/funding-manifest-urls',
    });
  });

  it('is none without what it requires', () => {
    expect(fundingPlaces('http://ann.example/')).toBeNull();
    expect(fundingManifest({ ...giver, page: '' }, facts)).toBeNull();
    expect(fundingManifest({ ...giver, name: 'A' }, facts)).toBeNull();
    expect(fundingManifest({ ...giver, addresses: [] }, facts)).toBeNull();
    for (const lacking of [{ email: 'ann' }, { description: 'Maps' }, { license: '' }])
      expect(fundingManifest(giver, { ...facts, ...lacking })).toBeNull();
  });
});
