/** How many characters an IBAN has, by country (ISO 13616-2, SWIFT's registry of IBANs). */
const LENGTHS = new Map(
  Object.entries({
    15: 'NO',
    16: 'BE',
    18: 'DK FI FK FO GL NL SD',
    19: 'MK SI',
    20: 'AT BA EE KZ LT LU MN XK',
    21: 'CH HR LI LV',
    22: 'BG BH CR DE GB GE IE ME RS VA',
    23: 'AE GI IL IQ OM SO TL',
    24: 'AD CZ ES MD PK RO SA SE SK TN VG',
    25: 'LY PT ST',
    26: 'IS TR',
    27: 'BI DJ FR GR IT MC MR SM',
    28: 'AL AZ BY CY DO GT HN HU LB NI PL SV',
    29: 'BR EG PS QA UA',
    30: 'JO KW MU YE',
    31: 'MT SC',
    32: 'LC',
    33: 'RU',
  }).flatMap(([length, countries]) => countries.split(' ').map((country) => [country, Number(length)] as const)),
);

/** The European Economic Area: within it a transfer needs no BIC (EPC069-12, version 002). */
const EEA = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
/** Who takes part in SEPA's schemes besides (EPC409-09). */
const BESIDES = new Set('AD AL CH GB GI MC MD ME MK RS SM VA'.split(' '));

/**
 * What remains of a text of digits and letters, A = 10 to Z = 35, divided by 97, once its first four stand last (ISO 7064, MOD 97-10).
 * @param text digits and capitals alone
 */
const remainder = (text: string): number => {
  let rest = 0;
  for (const sign of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};

/** Whether it is an IBAN, in capitals and without spaces: of a known country, as long as that says, with the right check digits. */
export const isIban = (text: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(text) && LENGTHS.get(text.slice(0, 2)) === text.length && remainder(text) === 1;

/** Whether it is a creditor's reference, which a bank checks and hands on as it is (ISO 11649). */
export const isCreditorReference = (text: string): boolean =>
  /^RF\d{2}[A-Z\d]{1,21}$/.test(text) && remainder(text) === 1;

/** Whether it is the code of a bank (ISO 9362). */
export const isBic = (text: string): boolean => /^[A-Z]{4}[A-Z]{2}[A-Z\d]{2}(?:[A-Z\d]{3})?$/.test(text);

/** Where an account is: by that it can be paid with SEPA's code, or not. */
export const areaOf = (iban: string): 'eea' | 'sepa' | 'elsewhere' => {
  const country = iban.slice(0, 2);
  return EEA.has(country) ? 'eea' : BESIDES.has(country) ? 'sepa' : 'elsewhere';
};

/** In groups of four, as people read and compare it. */
export const inFours = (iban: string): string => iban.match(/.{1,4}/g)?.join(' ') ?? '';
