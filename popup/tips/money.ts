import { inCurrency } from '../../src/tips/amount';
import type { Amount } from '../../src/tips/open-payments/deal';
import { toDecimal } from '../../src/tips/open-payments/minor';
import type { Msat, Rate, Tip } from '../../src/tips/tip';
import { count, language, region, t } from '../platform/words';

/** Thousandths of a satoshi as people read them: 21 sats. */
export const satsInWords = (msat: Msat): string => count(msat / 1000, 'sats');

/** An amount of a currency (ISO 4217) as the person writes it. */
export const moneyInWords = (amount: number, currency: string): string =>
  new Intl.NumberFormat(region(), { style: 'currency', currency }).format(amount);

/** What a wallet counts, as the person writes it: with every digit that is not nothing. */
export const dealInWords = (amount: Amount): string => {
  const decimal = toDecimal(amount);
  const digits = decimal.includes('.') ? decimal.replace(/0{1,18}$/, '').split('.')[1]?.length : 0;
  return new Intl.NumberFormat(region(), {
    ...{ style: 'currency', currency: amount.assetCode },
    ...(digits && digits > 2 ? { maximumFractionDigits: digits } : {}),
  }).format(Number(decimal));
};
/** The same of an amount that a person chose: without a fraction where it has none. */
export const roundMoneyInWords = (amount: number, currency: string): string =>
  Number.isInteger(amount)
    ? new Intl.NumberFormat(region(), { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount)
    : moneyInWords(amount, currency);

/** Money, and the satoshis that Lightning carries for it. */
export const moneyWithSats = (money: string, msat: Msat): string => t('given_withSats', money, satsInWords(msat));

/** Satoshis, and what they are in the person's own currency where a rate is known. */
export const amountInWords = (msat: Msat, rate: Rate | null): string =>
  rate ? t('sats_about', satsInWords(msat), moneyInWords(inCurrency(msat, rate), rate.currency)) : satsInWords(msat);

/**
 * What a tip gave, as its person saw it then: their money first, and the satoshis for it apart. Both are '' where they are not known, and
 * the satoshis where they are all that was given.
 */
export const givenApart = ({ msat, spoken }: Pick<Tip, 'msat' | 'spoken'>): { given: string; sats: string } => {
  const sats = msat > 0 ? satsInWords(msat) : '';
  return spoken ? { given: moneyInWords(spoken.amount, spoken.currency), sats } : { given: sats, sats: '' };
};

/** The same in one line; '' where no money is known of. */
export const givenInWords = (tip: Pick<Tip, 'msat' | 'spoken'>): string => {
  const { given, sats } = givenApart(tip);
  return sats ? moneyWithSats(given, tip.msat) : given;
};

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const;

/** How long ago a time was, as the language says it: 3 hours ago; whole days behind two of them. */
export const ageInWords = (at: string, now: number): string => {
  const seconds = Math.max(0, (now - Date.parse(at)) / 1000);
  const [unit, size] =
    UNITS.find(([name, each]) => seconds >= each * (name === 'day' ? 2 : 1.5)) ?? (['second', 1] as const);
  return new Intl.RelativeTimeFormat(region()).format(-Math.max(1, Math.round(seconds / size)), unit);
};

/** The name of a currency in the person's language, or its code. */
export const currencyInWords = (currency: string): string =>
  new Intl.DisplayNames([language()], { type: 'currency' }).of(currency) ?? currency;

/** A month, YYYY-MM, as the person writes it. */
export const monthInWords = (month: string): string =>
  new Intl.DateTimeFormat(region(), { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
