import type { Msat, Tip } from '../../src/tips/tip';
import { isOver, type Stand, standOf } from './tip-state';

/** What was given in one calendar month (UTC). */
export interface Month {
  /** YYYY-MM. */
  month: string;
  /** Settled over Lightning, without the wallets' fees. */
  msat: Msat;
  feeMsat: Msat;
  /** How often the person says to have paid by a link or an address. */
  ownWord: number;
  /** What was given in money, by currency and in whatever way: over Lightning as the person saw it then. */
  money: Map<string, number>;
  /** Of the satoshis, those that were given as such, and not as money. */
  satsAloneMsat: Msat;
  thanks: number;
  /** The newest first. */
  tips: Tip[];
}

/** Whether money went by the person's own word, in an amount that Commoner did not see. */
const isOwnWord = ({ state, msat }: Tip): boolean =>
  state.step === 'settled' && state.proof.grade === 'own-word' && msat === 0;

const add = (month: Month, tip: Tip): void => {
  month.tips.push(tip);
  const { state, spoken } = tip;
  if (state.step === 'thanked') month.thanks++;
  if (state.step !== 'settled') return;
  month.msat += tip.msat;
  month.feeMsat += state.proof.feeMsat ?? 0;
  if (spoken) month.money.set(spoken.currency, (month.money.get(spoken.currency) ?? 0) + spoken.amount);
  else month.satsAloneMsat += tip.msat;
  if (isOwnWord(tip)) month.ownWord++;
};

/** Tips, the newest first, by the month in which they were given. */
export const byMonth = (tips: readonly Tip[]): Month[] => {
  const months = new Map<string, Month>();
  for (const tip of tips) {
    const name = tip.createdAt.slice(0, 7);
    const month = months.get(name) ?? {
      ...{ month: name, msat: 0, satsAloneMsat: 0, feeMsat: 0, money: new Map(), ownWord: 0, thanks: 0, tips: [] },
    };
    months.set(name, month);
    add(month, tip);
  }
  return [...months.values()];
};

/** What is not over: what may have been paid and is not known first, then what waits for the person, the newest first. */
export const pendingOf = (tips: readonly Tip[]): Tip[] => {
  const order: readonly Stand[] = ['unknown', 'your-turn', 'under-way', 'over'];
  const place = (tip: Tip): number => order.indexOf(standOf(tip));
  return tips.filter((tip) => !isOver(tip)).sort((a, b) => place(a) - place(b));
};
