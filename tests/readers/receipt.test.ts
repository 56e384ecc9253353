import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { inRoot } from '../../scripts/process/root.mjs';
import { readByPython, withReaders } from './reader';

interface Checked {
  signedBy: string | null;
  invoiceKey: string | null;
  grade: string;
  findings: string[];
}
interface Vector {
  receipt: Record<string, unknown>;
  checked: Checked;
  changed: { fields: Record<string, unknown>; checked: Checked }[];
}

const FOLDER = inRoot('docs', 'vectors');
const vectors = readdirSync(FOLDER)
  .filter((name) => /^receipt-\d+\.json$/.test(name))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Vector) }));

withReaders(['python'], 'a reader of docs/RECEIPT.md', () => {
  it.each(vectors)(
    'finds of $name, and of what was changed in it, what we find',
    async ({ receipt, checked, changed }) => {
      const receipts = [receipt, ...changed.map(({ fields }) => ({ ...receipt, ...fields }))];
      expect(changed.length).toBeGreaterThan(2);
      expect(await readByPython<Checked[]>('receipt', { receipts })).toEqual([
        checked,
        ...changed.map((each) => each.checked),
      ]);
    },
  );

  it('reads the invoice as a library for invoices does', async () => {
    const [first] = vectors;
    expect(await readByPython('receipt', { invoice: first?.receipt.invoice })).toEqual({
      ...{
        msat: first?.receipt.amountMsat,
        payee: first?.checked.invoiceKey,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
  });
});
