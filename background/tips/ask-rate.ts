import { isOddRate, isPriceOfService } from '../../src/tips/rate';
import type { Rate } from '../../src/tips/tip';
import { tipError } from '../../src/tips/tip-error';
import { readRate, writeRate } from '../store/tips/rate';
import { askService } from './ask-service';
import type { Deps } from './deps';

/** Answers with the price of one bitcoin in several currencies: {"time":…,"USD":…,"EUR":…} (https://mempool.space/docs/api/rest#get-price). */
export const PRICES = 'https://mempool.space/api/v1/prices';

/**
 * Asks a public service what one bitcoin costs. It learns that somebody asked, and neither for which currency nor why.
 * @param currency ISO 4217
 * @throws FailureCode service-refused where it does not know that currency, and as askService does
 */
export const askRate = async (currency: string, deps: Deps): Promise<Rate> => {
  const prices = (await askService(PRICES, deps)) as Record<string, unknown> | null;
  const price = prices && Object.hasOwn(prices, currency) ? prices[currency] : null;
  if (!isPriceOfService(price)) throw tipError('service-refused', `no price in ${currency}`);
  return { currency, perBitcoin: price, at: deps.now().toISOString(), from: new URL(PRICES).host };
};

/** Asks for a rate and keeps it; one that is odd beside the last (isOddRate) is answered alone, and the person says whether it counts. */
export const keepAsked = async (currency: string, deps: Deps): Promise<Rate> => {
  const rate = await askRate(currency, deps);
  await deps.withStore(async (store) => {
    if (!isOddRate(rate, await readRate(store))) await writeRate(store, rate);
  });
  return rate;
};
