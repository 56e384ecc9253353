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

/** Satoshis, and what they are in the person's own currency where a rate is known. */
export const amountInWords = (msat: Msat, rate: Rate | null): string =>
  rate ? t('sats_about', satsInWords(msat), moneyInWords(inCurrency(msat, rate), rate.currency)) : satsInWords(msat);

/** What a tip gave, as its person saw it then; '' where no money is known of. */
export const givenInWords = ({ msat, spoken }: Pick<Tip, 'msat' | 'spoken'>): string => {
  const own = spoken && moneyInWords(spoken.amount, spoken.currency);
  if (msat === 0) return own ?? '';
  return own ? t('sats_about', satsInWords(msat), own) : satsInWords(msat);
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
