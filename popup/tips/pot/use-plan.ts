import { useMemo, useState } from 'preact/hooks';
import type { Candidate } from '../../../src/pot/candidate';
import { amountOf, leastFor, minorOf, timesFor } from '../../../src/pot/money';
import { type Line, linesOf, type Plan, setPart, withOut } from '../../../src/pot/plan';
import type { Proposal } from '../../../src/pot/proposal';
import { caution } from '../../../src/tips/payees';
import { readMoney } from '../amount';
import { isOver } from '../tip-state';
import type { Ground } from '../use-known';
import { useCurrency } from './use-currency';
import { keyOf, type Way, waysOf } from './ways';

/** What a person gives who has said nothing yet. */
const FIRST = 10;

/** Somebody of the pot with the ways to pay them, and the one that is chosen; null where there is none. */
export interface Row extends Line {
  ways: Way[];
  way: Way | null;
}

/** What a person chooses of a pot, and what follows from it. */
export const usePlan = ({ candidates }: Proposal, ground: Ground) => {
  const { known } = ground;
  const { currency, choose: chooseCurrency } = useCurrency(ground);
  const rate = ground.rate?.currency === currency ? ground.rate : null;
  const [text, setText] = useState(() => String(FIRST * timesFor(currency)));
  const [plan, setPlan] = useState<Omit<Plan, 'whole'>>({ set: new Map(), out: new Set() });
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [keepsOthers, setKeepsOthers] = useState(false);
  const [isConfirmed, setConfirmed] = useState(false);

  const told = useMemo(
    (): Candidate[] =>
      candidates.map((each, i) => ({ ...each, payees: caution(each.payees, known.paidAt[i] ?? null) })),
    [candidates, known.paidAt],
  );
  const money = readMoney(text);
  const whole = money === null ? null : minorOf(money, currency);
  const means = { hasWallet: known.wallet !== null, hasPointer: known.pointer?.currency === currency, rate };
  const wayOf = (candidate: Candidate): Way | null => {
    const ways = waysOf(candidate, means);
    return ways.find((way) => keyOf(way) === chosen.get(candidate.key)) ?? ways[0] ?? null;
  };
  const isBusy = (candidate: Candidate, way: Way): boolean =>
    known.open.some(
      (tip) => !isOver(tip) && tip.work.about === candidate.work.about && tip.payee?.address === way.payee.address,
    );
  const now: Plan = { ...plan, whole: whole ?? 0 };
  const lines = linesOf(told, now, (candidate) => {
    const way = wayOf(candidate);
    return way
      ? { least: leastFor(way.manner, currency), isBusy: isBusy(candidate, way) }
      : { least: null, isBusy: false };
  });
  const rows = lines.map(
    (line): Row => ({
      ...line,
      ways: waysOf(line.candidate, means),
      way: wayOf(line.candidate),
    }),
  );
  const take = ({ whole: next, ...rest }: Plan): void => {
    if (next !== whole) setText(String(amountOf(next, currency)));
    setPlan(rest);
    setConfirmed(false);
  };
  return {
    ...{ rows, rate, currency, chooseCurrency, text, whole, keepsOthers, setKeepsOthers, isConfirmed, setConfirmed },
    setText,
    /** Answers false where it is more than the whole, and the whole is to stay. */
    setPart: (key: string, minor: number): boolean => {
      const next = setPart(lines, now, key, minor, keepsOthers ? 'kept' : 'scaled');
      if (next) take(next);
      return next !== null;
    },
    leaveOut: (key: string, isOut: boolean): void => take(withOut(now, key, isOut)),
    choose: (key: string, way: string): void => {
      setChosen(new Map(chosen).set(key, way));
      setConfirmed(false);
    },
  };
};

export type PlanChoice = ReturnType<typeof usePlan>;
