import { readInvoice } from '../tips/bolt11';
import { isContactAddress } from '../tips/contact-address';
import { EXPIRY, EXPIRY_AT_MOST, SKEW } from '../tips/invoice';
import { readInvoiceKey } from '../tips/invoice-key';
import { dealOf, isStepOf, mayBeTold, quoteOf } from '../tips/journal';
import { LOOPBACK } from '../tips/loopback';
import type { Amount, Deal } from '../tips/open-payments/deal';
import { toMinor } from '../tips/open-payments/minor';
import { partFault } from '../tips/part-fault';
import { isSafeUrl } from '../tips/pay-service';
import { isPreimage } from '../tips/proof';
import {
  FAILURE_CODES,
  type Manner,
  type Proof,
  type Quote,
  STEPS,
  type Step,
  type SuccessAction,
  type Tip,
  type TipState,
  type Written,
} from '../tips/tip';
import { isTime } from './correction';
import { amount, either, flag, type Guard, listOf, nothing, oneOf, shape, text } from './guard';
import { isCode, isComment, isId, isMinor, isMsat, PART_FIELDS } from './tip';

const HEX32 = /^[0-9a-f]{64}$/;
const isHash: Guard<string> = (value): value is string => typeof value === 'string' && HEX32.test(value);
const says = <Step extends TipState['step']>(step: Step) => oneOf(step);

const isSuccess = shape<SuccessAction>({ tag: oneOf('message', 'url'), text: text(300), url: nothing });
const isQuoteShape = shape<Quote>({
  ...{ invoice: text(4000), paymentHash: isHash, expiresAt: isTime, described: flag },
  ...{ payeeKey: text(66), verify: nothing, success: either(isSuccess, nothing) },
});
/** What is said of an invoice has to be what stands in it, and its signature its payee's. */
const isQuote: Guard<Quote> = (value): value is Quote => {
  if (!isQuoteShape(value)) return false;
  const invoice = readInvoice(value.invoice);
  return (
    invoice !== null &&
    invoice.text === value.invoice &&
    invoice.repeated === null &&
    invoice.value('payment_hash') === value.paymentHash &&
    readInvoiceKey(invoice) === value.payeeKey
  );
};
const isProof = shape<Proof>({
  grade: oneOf('cryptographic', 'stated', 'own-word'),
  preimage: either(isHash, nothing),
  feeMsat: either(isMsat, nothing),
});

const isDealt = shape<Amount>({
  ...{ value: isMinor, assetCode: isCode },
  assetScale: (value): value is number => amount(0, 12)(value) && Number.isInteger(value),
});
const isPlace: Guard<string> = (value): value is string => text(1000)(value) && isSafeUrl(value, LOOPBACK);
const isDeal = shape<Deal>({
  ...{ quote: isPlace, receiver: isPlace, from: isPlace, debit: isDealt, receive: isDealt, expiresAt: isTime },
});

/** The states that a backup has (src/tips/kept-tip): nothing can be paid by any of them. */
const STATES: readonly Guard<TipState>[] = [
  shape<Extract<TipState, { step: 'unknown'; quote: Quote }>>({
    step: says('unknown'),
    quote: isQuote,
    event: nothing,
  }),
  shape<Extract<TipState, { step: 'unknown'; deal: Deal }>>({
    ...{ step: says('unknown'), deal: isDeal, sealed: nothing, payment: nothing },
  }),
  shape<Extract<TipState, { step: 'opened' }>>({ step: says('opened') }),
  shape<Extract<TipState, { step: 'thanked' }>>({ step: says('thanked') }),
  shape<Extract<TipState, { step: 'settled' }>>(
    { ...{ step: says('settled'), quote: either(isQuote, nothing), proof: isProof }, deal: isDeal },
    ['deal'],
  ),
  shape<Extract<TipState, { step: 'failed' }>>({
    ...{ step: says('failed'), code: oneOf(...FAILURE_CODES), detail: text(1000) },
  }),
];
const isState: Guard<TipState> = (value): value is TipState => STATES.some((accepts) => accepts(value));

const isContact: Guard<string> = (value): value is string => text(4096)(value) && isContactAddress(value);

const isTip = shape<Tip>(
  {
    ...{ id: isId, gift: isId, ...PART_FIELDS, comment: isComment },
    ...{ state: isState, createdAt: isTime, changedAt: isTime },
    written: shape<Written>({ to: isContact, at: isTime, by: oneOf('post', 'notice') }, ['by']),
    steps: listOf(shape<Tip['steps'][number]>({ step: oneOf(...STEPS), at: isTime }), 20),
  },
  ['written'],
);

/** Whether a proof is what its grade says: a preimage that is the invoice's, or none and a word. */
const isProved = ({ grade, preimage }: Proof, quote: Quote | null): boolean =>
  grade === 'cryptographic'
    ? quote !== null && preimage !== null && isPreimage(preimage, quote.paymentHash)
    : preimage === null;

/** What a state is about is what its manner pays by: an invoice, a deal whose debit is what the person gave, or neither. */
const isAbout = ({ manner, state, spoken }: Tip): boolean => {
  if (state.step !== 'settled' && state.step !== 'unknown') return true;
  const deal = dealOf(state);
  if (manner !== 'consent') return deal === null && (manner === 'open') === (quoteOf(state) === null);
  if (!deal || quoteOf(state) !== null) return false;
  const { value, assetCode, assetScale } = deal.debit;
  return spoken?.currency === assetCode && toMinor(String(spoken.amount), assetScale) === value;
};

/** Amount and expiry of the invoice are those of the tip: by them it is counted, and unlocked. */
const isOfTip = ({ invoice, expiresAt }: Quote, { msat }: Tip): boolean => {
  const value = readInvoice(invoice)?.value ?? (() => undefined);
  const created = Number(value('timestamp'));
  const expires = created + Number(value('expiry') ?? EXPIRY);
  const seconds = Date.parse(expiresAt) / 1000;
  const isCut = seconds < expires && seconds >= created + EXPIRY_AT_MOST - SKEW;
  return value('amount') === String(msat) && (seconds === expires || isCut);
};

/** An invoice that anybody could pay is not known either once it is in a backup. */
const mayBeKept = (step: Step, manner: Manner): boolean =>
  isStepOf(step, manner) || (step === 'unknown' && manner === 'invoice');

/** A tip as a backup brings it back. */
export const isKeptTip: Guard<Tip> = (value): value is Tip => {
  if (!isTip(value)) return false;
  const { manner, state, steps } = value;
  const quote = quoteOf(state);
  return (
    partFault(value) === null &&
    (manner === 'word') === (value.payee === null) &&
    steps[0]?.step === 'draft' &&
    steps.at(-1)?.step === state.step &&
    steps.every(({ step }) => mayBeKept(step, manner)) &&
    isAbout(value) &&
    (state.step !== 'settled' || isProved(state.proof, quote)) &&
    (value.written === undefined || mayBeTold(state)) &&
    (quote === null || isOfTip(quote, value))
  );
};
