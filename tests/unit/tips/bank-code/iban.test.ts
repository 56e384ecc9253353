import { describe, expect, it } from '@jest/globals';
import { countrySpecs, isSEPACountry, isValidIBAN, ValidationErrorsIBAN, validateIBAN } from 'ibantools';
import { areaOf, inFours, isBic, isCreditorReference, isIban } from '../../../../src/tips/bank-code/iban';

/** One for each country of the registry's pages that we know by heart, and none of anybody. */
const GIVEN = [
  ...['DE75512108001245126199', 'FR1420041010050500013M02606', 'GB29NWBK60161331926819', 'CH9300762011623852957'],
  ...['NO9386011117947', 'BE68539007547034', 'MT84MALT011000012345MTLCAST001S', 'SE4550000000058398257466'],
  ...['PL61109010140000071219812874', 'NL91ABNA0417164300', 'IT60X0542811101000000123456', 'AE070331234567890123456'],
  ...['BR1800360305000010009795493C1', 'LC55HEMM000100010012001200023015', 'SC18SSCB11010000000000001497USD'],
];

describe('an IBAN', () => {
  it.each(GIVEN)('is one by its length and its check digits: %s', (iban) => {
    expect([isIban(iban), isValidIBAN(iban)]).toEqual([true, true]);
  });

  it('is none with any one sign changed, left out, doubled or swapped with the next', () => {
    for (const iban of GIVEN)
      for (let at = 0; at < iban.length; at++) {
        const [before, sign = '', after] = [iban.slice(0, at), iban[at], iban.slice(at + 1)];
        const other = sign === '7' ? '8' : '7';
        const swapped = `${before}${after[0] ?? ''}${sign}${after.slice(1)}`;
        for (const wrong of [before + other + after, before + after, before + sign + sign + after])
          if (wrong !== iban) expect({ wrong, is: isIban(wrong) }).toEqual({ wrong, is: false });
        if (swapped !== iban && /\d\d/.test(sign + after[0]))
          expect({ swapped, is: isIban(swapped) }).toEqual({ swapped, is: false });
      }
  });

  it('is none in other letters, with blanks, or with anything behind it', () => {
    for (const wrong of ['', 'DE75 5121 0800 1245 1261 99', 'de75512108001245126199', 'DE75512108001245126199\n', 'DE'])
      expect(isIban(wrong)).toBe(false);
    expect(isIban('DE7５512108001245126199')).toBe(false);
  });

  it('is as long in each country as another library says, and in no country that it does not know', () => {
    const missing: string[] = [];
    for (const [country, { chars, IBANRegistry }] of Object.entries(countrySpecs)) {
      const known = [...Array(35).keys()].filter((length) => {
        const body = `${country}00${'0'.repeat(Math.max(0, length - 4))}`;
        const rest = body.slice(4) + body.slice(0, 4);
        const remainder = [...rest].reduce((sum, sign) => {
          const value = Number.parseInt(sign, 36);
          return (sum * (value > 9 ? 100 : 10) + value) % 97;
        }, 0);
        return length > 14 && isIban(`${country}${String(98 - remainder).padStart(2, '0')}${body.slice(4)}`);
      });
      if (known.length > 0) expect([country, ...known]).toEqual([country, chars]);
      else if (IBANRegistry) missing.push(country);
    }
    // Parts of other countries, whose accounts have those countries' IBANs.
    expect(missing.sort()).toEqual(['AX', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT']);
    expect(validateIBAN('XX75512108001245126199').errorCodes).toContain(ValidationErrorsIBAN.NoIBANCountry);
    expect(isIban('XX75512108001245126199')).toBe(false);
  });

  it('is within the area of SEPA’s codes where another library says so, and where countries joined since 2025', () => {
    const ours = Object.keys(countrySpecs).filter((country) => areaOf(country) !== 'elsewhere');
    const theirs = Object.keys(countrySpecs).filter((country) => isSEPACountry(country));
    expect(theirs.filter((country) => !ours.includes(country))).toEqual([]);
    expect(ours.filter((country) => !theirs.includes(country)).sort()).toEqual(['AL', 'MD', 'ME', 'MK', 'RS']);
    expect(['DE', 'NO', 'CH', 'GB', 'TR'].map(areaOf)).toEqual(['eea', 'eea', 'sepa', 'sepa', 'elsewhere']);
  });

  it('is read by people in groups of four', () => {
    expect(inFours('BE68539007547034')).toBe('BE68 5390 0754 7034');
    expect(inFours('NO9386011117947')).toBe('NO93 8601 1117 947');
  });
});

describe('what stands beside it', () => {
  it('is a creditor’s reference by its own check digits', () => {
    expect(isCreditorReference('RF18539007547034')).toBe(true);
    expect(isCreditorReference('RF19539007547034')).toBe(false);
    expect(isCreditorReference('RF18')).toBe(false);
  });

  it('is a bank’s code of eight or eleven signs', () => {
    expect(['SOGEDEFF', 'BPOTBEB1', 'DEUTDEFF500', 'SOGEDEF', 'SOGEDEFFX', '1OGEDEFF'].map(isBic)).toEqual([
      ...[true, true, true, false, false, false],
    ]);
  });
});
