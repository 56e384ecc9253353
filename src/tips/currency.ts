/** The currencies that are legal tender somewhere in 2026 (ISO 4217). Most begin with the two letters of their region (ISO 3166). */
export const CURRENCIES = (
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CLP CNY COP ' +
  'CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MOP ' +
  'MRU MUR MVR MWK MXN MYR MZN NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR ' +
  'SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV ' +
  'WST XAF XCD XCG XOF XPF YER ZAR ZMW'
).split(' ');

/** The regions that pay with another region's money, or with one of several regions, by its currency. */
const SHARED: Record<string, string> = {
  AUD: 'CC CX HM KI NF NR TV',
  CHF: 'LI',
  DKK: 'FO GL',
  EUR: 'AD AT AX BE BG BL CY DE EA EE ES FI FR GF GP GR HR IC IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA XK YT',
  GBP: 'GG GS IM JE TA',
  ILS: 'PS',
  INR: 'BT',
  MAD: 'EH',
  NOK: 'BV SJ',
  NZD: 'CK NU PN TK',
  SHP: 'AC',
  USD: 'AS BQ DG EC FM GU IO MH MP PR PW SV TC TL UM VG VI ZW',
  XAF: 'CF CG CM GA GQ TD',
  XCD: 'AG AI DM GD KN LC MS VC',
  XCG: 'CW SX',
  XOF: 'BF BJ CI GW ML NE SN TG',
  XPF: 'NC PF WF',
  ZAR: 'LS NA',
};

/** Where the browser names no region that has a currency. */
const ELSEWHERE = 'USD';

const currencyIn = (region: string): string =>
  Object.entries(SHARED).find(([, regions]) => regions.split(' ').includes(region))?.[0] ??
  CURRENCIES.find((currency) => region.length === 2 && currency.startsWith(region)) ??
  ELSEWHERE;

const localeOf = (tag: string): Intl.Locale | null => {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null; // No language tag: a browser is no stranger, and a setting may be odd.
  }
};

/**
 * The currency of a person by the languages of their browser, the best first: of the region that the first language names, or that another
 * tag of the same language does (de, de-AT), or where most of its speakers are (Unicode's likely subtags).
 * @param tags BCP 47
 * @returns ISO 4217
 */
export const currencyFor = (tags: readonly string[]): string => {
  const locales = tags.flatMap((tag) => localeOf(tag) ?? []);
  const [first] = locales;
  const named = locales.find(({ language, region }) => language === first?.language && region !== undefined);
  return currencyIn((named ?? first?.maximize())?.region ?? '');
};

/** How many digits stand behind the point, as Intl has it of ISO 4217's minor units: 2 for EUR, 0 for JPY. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Currencies whose everyday coins and notes are tens, hundreds and so on. */
const STEPS: readonly (readonly [step: number, currencies: string])[] = [
  [10, 'CNY CZK DKK EGP HKD MDL MXN NOK PHP SEK THB TRY TWD UAH UYU ZAR'],
  [100, 'ALL AMD BDT DZD ETB HTG HUF INR ISK JMD JPY KES KGS KZT LKR MKD NPR PKR RSD RUB VUV XPF'],
  [1000, 'ARS CLP COP CRC KRW MMK NGN RWF TZS UGX XAF XOF'],
  [10_000, 'GNF IDR KHR LAK PYG UZS VND'],
  [100_000, 'IRR LBP'],
];

/** A currency without a minor unit counts in hundreds, as others do in hundredths. */
const stepOf = (currency: string): number =>
  STEPS.find(([, currencies]) => currencies.split(' ').includes(currency))?.[0] ?? (digitsOf(currency) === 0 ? 100 : 1);

/**
 * Amounts to be taken with one press: coins and notes that people have in hand. They are a half, one, two and five times a step. The step is
 * one unit; a hundred where the currency has no minor unit; and where everyday cash is tens, hundreds or more, what STEPS says.
 * No rate is in it.
 */
export const presetsOf = (currency: string): number[] => [0.5, 1, 2, 5].map((times) => times * stepOf(currency));
