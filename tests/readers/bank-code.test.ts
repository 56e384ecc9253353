import { expect, it } from '@jest/globals';
import { writeEpc } from '../../src/tips/bank-code/epc';
import { writePix } from '../../src/tips/bank-code/pix';
import { folderOf, readBy, readByPython, withReaders } from './reader';

const TRANSFERS = [
  { name: 'Ann Fell', iban: 'DE75512108001245126199', bic: null, amount: 12.5, reference: 'Tip: Heather after rain' },
  { name: 'Zoë Łuczak', iban: 'BE68539007547034', bic: 'BPOTBEB1', amount: 0.01, reference: 'RF18539007547034' },
  {
    name: 'Ä'.repeat(70),
    iban: 'FR1420041010050500013M02606',
    bic: null,
    amount: 999999999.99,
    reference: 'é'.repeat(140),
  },
];
const PIX = ['', 'Tip: A walk'].map((reference) => writePix('ann@post.example', 'Ann', 'Recife', 5, reference).text);

/** What a picture of a code says, byte for byte: without being told, the program guesses at its letters. */
const readCode = async (path: string): Promise<string> =>
  (await readBy('zbarimg', ['-q', '--raw', '-Sbinary', path])).trimEnd();

withReaders(['python', 'zbarimg'], 'a bank’s app', () => {
  it('reads the same of our codes as of those that another library pictures', async () => {
    const ours = TRANSFERS.map((transfer) => writeEpc(transfer));
    const transfers = TRANSFERS.map(({ name, iban, bic, amount }, at) => {
      const reference = ours[at]?.reference ?? '';
      return { name, iban, bic, amount, ...(reference.startsWith('RF') ? { reference } : { text: reference }) };
    });
    const folder = folderOf();
    const { versions, sums } = await readByPython<{ versions: [number, string][]; sums: string[] }>('bank_code', {
      ...{ folder, transfers, pix: PIX },
    });
    const read = await Promise.all(ours.map((_, at) => readCode(`${folder}/${at}.png`)));
    // The other library leaves out a nought at the end of an amount, which the rules allow too.
    expect(read).toEqual(ours.map(({ text }) => text.replace('EUR12.50', 'EUR12.5')));
    expect(versions.map(([, level]) => level)).toEqual(['M', 'M', 'M']);
    expect(Math.max(...versions.map(([version]) => version))).toBeLessThanOrEqual(13);
    expect(PIX.map((text) => text.slice(-4))).toEqual(sums);
  });
});
