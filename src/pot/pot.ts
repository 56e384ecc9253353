import { partFault } from '../tips/part-fault';
import type { Part, Tip } from '../tips/tip';
import { PARTS_AT_MOST } from './apportion';
import type { Waiting } from './candidate';
import { amountOf, minorOf } from './money';
import { isMonth, type Month } from './month';

/** What a person confirmed for one month: whom it goes to, and who waits. Times are ISO 8601 in UTC. */
export interface Pot {
  /** Made by the screen once: sent twice, it is one pot. Its tips have it as their gift. */
  id: string;
  month: Month;
  /** The time zone by which the month was counted. */
  zone: string;
  /** 1 for the month's first. Only one pot has the same turn of the same month. */
  turn: number;
  /** Whole minor units of the currency (ISO 4217): the sum of what the parts say. */
  whole: number;
  currency: string;
  parts: Part[];
  waiting: Waiting[];
  /** The ids of the entries that were counted. No pot of another month counts them again. */
  counted: string[];
  confirmedAt: string;
}

/** What a screen sends. */
export type GivenPot = Omit<Pot, 'confirmedAt'>;

/** A pot as the database has it. */
export interface KeptPot extends Pot {
  /** The parts that were begun, by their places: each has a tip. */
  begun: number[];
  /** The parts that the person gave up before they were begun. */
  left: number[];
  /** It came with a backup: nothing of it is begun here, since the browser that it comes from may go on with it. */
  restored?: 1;
}

/** A pot with the tips of its parts. */
export interface ToldPot {
  pot: KeptPot;
  tips: Tip[];
}

/** As many who wait are remembered. */
export const WAITING_AT_MOST = 200;

/** Why a pot cannot be given as it is, or null. */
export const potFault = ({ month, turn, whole, currency, parts }: GivenPot): string | null => {
  if (!isMonth(month)) return 'this is no month';
  if (!Number.isInteger(turn) || turn < 1) return 'this is no turn';
  if (parts.length === 0 || parts.length > PARTS_AT_MOST) return 'nothing is given, or too many parts';
  const fault = parts.map(partFault).find((each) => each !== null);
  if (fault) return fault;
  if (parts.some(({ manner }) => manner === 'word')) return 'a pot has no thanks without money';
  const amounts = parts.map(({ spoken }) => (spoken?.currency === currency ? minorOf(spoken.amount, currency) : null));
  if (amounts.some((minor) => minor === null || minor <= 0)) return 'a part has no amount in the currency of the pot';
  const sum = amounts.reduce<number>((all, minor) => all + (minor ?? 0), 0);
  return sum === whole ? null : `its parts come to ${amountOf(sum, currency)}, and not to ${amountOf(whole, currency)}`;
};

/** The id of the tip that a part has when it is tried for the n-th time: whoever begins it, it is the same one. */
export const tipIdOf = (pot: Pick<Pot, 'id'>, index: number, attempt: number): string =>
  `${pot.id}/${index}/${attempt}`;

/** Which part of a pot a tip is, and which attempt; null for another tip. */
const placeOf = ({ id, gift }: Pick<Tip, 'id' | 'gift'>): { index: number; attempt: number } | null => {
  const [, index, attempt] = id.startsWith(`${gift}/`) ? (/\/(\d{1,2})\/(\d{1,4})$/.exec(id) ?? []) : [];
  return index && attempt ? { index: Number(index), attempt: Number(attempt) } : null;
};

/** A part of a pot, and how far it is. */
export interface PartStory {
  part: Part;
  index: number;
  /** The last attempt; null where there was none. */
  tip: Tip | null;
  /** How many attempts there were. */
  attempts: number;
  isLeft: boolean;
}

export const storiesOf = ({ pot, tips }: ToldPot): PartStory[] =>
  pot.parts.map((part, index) => {
    const own = tips.flatMap((tip) => {
      const place = placeOf(tip);
      return place?.index === index ? [{ tip, attempt: place.attempt }] : [];
    });
    const last = own.reduce((best, each) => (each.attempt > best.attempt ? each : best), { tip: null, attempt: 0 } as {
      tip: Tip | null;
      attempt: number;
    });
    return { part, index, tip: last.tip, attempts: last.attempt, isLeft: pot.left.includes(index) };
  });

/** The places of the parts that nobody has begun, and the person has not given up. */
export const unbegun = ({ parts, begun, left, restored }: KeptPot): number[] =>
  restored ? [] : parts.flatMap((_, index) => (begun.includes(index) || left.includes(index) ? [] : [index]));

/**
 * Whether a part is paid without its person once they have confirmed the pot. Everything else waits until they come to it: an invoice runs
 * out, and a page is opened in a press. A manner that pays by itself is added here (Open Payments, once its grant is there).
 */
export const paysItself = ({ manner }: Pick<Part, 'manner'>): boolean => manner === 'wallet';

/** Milliseconds after the person confirmed a pot in which what pays itself is begun without them. Later they are asked. */
const GOES_ON = 10 * 60 * 1000;

/** The parts that are begun now without their person. A clock that went back begins nothing. */
export const due = (pot: KeptPot, now: string): number[] => {
  const since = Date.parse(now) - Date.parse(pot.confirmedAt);
  if (!(since >= 0 && since <= GOES_ON)) return [];
  return unbegun(pot).filter((index) => paysItself(pot.parts[index] as Part));
};
