import { checkInvoice } from '../../src/tips/invoice';
import { callbackUrl, readPayRequest } from '../../src/tips/pay-request';
import { payUrlOf } from '../../src/tips/pay-service';
import type { Quote, Tip } from '../../src/tips/tip';
import { tipError } from '../../src/tips/tip-error';
import { askService, OFFER_AT_MOST } from './ask-service';
import type { Deps } from './deps';

/**
 * Asks the service of a tip's payee for an invoice (LUD-06, LUD-16), and checks it.
 * @throws FailureCode where there is none that may be paid: nobody was paid
 */
export const askQuote = async ({ payee, msat, comment }: Tip, deps: Deps): Promise<Quote> => {
  const { loopback } = deps;
  const address = payee && payUrlOf(payee.address, loopback);
  if (!address) throw tipError('service-refused', 'no address over Lightning');
  // What the person was shown is what is asked.
  if (new URL(address).host !== payee.host) throw tipError('answer-unsafe', 'another host than the one shown');
  const request = readPayRequest(await askService(address, deps, OFFER_AT_MOST), loopback);
  const answer = await askService(callbackUrl(request, msat, comment), deps);
  return checkInvoice(answer, request, { msat, now: deps.now(), loopback });
};
