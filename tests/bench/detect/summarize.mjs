export const median = (numbers) => quantile(numbers, 0.5);

/** By nearest rank. */
export const quantile = (numbers, share) =>
  numbers.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(numbers.length * share) - 1)] ?? null;

/** Two significant digits below ten, one above: more is not measured. */
export const round = (number) =>
  number === null || number === undefined ? null : Number(number < 10 ? number.toPrecision(2) : number.toFixed(1));

const column = (pages, of) => round(median(pages.map(of)));
const quartiles = (pages, of) => [0.25, 0.75].map((share) => round(quantile(pages.map(of), share)));

/** What all pages cost together: ratios are each page's own, then their median. */
export const summarize = (pages) => ({
  oursMs: column(pages, ({ ours }) => ours),
  walkMs: column(pages, ({ walk }) => walk),
  peersMs: column(pages, ({ peers }) => peers),
  oursOverWalk: column(pages, ({ ours, walk }) => ours / walk),
  peersOverOurs: column(pages, ({ ours, peers }) => peers / ours),
  p95Ms: round(
    quantile(
      pages.map(({ ours }) => ours),
      0.95,
    ),
  ),
  firstMs: column(pages, ({ first }) => first),
  firstWalkMs: column(pages, ({ firstWalk }) => firstWalk),
  spread: {
    firstMs: quartiles(pages, ({ first }) => first),
    oursMs: quartiles(pages, ({ ours }) => ours),
    oursOverWalk: quartiles(pages, ({ ours, walk }) => ours / walk),
    peersOverOurs: quartiles(pages, ({ ours, peers }) => peers / ours),
  },
  layouts: pages.reduce((sum, { forced }) => sum + (forced ?? 0), 0),
});
