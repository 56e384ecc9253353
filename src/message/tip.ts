import { isBudgetSound } from '../tips/budget';
import { GRADES } from '../tips/payee';
import {
  type Gift,
  MANNERS_OF_TIP,
  type Part,
  type PointerInput,
  type Rate,
  type Tip,
  type WalletInput,
} from '../tips/tip';
import { isTime } from './correction';
import { amount, either, flag, type Guard, listOf, nothing, oneOf, shape, text } from './guard';

export const isId: Guard<string> = (value): value is string => text(100)(value) && value !== '';
const isName = text(1000);
const isAddress = text(4096);
export const isComment = text(2000);
/** All bitcoins that will be, in thousandths of a satoshi, are more than a number counts exactly; a tip is less. */
const MSAT_AT_MOST = Number.MAX_SAFE_INTEGER;
/** Whole thousandths of a satoshi. */
export const isMsat: Guard<number> = (value): value is number =>
  amount(0, MSAT_AT_MOST)(value) && Number.isInteger(value);
export const isCode: Guard<string> = (value): value is string => text(3)(value) && /^[A-Z]{3}$/.test(value);

export const isCreators = shape<{ creators: string[] }>({ creators: listOf(isAddress, 100) });
export const isTipId = shape<{ id: string }>({ id: isId });
export const isGiftId = shape<{ gift: string }>({ gift: isId });
export const isSaid = shape<{ id: string; paid: boolean }>({ id: isId, paid: flag });
/** A notice is sent by the background, which notes it itself. */
export const isWrote = shape<{ id: string; to: string; by?: 'post' }>({ id: isId, to: isAddress, by: oneOf('post') }, [
  'by',
]);
export const isTipList = shape<{ before: string; limit: number }>({
  before: text(40),
  limit: (value): value is number => amount(1, 500)(value) && Number.isInteger(value),
});

const isPayee = shape<NonNullable<Tip['payee']>>({
  rail: oneOf('lightning', 'link', 'code', 'pointer'),
  address: isAddress,
  host: either(text(300), nothing),
  label: text(300),
  grade: oneOf(...GRADES),
});
export const PART_FIELDS = {
  manner: oneOf(...MANNERS_OF_TIP),
  work: shape<Tip['work']>({ about: isAddress, title: either(isName, nothing), creator: either(isName, nothing) }),
  creator: isAddress,
  payee: either(isPayee, nothing),
  msat: isMsat,
  spoken: either(
    shape<NonNullable<Tip['spoken']>>({ amount: amount(0, Number.MAX_SAFE_INTEGER), currency: isCode }),
    nothing,
  ),
  share: oneOf('work', 'source'),
};
const isPart = shape<Part>(PART_FIELDS);
export const isGift = shape<Gift>({ id: isId, parts: listOf(isPart, 50), comment: isComment });

const BUDGET_FIELDS = { monthMsat: isMsat, tipMsat: isMsat };
const hasWalletInput = shape<WalletInput>({ uri: text(4096), ...BUDGET_FIELDS });
export const isWalletInput: Guard<WalletInput> = (value): value is WalletInput =>
  hasWalletInput(value) && isBudgetSound(value);
const hasBudget = shape<{ monthMsat: number; tipMsat: number }>(BUDGET_FIELDS);
export const isBudget: typeof hasBudget = (value): value is { monthMsat: number; tipMsat: number } =>
  hasBudget(value) && isBudgetSound(value);

/** A whole number of the smallest units of a currency, which is more than nothing. */
export const isMinor: Guard<string> = (value): value is string => text(18)(value) && /^[1-9]\d*$/.test(value);
export const isMonth = shape<{ month: string }>({ month: isMinor });
export const isPointerInput = shape<PointerInput>({ address: text(1000), month: text(40) });

const isRate = shape<Rate>({
  currency: isCode,
  perBitcoin: amount(0.01, 1e15),
  at: isTime,
  from: text(300),
});
export const isRateOrNothing = either(isRate, nothing);
export const isCurrency = shape<{ currency: string }>({ currency: isCode });
