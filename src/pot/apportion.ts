/** Somebody among whom an amount is shared. */
export interface Claim {
  /** A whole number; 0 claims nothing. */
  weight: number;
  /** Minor units: a smaller part makes no sense for the way in which they are paid. */
  least: number;
}

/** A gift has at most 50 parts (src/message/tip). */
export const PARTS_AT_MOST = 50;

/**
 * No one has more than a third of a pot that four or more share: one long project would otherwise take the month. With fewer than four
 * nothing is held back, since three thirds leave no choice. Rounded up to whole units, so that the sum can be reached.
 */
const CAPPED_FROM = 4;
export const mostOf = (whole: number, many: number): number => (many >= CAPPED_FROM ? Math.ceil(whole / 3) : whole);

/** Shares whole units by weight, none above `most`. What rounding leaves goes to the largest remainders, the first of equal ones first. */
const share = (weights: readonly number[], whole: number, most: number): number[] => {
  const parts = weights.map(() => 0);
  let open = weights.flatMap((weight, i) => (weight > 0 ? [i] : []));
  let rest = whole;
  for (;;) {
    const sum = open.reduce((all, i) => all + BigInt(weights[i] as number), 0n);
    if (sum === 0n) return parts;
    const exact = (i: number): bigint => BigInt(rest) * BigInt(weights[i] as number);
    const over = open.filter((i) => exact(i) > BigInt(most) * sum);
    if (over.length === 0 || over.length === open.length) {
      for (const i of open) parts[i] = Number(exact(i) / sum);
      const left = rest - open.reduce((all, i) => all + (parts[i] as number), 0);
      const byRemainder = [...open].sort((a, b) => Number(exact(b) % sum) - Number(exact(a) % sum) || a - b);
      for (const i of byRemainder.slice(0, left)) parts[i] = (parts[i] as number) + 1;
      return parts;
    }
    for (const i of over) parts[i] = most;
    rest -= over.length * most;
    open = open.filter((i) => !over.includes(i));
  }
};

/**
 * Shares whole units of a currency among claims, in their order. The sum is `whole` wherever anybody claims something. Whoever would have
 * less than makes sense has nothing, the lightest first, and what they would have had is the others'.
 * @param whole minor units
 * @param most what one may have; left out, the rule of mostOf
 */
export const apportion = (claims: readonly Claim[], whole: number, most?: number): number[] => {
  const heaviest = claims
    .map(({ weight }, i) => ({ weight, i }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.i - b.i);
  let open = heaviest.slice(0, PARTS_AT_MOST);
  for (;;) {
    const isIn = new Set(open.map(({ i }) => i));
    const weights = claims.map(({ weight }, i) => (isIn.has(i) ? weight : 0));
    const parts = share(weights, whole, most ?? mostOf(whole, open.length));
    const small = [...open].reverse().find(({ i }) => (parts[i] as number) < (claims[i] as Claim).least);
    if (!small || open.length === 1) return parts;
    open = open.filter((each) => each !== small);
  }
};
