import type { Waiting } from '../pot/candidate';
import { isMonth } from '../pot/month';
import type { GivenPot } from '../pot/pot';
import { amount, either, type Guard, listOf, nothing, oneOf, shape, text } from './guard';
import { isCode, isId, isPart } from './tip';

const isName = text(1000);
const isAddress = text(4096);
const isWhole =
  (least: number, most: number): Guard<number> =>
  (value): value is number =>
    amount(least, most)(value) && Number.isInteger(value);
const isMonthName: Guard<string> = (value): value is string => text(7)(value) && isMonth(value);
/** The name of a time zone; one that is none counts as UTC (src/pot/month). */
const isZone: Guard<string> = (value): value is string => text(64)(value) && /^[\w+/-]+$/.test(value);

/** All numbers of a pot count exactly. */
const isCount = isWhole(0, Number.MAX_SAFE_INTEGER);
/** A gift's parts, and more entries than are counted of a month (src/pot/used). */
const PARTS = 50;
const COUNTED = 5000;
const WAITING = 200;

const isWaiting = shape<Waiting>({
  ...{ creator: isAddress, name: either(isName, nothing), about: isAddress, title: either(isName, nothing) },
  ...{ weight: isCount, why: oneOf('unpayable', 'too-small'), month: isMonthName },
});

export const POT_FIELDS = {
  ...{ id: text(60) as Guard<string>, month: isMonthName, zone: isZone, turn: isWhole(1, 1000) },
  ...{ whole: isCount, currency: isCode, parts: listOf(isPart, PARTS) },
  ...{ waiting: listOf(isWaiting, WAITING), counted: listOf(text(100), COUNTED) },
};
const hasPot = shape<GivenPot>(POT_FIELDS);
/** Its id begins those of its tips, and so has no stroke. */
export const isGivenPot: Guard<GivenPot> = (value): value is GivenPot =>
  hasPot(value) && /^[\w-]{1,60}$/.test(value.id);

export const isMonthInZone = shape<{ month: string; zone: string }>({ month: isMonthName, zone: isZone });
export const isMonthAlone = shape<{ month: string }>({ month: isMonthName });
export const isPotPart = shape<{ id: string; index: number }>({ id: isId, index: isWhole(0, PARTS - 1) });
export const isPotAttempt = shape<{ id: string; index: number; attempt: number }>({
  ...{ id: isId, index: isWhole(0, PARTS - 1), attempt: isWhole(1, 1000) },
});
export const isPotDay = shape<{ day: number | null }>({ day: either(isWhole(1, 28), nothing) });
export const PLACES = listOf(isWhole(0, PARTS - 1), PARTS);
