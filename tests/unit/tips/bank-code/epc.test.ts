import { describe, expect, it } from '@jest/globals';
import generateQrCode from 'sepa-payment-qr-code';
import { writeEpc } from '../../../../src/tips/bank-code/epc';

const IBAN = 'DE33100205000001194700';
const transfer = { bic: null, name: 'Ann Fell', iban: IBAN, amount: 12.5, reference: 'Tip: A walk' };
const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const lines = (given: Partial<Parameters<typeof writeEpc>[0]>) => writeEpc({ ...transfer, ...given }).text.split('\n');

describe('SEPA’s code for a transfer', () => {
  it('has one field a line, with empty ones only where others follow', () => {
    expect(writeEpc(transfer)).toEqual({
      text: `BCD\n002\n1\nSCT\n\nAnn Fell\n${IBAN}\nEUR12.50\n\n\nTip: A walk`,
      reference: 'Tip: A walk',
    });
    expect(writeEpc({ ...transfer, amount: null, reference: '' }).text).toBe(`BCD\n002\n1\nSCT\n\nAnn Fell\n${IBAN}`);
  });

  it('has a creditor’s reference in a line of its own, however it is written', () => {
    expect(lines({ reference: 'RF18 5390 0754 7034' }).slice(9)).toEqual(['RF18539007547034']);
    expect(lines({ reference: 'RF19 5390 0754 7034' }).slice(9)).toEqual(['', 'RF19 5390 0754 7034']);
  });

  it.each([
    { name: 'Wikimedia Foerdergesellschaft', iban: IBAN, amount: 123.45, unstructuredReference: 'Spende' },
    { name: 'Red Cross', iban: 'BE72000000001616', bic: 'BPOTBEB1', amount: 1, unstructuredReference: 'Urgency fund' },
    { name: 'Franz Mustermänn', iban: 'DE71110220330123456789', amount: 12.3, structuredReference: 'RF18539007547034' },
    { name: 'Zoë Łuczak & søn', iban: 'PL61109010140000071219812874', amount: 0.01, unstructuredReference: 'ż – „x“' },
    { name: 'A', iban: IBAN, amount: 999999999.99, unstructuredReference: 'x'.repeat(140) },
    { name: 'B', iban: IBAN, amount: null },
  ])('is what another library writes for $name', (given) => {
    const { name, iban, amount, bic = null } = given as typeof given & { bic?: string };
    const { structuredReference = '', unstructuredReference = '' } = given as unknown as Record<string, string>;
    const reference = structuredReference || unstructuredReference;
    expect(writeEpc({ bic, name, iban, amount, reference }).text).toBe(generateQrCode(given).trimEnd());
  });

  it('has at most 140 signs and 331 bytes: a free reference is cut between signs, and said as it stands there', () => {
    for (const sign of ['x', 'ü', '漢', '😀', 'e\u0301']) {
      const { text, reference } = writeEpc({ ...transfer, name: 'Ä'.repeat(70), reference: sign.repeat(200) });
      expect(bytes(text)).toBeLessThanOrEqual(331);
      expect([...reference].length).toBeLessThanOrEqual(140);
      expect(text.split('\n')[10]).toBe(reference);
      expect(reference.isWellFormed()).toBe(true);
      expect(reference.length).toBeGreaterThan(20);
    }
  });

  it('is none where the name is longer than a bank takes: cut short it would be another', () => {
    expect(writeEpc({ ...transfer, name: 'x'.repeat(71) }).text).toBe('');
    expect(writeEpc({ ...transfer, name: '漢'.repeat(70), bic: 'SOGEDEFF500', reference: '' }).text).not.toBe('');
    expect(writeEpc({ ...transfer, name: '😀'.repeat(70), bic: 'SOGEDEFF500' }).text).toBe('');
  });
});
