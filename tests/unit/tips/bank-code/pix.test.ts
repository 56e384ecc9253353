import { describe, expect, it } from '@jest/globals';
import { crc16, writePix } from '../../../../src/tips/bank-code/pix';
import { writeUpi } from '../../../../src/tips/bank-code/upi';
import { PIX, UPI } from './recorded';

/** Reads fields of two digits of id, two of length, and a value, as a bank's app would. */
const read = (text: string): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4));
    fields[text.slice(at, at + 2)] = text.slice(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return fields;
};
const write = (name: string, town: string | null, reference: string) =>
  writePix('ann@post.example', name, town, 12.5, reference);

describe('the code of Pix', () => {
  it.each(PIX)('is what others write for $name and $key', ({ key, name, town, amount, reference, code }) => {
    expect(writePix(key, name, town, amount, reference).text).toBe(code);
  });

  it('has the check sum that the catalogue of CRCs gives for its nine digits', () => {
    expect(crc16('123456789')).toBe('29B1');
    expect(crc16('')).toBe('FFFF');
  });

  it('says what it is for beside the key, as much as there is room for, and tells what it says', () => {
    const { text, name, town, reference } = write(
      'João da Silva e Albuquerque',
      'São Luís do Maranhão',
      'x'.repeat(90),
    );
    const fields = read(text);
    const whom = read(fields['26'] ?? '');
    expect([name, town]).toEqual(['Joao da Silva e Albuquerq', 'Sao Luis do Mar']);
    expect([fields['59'], fields['60'], whom['02']]).toEqual([name, town, reference]);
    expect(fields['26']).toHaveLength(99);
    expect(fields['54']).toBe('12.50');
  });

  it('takes no sign of a name for a field: lengths are counted, and others than ASCII left out', () => {
    const { text } = write('Ann 漢字 6304FFFF\n5802XX', null, '– „Tarn“');
    const fields = read(text);
    expect(fields).toMatchObject({ '58': 'BR', '59': 'Ann 6304FFFF5802XX', '60': 'BRASIL', '62': '0503***' });
    expect(fields['63']).toBe(crc16(text.slice(0, -4)));
  });
});

describe('the address of UPI', () => {
  it.each(UPI)('says what others say for $name', ({ address, name, amount, reference, link }) => {
    const ours = new URL(writeUpi(address, name, amount, reference).text);
    const theirs = new URL(link);
    theirs.searchParams.set('cu', 'INR');
    expect(ours.protocol + ours.host).toBe('upi:pay');
    expect(Object.fromEntries(ours.searchParams)).toEqual(Object.fromEntries(theirs.searchParams));
  });

  it('has no field that a name brought along', () => {
    const { text } = writeUpi('ann@okbank', 'Ann&pa=evil@upi&am=9', 1, 'x'.repeat(80));
    expect(new URL(text).searchParams.getAll('pa')).toEqual(['ann@okbank']);
    expect(new URL(text).searchParams.getAll('am')).toEqual(['1.00']);
    expect(new URL(text).searchParams.get('tn')).toHaveLength(50);
  });
});
