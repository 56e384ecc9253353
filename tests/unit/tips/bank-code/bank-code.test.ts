import { describe, expect, it } from '@jest/globals';
import { type BankCode, type Given, makeBankCode } from '../../../../src/tips/bank-code/bank-code';
import { readPayto } from '../../../../src/tips/bank-code/payto';

const SEPA = 'payto://iban/DE75512108001245126199';
const given: Given = { creator: 'Ann Fell', money: { amount: 12.5, currency: 'EUR' }, purpose: 'Tip: A walk' };
const make = (address: string, more: Partial<Given> = {}): BankCode => {
  const payto = readPayto(address);
  const code = typeof payto === 'string' ? null : makeBankCode(payto, { ...given, ...more });
  if (!code) throw new Error(`no code of ${address}`);
  return code;
};

describe('a bank’s code', () => {
  it('says in its text, its pieces and its link the same', () => {
    const { text, name, money, reference, link, refusal } = make(
      `${SEPA}?receiver-name=Ann%20M.%20Fell&amount=EUR:900`,
    );
    expect(text).toBe('BCD\n002\n1\nSCT\n\nAnn M. Fell\nDE75512108001245126199\nEUR12.50\n\n\nTip: A walk');
    expect({ name, money, reference, refusal }).toEqual({
      ...{ name: 'Ann M. Fell', money: given.money, reference: 'Tip: A walk', refusal: null },
    });
    expect(link).toBe(`${SEPA}?receiver-name=Ann%20M.%20Fell&amount=EUR%3A12.50&message=Tip%3A%20A%20walk`);
    expect(readPayto(link)).toMatchObject({ name, message: reference });
  });

  it('takes the creator’s name where the address names nobody, and the payee’s reference before ours', () => {
    expect(make(`${SEPA}?message=for%20the%20choir`)).toMatchObject({ name: 'Ann Fell', reference: 'for the choir' });
    expect(make(`${SEPA}?message=x&instruction=RF18539007547034`).text.split('\n')[9]).toBe('RF18539007547034');
  });

  it('says no more than 70 signs of its own of what it is for, and all that the payee asks for', () => {
    expect([...make(SEPA, { purpose: '漢'.repeat(200) }).reference]).toHaveLength(70);
    expect(make(`${SEPA}?message=${'x'.repeat(140)}`).reference).toHaveLength(140);
  });

  it('never has the amount of the address: with none of the person’s it has none', () => {
    const { text, money, link } = make(`${SEPA}?amount=EUR:900`, { money: null });
    expect(money).toBeNull();
    expect([text, link].join()).not.toMatch(/900|EUR\d/);
  });

  it.each([
    { amount: 12.5, currency: 'USD' },
    { amount: 1e9, currency: 'EUR' },
    { amount: 0.001, currency: 'EUR' },
  ])('has no amount that it could not say: $amount $currency', (money) => {
    expect(make(SEPA, { money })).toMatchObject({ money: null });
  });

  it('is one line a field, whatever a page calls its work or its creator', () => {
    const { text, name, reference } = make(SEPA, { creator: 'Ann\nEUR900', purpose: 'A\r\nwalk\u2028x\u202e' });
    expect([name, reference]).toEqual(['Ann EUR900', 'A walk x']);
    expect(text.split('\n')).toHaveLength(11);
  });

  it.each([
    [SEPA, { creator: null }, 'name-missing'],
    [SEPA, { creator: '\u202e\n' }, 'name-missing'],
    [SEPA, { creator: 'x'.repeat(71) }, 'name-long'],
    ['payto://iban/CH9300762011623852957', {}, 'bic-missing'],
    ['payto://iban/TR330006100519786457841326', {}, 'not-sepa'],
    ['payto://upi/ann@okbank', { creator: null }, 'name-missing'],
    ['payto://pix/ann@post.example', { creator: '漢字' }, 'name-missing'],
  ] as const)('is none of %s with %j, and its pieces are there all the same', (address, more, refusal) => {
    const code = make(address, more);
    expect(code).toMatchObject({ text: '', refusal });
    expect(code.reference).not.toBe('');
  });

  it('needs a bank’s own code outside the European Economic Area alone', () => {
    expect(make('payto://iban/CRESCHZZ80A/CH9300762011623852957').text.split('\n')[4]).toBe('CRESCHZZ80A');
  });

  it('is counted in rupees and reais where it is paid there', () => {
    const rupees = make('payto://upi/ann@okbank', { money: { amount: 100, currency: 'INR' } });
    expect(rupees.text).toBe('upi://pay?pa=ann@okbank&pn=Ann%20Fell&am=100.00&cu=INR&tn=Tip%3A%20A%20walk');
    expect(rupees.link).toBe(rupees.text);
    const reais = make('payto://pix/ann@post.example?receiver-town=Recife', { money: { amount: 5, currency: 'BRL' } });
    expect(reais.text).toContain('54045.00');
    expect(reais).toMatchObject({ link: '', account: { town: 'Recife' } });
  });

  it('is made of no other kind of address', () => {
    const payto = readPayto('payto://ach/122000661/1234');
    expect(typeof payto !== 'string' && makeBankCode(payto, given)).toBeNull();
  });
});
