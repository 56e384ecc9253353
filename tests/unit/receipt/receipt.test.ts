import { verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { CheckSignature } from '../../../src/publish/proof';
import { checkReceipt, writeReceipt } from '../../../src/receipt/receipt';
import type { Tip } from '../../../src/tip/tip';
import { createPaperNode } from '../../servers/paper-node';
import { makeSigner } from '../publish/fixtures';

const AT = '2026-05-04T10:20:30.000Z';
const node = createPaperNode();

/** By node:crypto, not by the code under test. */
const check: CheckSignature = async (publicKey, signature, bytes) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
  return verify(null, bytes, { key, format: 'jwk' }, signature);
};

const settled = (preimage?: string, msat = 21_000): Tip => {
  const issued = node.issue({ msat: 21_000 });
  const quote = {
    ...{ invoice: issued.invoice, paymentHash: issued.paymentHash, expiresAt: AT, described: true, payeeKey: node.key },
    ...{ verify: null, success: null },
  };
  const proof = { grade: 'cryptographic', preimage: preimage ?? issued.preimage, feeMsat: 0 } as const;
  return {
    ...{ id: 't1', gift: 'g1', manner: 'wallet', creator: 'ann', msat, spoken: null, comment: 'Lovely foxes' },
    work: { about: 'https://photos.example/fox', title: 'A fox', creator: 'Ann' },
    payee: {
      rail: 'lightning',
      address: 'ann@pay.example',
      host: 'pay.example',
      label: 'ann@pay.example',
      grade: 'head',
    },
    ...{ share: 'work', state: { step: 'settled', quote, proof }, createdAt: AT, changedAt: AT, steps: [] },
  };
};

describe('a receipt', () => {
  it('is signed, and proves the payment to whoever reads it', async () => {
    const receipt = JSON.parse(JSON.stringify(await writeReceipt(settled(), makeSigner(), AT)));
    expect(await checkReceipt(receipt, check)).toEqual({
      ...{ signedBy: expect.stringMatching(/^did:key:z6Mk/), grade: 'cryptographic', findings: [] },
    });
    expect(receipt).toMatchObject({ amountMsat: 21_000, work: { title: 'A fox' }, payee: { host: 'pay.example' } });
  });

  it('is not believed where a word of it was changed', async () => {
    const receipt = { ...(await writeReceipt(settled(), makeSigner(), AT)), amountMsat: 42_000 };
    const { signedBy, findings } = await checkReceipt(receipt, check);
    expect(signedBy).toBeNull();
    expect(findings).toEqual(['its signature does not fit', 'its invoice is of another amount', expect.any(String)]);
  });

  it('proves nothing with another preimage or amount, whoever signed it', async () => {
    const other = await writeReceipt(settled('ab'.repeat(32)), makeSigner(), AT);
    expect(await checkReceipt(other, check)).toMatchObject({
      grade: 'own-word',
      findings: [expect.stringContaining('preimage')],
    });
    const more = await writeReceipt(settled(undefined, 42_000), makeSigner(), AT);
    expect((await checkReceipt(more, check)).findings).toContain('its invoice is of another amount');
  });

  it('of thanks without money is the giver’s own word', async () => {
    const tip: Tip = { ...settled(), manner: 'word', payee: null, msat: 0, state: { step: 'thanked' } };
    expect(await checkReceipt(await writeReceipt(tip, makeSigner(), AT), check)).toMatchObject({
      grade: 'own-word',
      findings: [],
    });
  });

  it('is not written of what is not over', async () => {
    const tip: Tip = { ...settled(), state: { step: 'draft' } };
    await expect(writeReceipt(tip, makeSigner(), AT)).rejects.toThrow(RangeError);
  });

  it('of another kind is none', async () => {
    for (const value of [null, 7, {}, { format: 'commoner-receipt-2' }])
      expect((await checkReceipt(value, check)).findings).toContain('it is no receipt of this format');
  });

  it('is checked as its documentation says, by its vector', async () => {
    const vector = JSON.parse(readFileSync(new URL('../../../docs/vectors/receipt-1.json', import.meta.url), 'utf8'));
    expect(await checkReceipt(vector.receipt, check)).toEqual(vector.checked);
  });
});
