import { parseAddress } from '../signal/parse-address';
import { serviceDomainOf } from './known-host';
import type { Money } from './spoken';

/** What a service's address takes beside whom it is for. */
export interface AmountTaken {
  /** The currencies that it can be in (ISO 4217), the usual one first. */
  currencies: readonly string[];
  /** What a person has to know of an amount there: it is one for each month; its currency is the page's own. */
  manner: 'once' | 'monthly' | 'own-currency';
  /** Whether it takes whole units alone. */
  isWhole: boolean;
}

/** One service: which of its addresses take an amount, and how they say it. */
interface Platform extends AmountTaken {
  /** The path of somebody's page there; its first group is who. */
  path: RegExp;
  /** The path and the query of the same page with an amount, or without one where that is null. */
  say: (who: string, money: Money | null, path: string) => { path: string; query?: Record<string, string> };
}

/** https://developer.paypal.com/reference/currency-codes/ */
const PAYPAL = [
  ...['EUR', 'USD', 'GBP', 'AUD', 'BRL', 'CAD', 'CHF', 'CZK', 'DKK', 'HKD', 'HUF', 'ILS', 'JPY', 'MXN', 'NOK'],
  ...['NZD', 'PHP', 'PLN', 'SEK', 'SGD', 'THB', 'TWD'],
];
/** Of which there are no hundredths, or services take none. */
const WHOLE = new Set(['HUF', 'IDR', 'ISK', 'JPY', 'KRW', 'TWD']);

const inDigits = ({ amount, currency }: Money): string =>
  Number.isInteger(amount) || WHOLE.has(currency) ? String(Math.round(amount)) : amount.toFixed(2);

/** https://paypal.me/ann/5EUR: the amount is a part of the path. */
const paypal = (before: string): Platform => ({
  ...{ currencies: PAYPAL, manner: 'once', isWhole: false },
  path: new RegExp(`^${before}/([^/]{1,100})(?:/[^/]{1,40})?/?$`),
  say: (who, money) => ({ path: `${before}/${who}${money ? `/${inDigits(money)}${money.currency}` : ''}` }),
});

/** By the domain of the service. */
const PLATFORMS: Readonly<Record<string, Platform>> = {
  // What its own pages ask: templates/macros/your-tip.html. Money goes there as long as a person lets it.
  'liberapay.com': {
    ...{ currencies: [...PAYPAL, 'INR', 'KRW', 'RON', 'TRY', 'ZAR'], manner: 'monthly', isWhole: false },
    path: /^\/([^/]{1,100})(?:\/donate)?\/?$/,
    say: (who, money, path) =>
      money
        ? { path: `/${who}/donate`, query: { currency: money.currency, period: 'monthly', amount: inDigits(money) } }
        : { path },
  },
  // Its address does not say in which currency.
  'opencollective.com': {
    ...{ currencies: PAYPAL, manner: 'own-currency', isWhole: false },
    path: /^\/([^/]{1,100})(?:\/(?:donate|contribute))?\/?$/,
    say: (who, money, path) => (money ? { path: `/${who}/donate`, query: { amount: inDigits(money) } } : { path }),
  },
  'github.com': {
    ...{ currencies: ['USD'], manner: 'once', isWhole: true },
    path: /^\/sponsors\/([^/]{1,100})(?:\/sponsorships)?\/?$/,
    say: (who, money, path) =>
      money
        ? { path: `/sponsors/${who}/sponsorships`, query: { frequency: 'one-time', amount: inDigits(money) } }
        : { path },
  },
  'paypal.me': paypal(''),
  'paypal.com': paypal('/paypalme'),
};

/** Whose page an address is at which service; nobody's where its path is another than theirs. null for any other address. */
const find = (address: string): { page: URL; platform: Platform; who: string | null } | null => {
  const page = parseAddress(address);
  const platform = page?.protocol === 'https:' ? PLATFORMS[serviceDomainOf(page) ?? ''] : undefined;
  return page && platform ? { page, platform, who: platform.path.exec(page.pathname)?.[1] ?? null } : null;
};

/** What an address of a service takes with it; null where it takes no amount, or it is none of theirs. */
export const amountTakenBy = (address: string): AmountTaken | null => {
  const found = find(address);
  return found?.who ? found.platform : null;
};

/** Whether an amount can be said in the address: in one of its currencies, and in whole units where it takes no others. */
export const isAmountFor = (address: string, { amount, currency }: Money): boolean => {
  const taken = amountTakenBy(address);
  if (!taken?.currencies.includes(currency)) return false;
  return Number.isInteger(amount) || !(taken.isWhole || WHOLE.has(currency));
};

/**
 * A service's page for somebody with the amount that the person gives, on the very host and for the very one that the address names. What it
 * says besides, such as another amount, how often, or where to go on, is left out: it may be anybody's. Any other address is as it was.
 */
export const linkWith = (address: string, money: Money | null): string => {
  const found = find(address);
  if (!found) return address;
  const { page, platform, who } = found;
  page.search = '';
  page.hash = '';
  if (who === null) return page.href;
  const { path, query = {} } = platform.say(who, money && isAmountFor(address, money) ? money : null, page.pathname);
  page.pathname = path;
  page.search = new URLSearchParams(query).toString();
  return page.href;
};
