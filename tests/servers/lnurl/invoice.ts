import { randomBytes } from 'node:crypto';
import { breakSignature, type ForgedInvoice, type PaperNode, sha256 } from '../paper-node';
import type { IssuedInvoice, Payee, WantedInvoice } from '../payee';
import type { Places } from './offer';
import { CALLBACK_KEY, COMMENT_ALLOWED, MAX_MSAT, MIN_MSAT } from './offer';

const HOUR = 3600;
const MUCH_MSAT = 90_000_000;

/** What the server has for the making of invoices. */
export interface Desk {
  places: Places;
  payee: Payee;
  /** Makes what no honest node makes. */
  forger: PaperNode;
  /** The invoices that were given so far, by user. */
  given: Map<string, IssuedInvoice[]>;
}

/** What was asked of the callback. */
export interface Asked {
  user: string;
  /** What the offer said, as it was said. */
  metadata: string;
  query: URLSearchParams;
}

/** Why an honest server gives no invoice, or null. */
const refusalOf = ({ user, query }: Asked): string | null => {
  const amounts = query.getAll('amount');
  const msat = Number(amounts[0]);
  if (amounts.length !== 1 || !Number.isInteger(msat)) return 'one whole amount, please';
  if (user !== 'accepts-anything' && (msat < MIN_MSAT || msat > MAX_MSAT)) return 'not this amount';
  if ([...(query.get('comment') ?? '')].length > (user === 'bare' ? 0 : COMMENT_ALLOWED)) return 'too long a comment';
  if (user === 'callback-query' && query.get('key') !== CALLBACK_KEY) return 'the key of the callback is missing';
  if (user !== 'payer-data-needed') return null;
  const { name } = JSON.parse(query.get('payerdata') ?? '{}') as { name?: string };
  return name ? null : 'a name is needed';
};

/** An invoice, wrong in the way that the user is called after. */
const makeInvoice = async (desk: Desk, { user, metadata, query }: Asked): Promise<IssuedInvoice> => {
  const { payee, forger } = desk;
  const msat = Number(query.get('amount'));
  // What the payer says of itself is hashed as it came (LUD-18).
  const wanted: WantedInvoice = {
    msat,
    descriptionHash: sha256(Buffer.from(metadata + (query.get('payerdata') ?? ''))),
  };
  const earlier = desk.given.get(user) ?? [];
  const forged = (how: Partial<ForgedInvoice> = {}): IssuedInvoice => forger.issue({ ...wanted, ...how });
  const broken = (how: 'changed' | 'impossible'): IssuedInvoice => {
    const made = forged({ namesKey: true });
    return { ...made, invoice: breakSignature(made.invoice, how) };
  };
  switch (user) {
    case 'wrong-amount':
      return payee.createInvoice({ ...wanted, msat: msat * 1000 });
    case 'slightly-more':
      return payee.createInvoice({ ...wanted, msat: msat + 1 });
    case 'no-amount':
      return forged({ namesNoAmount: true });
    case 'wrong-network':
      return forged({ network: 'mainnet' });
    case 'expired':
      return forged({ ageSeconds: 2 * HOUR, expirySeconds: HOUR });
    case 'changed-signature':
      return broken('changed');
    case 'impossible-signature':
      return broken('impossible');
    case 'broken-checksum': {
      const made = forged();
      return { ...made, invoice: made.invoice.replace(/.$/, (letter) => (letter === 'q' ? 'p' : 'q')) };
    }
    case 'hash-mismatched':
      return payee.createInvoice({ msat, descriptionHash: sha256(Buffer.from('something else')) });
    case 'hash-absent':
      return payee.createInvoice({ msat, memo: 'Thanks' });
    case 'other-invoice':
      return payee.createInvoice(earlier.length > 0 ? { ...wanted, msat: MUCH_MSAT } : wanted);
    case 'same-invoice':
      return earlier[0] ?? payee.createInvoice(wanted);
    default:
      return payee.createInvoice(wanted);
  }
};

/** What is to be shown after the payment (LUD-09), if anything. */
const successOf = (user: string, { own, stranger }: Places): object | null => {
  const url = { tag: 'url', description: 'Your download' };
  const actions: Record<string, object> = {
    'success-message': { tag: 'message', message: 'Thank you!' },
    'success-url': { ...url, url: `${own}/thanks` },
    'success-elsewhere': { ...url, url: `${stranger}/thanks` },
    'success-script': { ...url, url: 'javascript:document.documentElement.dataset.ran=1' },
    'success-long': { tag: 'message', message: 'Thank you! '.repeat(1000) },
    'success-unknown': { tag: 'launch', what: 'a rocket' },
    'success-aes': {
      ...{ tag: 'aes', description: 'A secret' },
      ...{ ciphertext: randomBytes(32).toString('base64'), iv: randomBytes(16).toString('base64') },
    },
  };
  return actions[user] ?? null;
};

/** The second answer: an invoice, and what belongs to it, or why there is none. */
export const invoiceAnswer = async (desk: Desk, asked: Asked): Promise<object> => {
  const { user } = asked;
  const reason = refusalOf(asked);
  if (reason) return { status: 'ERROR', reason };
  if (user === 'no-invoice') return { routes: [] };
  const made = await makeInvoice(desk, asked);
  desk.given.set(user, [...(desk.given.get(user) ?? []), made]);
  const host = user === 'verify-elsewhere' ? desk.places.stranger : desk.places.own;
  const success = successOf(user, desk.places);
  return {
    ...{ pr: made.invoice, routes: [] },
    ...(success ? { successAction: success } : {}),
    ...(user === 'bare' ? {} : { verify: `${host}/verify/${user}/${made.paymentHash}` }),
  };
};

/** What is said of an invoice when it is asked after (LUD-21). */
export const settlementAnswer = async (desk: Desk, user: string, paymentHash: string): Promise<object> => {
  const made = (desk.given.get(user) ?? []).find((each) => each.paymentHash === paymentHash);
  if (!made) return { status: 'ERROR', reason: 'Not found' };
  const told = { status: 'OK', pr: made.invoice };
  switch (user) {
    case 'verify-wrong-preimage':
      return { ...told, settled: true, preimage: randomBytes(32).toString('hex') };
    case 'verify-no-preimage':
      return { ...told, settled: true, preimage: null };
    case 'verify-other-invoice': {
      const { invoice: pr, preimage } = desk.forger.issue({ msat: MIN_MSAT });
      return { ...told, pr, settled: true, preimage };
    }
    case 'verify-never':
      return { ...told, settled: false, preimage: null };
  }
  // What was forged is no invoice of the payee's, and nobody can have paid it.
  const { state, preimage } = await desk.payee
    .lookUpInvoice(paymentHash)
    .catch(() => ({ state: 'open', preimage: null }) as const);
  return { ...told, settled: state === 'settled', preimage };
};
