import { verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { makeBundle } from '../../../src/publish/bundle';
import { openRecord } from '../../../src/publish/open-record';
import type { CheckSignature } from '../../../src/publish/proof';
import { recipientsOf } from '../../../src/tips/recipients';
import { AT, draft, keepBlocks, makeSigner, noise, pieces, work } from './fixtures';

const check: CheckSignature = async (publicKey, signature, bytes) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
  return verify(null, bytes, { key, format: 'jwk' }, signature);
};

const share = async (payAddresses: string[], sources = [work()], records: (object | null)[] = []) => {
  const { put, blocks } = keepBlocks();
  const input = { draft: draft({ payAddresses }), content: pieces(noise(9)), sources, records, signer: makeSigner() };
  const { root } = await makeBundle({ ...input, at: AT }, put);
  const opened = await openRecord(root, async (cid) => blocks.get(cid) ?? Promise.reject(new Error(cid)), check);
  const texts = [...blocks.values()].map((bytes) => new TextDecoder().decode(bytes));
  return { opened, record: JSON.parse(texts.find((text) => text.includes('"eddsa-jcs-2022"')) ?? '{}') };
};

describe('where a creator takes support', () => {
  it('goes into the signed record, and comes out as whom to pay', async () => {
    const { opened, record } = await share(['Ann@pay.example', 'https://liberapay.com/ann', 'no address']);
    expect(record.potentialAction).toEqual({
      ...{ '@type': 'DonateAction', target: ['lightning:ann@pay.example', 'https://liberapay.com/ann'] },
    });
    expect(opened.findings).toEqual([]);
    expect(opened.record?.payAt).toEqual(record.potentialAction.target);
    const [own] = recipientsOf(work(), null, opened.record);
    expect(own?.payees.map(({ address, grade }) => [address, grade])).toEqual([
      ['ann@pay.example', 'signed'],
      ['https://liberapay.com/ann', 'signed'],
    ]);
  });

  it('of a source goes on with its signed record, so that a gift can be shared with it', async () => {
    const source = await share(['cy@pay.example'], []);
    const { opened } = await share([], [work()], [source.record]);
    const [own, first] = recipientsOf(
      work({ id: 'ipfs://bafy', address: 'ipfs://bafy', page: { address: 'ipfs://bafy', title: '' } }),
      null,
      opened.record,
    );
    expect(own?.payees).toEqual([]);
    expect(first?.payees.map(({ address }) => address)).toEqual(['cy@pay.example']);
  });

  it('is in no record that names none', async () => {
    const { record, opened } = await share([]);
    expect(record).not.toHaveProperty('potentialAction');
    expect(opened.record?.payAt).toEqual([]);
  });
});
