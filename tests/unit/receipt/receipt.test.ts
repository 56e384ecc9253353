import { verify } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type CheckSignature, signDocument } from '../../../src/publish/proof';
import { meaningOf } from '../../../src/receipt/meaning';
import { checkReceipt, writeReceipt } from '../../../src/receipt/receipt';
import type { ProofGrade, Tip } from '../../../src/tips/tip';
import { breakSignature, createPaperNode, type ForgedInvoice } from '../../servers/paper-node';
import { makeSigner } from '../publish/fixtures';
import { forge } from '../tips/forge';

const AT = '2026-05-04T10:20:30.000Z';
const node = createPaperNode();
const FOLDER = new URL('../../../docs/vectors/', import.meta.url);
const VECTORS = readdirSync(FOLDER).filter((name) => /^receipt-\d+\.json$/.test(name));

/** By node:crypto, not by the code under test. */
const check: CheckSignature = async (publicKey, signature, bytes) => {
  const key = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') };
  return verify(null, bytes, { key, format: 'jwk' }, signature);
};

interface Given {
  preimage?: string | null;
  msat?: number;
  grade?: ProofGrade;
  forged?: Partial<ForgedInvoice>;
  change?: (invoice: string) => string;
}

/** A tip that was paid by an invoice of 21 sat, and what is not right with it. */
const settled = ({ preimage, msat = 21_000, grade = 'cryptographic', forged, change }: Given = {}): Tip => {
  const made = node.issue({ msat: 21_000, network: 'mainnet', ...forged });
  const issued = { ...made, invoice: change ? change(made.invoice) : made.invoice };
  const quote = {
    ...{ invoice: issued.invoice, paymentHash: issued.paymentHash, expiresAt: AT, described: true, payeeKey: node.key },
    ...{ verify: null, success: null },
  };
  const proof = { grade, preimage: preimage === undefined ? issued.preimage : preimage, feeMsat: 0 };
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

const write = async (given?: Given) => JSON.parse(JSON.stringify(await writeReceipt(settled(given), makeSigner(), AT)));
const SIGNED = expect.stringMatching(/^did:key:z6Mk/);

describe('a receipt', () => {
  it('is signed, and proves the payment to whoever reads it', async () => {
    const receipt = await write();
    expect(await checkReceipt(receipt, check)).toEqual({
      ...{ signedBy: SIGNED, invoiceKey: node.key, grade: 'cryptographic', findings: [] },
    });
    expect(receipt).toMatchObject({ amountMsat: 21_000, work: { title: 'A fox' }, payee: { host: 'pay.example' } });
  });

  it('of money that went to a bank has the amount as its giver said it, and is their own word', async () => {
    const address = 'payto://iban/DE75512108001245126199';
    const proof = { grade: 'own-word', preimage: null, feeMsat: null } as const;
    const tip: Tip = {
      ...settled(),
      ...{ manner: 'open', msat: 0, spoken: { amount: 12.5, currency: 'EUR' } },
      payee: { rail: 'code', address, host: null, label: 'DE75', grade: 'signed' },
      state: { step: 'settled', quote: null, proof },
    };
    const receipt = JSON.parse(JSON.stringify(await writeReceipt(tip, makeSigner(), AT)));
    expect(receipt).toMatchObject({ payee: { address }, spoken: { amount: 12.5, currency: 'EUR' } });
    expect(receipt.amountMsat).toBeUndefined();
    expect(await checkReceipt(receipt, check)).toMatchObject({ signedBy: SIGNED, grade: 'own-word', findings: [] });
  });

  it('is not believed where a word of it was changed', async () => {
    const { signedBy, findings, grade } = await checkReceipt({ ...(await write()), comment: 'Others' }, check);
    expect([signedBy, grade, findings]).toEqual([null, 'cryptographic', ['its signature does not fit']]);
    const more = await checkReceipt({ ...(await write()), amountMsat: 42_000 }, check);
    expect(more).toMatchObject({
      ...{ signedBy: null, grade: 'own-word' },
      findings: ['its signature does not fit', 'its invoice is of another amount'],
    });
  });

  it.each<[string, Given, string]>([
    ['another preimage', { preimage: 'ab'.repeat(32) }, 'its preimage is not that of the invoice'],
    ['no preimage', { preimage: null }, 'it has no preimage'],
    ['another amount', { msat: 42_000 }, 'its invoice is of another amount'],
    ['an invoice of any amount', { forged: { namesNoAmount: true } }, 'its invoice is of another amount'],
    ['an invoice of a chain for tests', { forged: { network: 'regtest' } }, 'its invoice is not of bitcoin'],
    ['an invoice of another chain', { forged: { network: 'signet' } }, 'its invoice is not of bitcoin'],
    [
      'an invoice that another signed than it names',
      { forged: { namesKey: true }, change: (invoice) => breakSignature(invoice, 'changed') },
      'its invoice is not signed by its payee',
    ],
    [
      'an invoice that nobody signed',
      { change: (invoice) => breakSignature(invoice, 'impossible') },
      'its invoice is not signed by its payee',
    ],
    [
      'an invoice with two hashes',
      { change: (invoice) => forge(invoice, (fields) => [...fields, ...fields.filter(([code]) => code === 1)]) },
      'its invoice can be read in two ways',
    ],
    ['what is no invoice', { change: () => 'lnbc1' }, 'its invoice cannot be read'],
  ])('proves nothing with %s, whoever signed it', async (_, given, finding) => {
    expect(await checkReceipt(await write(given), check)).toMatchObject({
      ...{ signedBy: SIGNED, grade: 'own-word', findings: [finding] },
    });
  });

  it('of a chain for tests proves it in a build for tests alone', async () => {
    const receipt = await write({ forged: { network: 'regtest' } });
    expect(await checkReceipt(receipt, check, true)).toMatchObject({ grade: 'cryptographic', findings: [] });
    for (const network of ['testnet', 'mainnet'] as const) {
      const other = await write({ forged: { network } });
      expect(await checkReceipt(other, check, true)).toMatchObject({ grade: 'own-word' });
    }
  });

  it('tells the key of the invoice, by which a payment to oneself is known', async () => {
    const receipt = await write({ change: (invoice) => forge(invoice, (fields) => fields) });
    const { grade, invoiceKey } = await checkReceipt(receipt, check);
    expect(grade).toBe('cryptographic');
    expect(invoiceKey).toMatch(/^0[23][0-9a-f]{64}$/);
    expect(invoiceKey).not.toBe(node.key);
  });

  it('of a gift from a wallet address says what both wallets counted, and is stated, whatever it claims', async () => {
    const deal = {
      ...{ quote: 'https://own.example/quotes/1', receiver: 'https://their.example/incoming-payments/1' },
      ...{ from: 'https://own.example/me', expiresAt: AT },
      debit: { value: '250', assetCode: 'EUR', assetScale: 2 },
      receive: { value: '270', assetCode: 'USD', assetScale: 2 },
    };
    const proof = { grade: 'stated', preimage: null, feeMsat: null } as const;
    const tip: Tip = {
      ...{ ...settled(), manner: 'consent', msat: 0, spoken: { amount: 2.5, currency: 'EUR' } },
      state: { step: 'settled', quote: null, proof, deal },
    };
    const receipt = JSON.parse(JSON.stringify(await writeReceipt(tip, makeSigner(), AT)));
    expect(receipt).toMatchObject({
      ...{ manner: 'consent', incomingPayment: deal.receiver, debitAmount: deal.debit, receiveAmount: deal.receive },
      spoken: { amount: 2.5, currency: 'EUR' },
    });
    // Neither the reader's own address nor their quote is anybody's business.
    expect(JSON.stringify(receipt)).not.toContain('own.example');
    expect(await checkReceipt(receipt, check)).toMatchObject({ signedBy: SIGNED, grade: 'stated', findings: [] });
    const claim = await checkReceipt({ ...receipt, debitAmount: { ...deal.debit, value: '2500' } }, check);
    expect(claim).toMatchObject({ signedBy: null, grade: 'own-word' });
  });

  it('that is stated is so by the word of who signed it', async () => {
    const receipt = await write({ grade: 'stated', preimage: null });
    expect(await checkReceipt(receipt, check)).toMatchObject({ grade: 'stated', findings: [] });
    expect(await checkReceipt({ ...receipt, comment: '' }, check)).toMatchObject({ signedBy: null, grade: 'own-word' });
    const wrong = await write({ grade: 'stated', preimage: 'ab'.repeat(32) });
    expect(await checkReceipt(wrong, check)).toMatchObject({ grade: 'own-word', findings: [expect.any(String)] });
  });

  it('is worth what it proves, and not what it says', async () => {
    expect(await checkReceipt(await write({ grade: 'own-word' }), check)).toMatchObject({ grade: 'cryptographic' });
    const { invoice: _, ...bare } = await write();
    expect(await checkReceipt(bare, check)).toMatchObject({
      ...{ grade: 'own-word', invoiceKey: null },
      findings: ['its signature does not fit', 'it has a preimage and no invoice'],
    });
  });

  it('of thanks without money is the giver’s own word', async () => {
    const tip: Tip = { ...settled(), manner: 'word', payee: null, msat: 0, state: { step: 'thanked' } };
    const receipt = await writeReceipt(tip, makeSigner(), AT);
    expect(Object.keys(receipt)).not.toContain('payee');
    expect(await checkReceipt(receipt, check)).toMatchObject({ grade: 'own-word', findings: [] });
  });

  it('is not written of what is not over', async () => {
    const tip: Tip = { ...settled(), state: { step: 'draft' } };
    await expect(writeReceipt(tip, makeSigner(), AT)).rejects.toThrow(RangeError);
  });

  it('of another kind is none', async () => {
    for (const value of [null, 7, {}, [], { ...(await write()), format: 'commoner-receipt-2' }])
      expect(await checkReceipt(value, check)).toEqual({
        ...{ signedBy: null, invoiceKey: null, grade: 'own-word', findings: ['it is no receipt of this format'] },
      });
  });

  it('that is made to break its reader is only not believed', async () => {
    const whole = await write();
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    const proof = { ...whole.proof, verificationMethod: 'did:key:z1#z1' };
    for (const odd of [{ deep }, { comment: '\ud83e' }, { proof }, { proof: 7 }, { comment: Number.NaN }])
      expect((await checkReceipt({ ...whole, ...odd }, check)).signedBy).toBeNull();
    for (const odd of [{ invoice: {} }, { invoice: [whole.invoice, 1] }, { preimage: {} }, { amountMsat: '21000' }])
      expect((await checkReceipt({ ...whole, ...odd }, check)).grade).toBe('own-word');
  });

  it('says in plain words what its proof is worth, and is told where it says something better', async () => {
    const meanings = await Promise.all(
      (['cryptographic', 'stated', 'own-word'] as const).map(async (grade) => (await write({ grade })).meaning),
    );
    expect(meanings).toEqual([
      expect.stringMatching(/^Anybody can check/),
      expect.stringMatching(/^The wallet or the service said/),
      expect.stringMatching(/^The giver says that they paid/),
    ]);
    const tip = settled({ grade: 'own-word', preimage: null });
    const { proof: _, ...unsigned } = await writeReceipt(tip, makeSigner(), AT);
    const better = await signDocument({ ...unsigned, meaning: meanings[0] }, makeSigner(), AT);
    expect(await checkReceipt(better, check)).toMatchObject({
      ...{ signedBy: SIGNED, grade: 'own-word', findings: ['its meaning is not that of its grade'] },
    });
  });

  it('is documented with these very words', async () => {
    const page = readFileSync(new URL('../../../docs/RECEIPT.md', import.meta.url), 'utf8');
    for (const grade of ['cryptographic', 'stated', 'own-word'] as const)
      for (const manner of ['open', 'word'] as const) expect(page).toContain(`| ${meaningOf(manner, grade)} |`);
  });

  it.each(VECTORS)('is checked as its documentation says, by the vector %s', async (name) => {
    const vector = JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    expect(await checkReceipt(vector.receipt, check)).toEqual(vector.checked);
    expect(vector.changed.length).toBeGreaterThan(2);
    for (const { fields, checked } of vector.changed)
      expect(await checkReceipt({ ...vector.receipt, ...fields }, check)).toEqual(checked);
  });
});
