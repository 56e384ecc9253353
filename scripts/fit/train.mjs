/** How strongly the weights are held to where they begin: about as much as this many statements that say otherwise. */
const RIDGE = 1;
const STEPS = 400;
const RATE = 0.05;
/** Times that the statement which speaks for a page is chosen anew among those that name its license. */
const ROUNDS = 4;

const sum = (features, weights) => features.reduce((total, feature) => total + (weights[feature] ?? 0), 0);
const probability = (score) => 1 / (1 + Math.exp(-score));

/**
 * Logistic regression, held to the weights that it begins with (a Gaussian prior around them), by gradient descent with momentum.
 * @param {{ features: string[], is: boolean, counts: number }[]} samples
 * @param {Record<string, number>} prior
 * @param {readonly string[]} names
 * @returns {Record<string, number>}
 */
const fitOne = (samples, prior, names) => {
  const weights = Object.fromEntries(names.map((name) => [name, prior[name] ?? 0]));
  const speed = Object.fromEntries(names.map((name) => [name, 0]));
  for (let step = 0; step < STEPS; step++) {
    const slope = Object.fromEntries(names.map((name) => [name, RIDGE * (weights[name] - (prior[name] ?? 0))]));
    for (const { features, is, counts } of samples) {
      const error = counts * (probability(sum(features, weights)) - (is ? 1 : 0));
      for (const feature of features) slope[feature] += error;
    }
    for (const name of names) {
      speed[name] = 0.9 * speed[name] - (RATE / 10) * slope[name];
      weights[name] += speed[name];
    }
  }
  return weights;
};

/**
 * Of the statements that agree with a page's license one at least says so, and nobody knows which: the one that now speaks loudest.
 * The others are left out.
 */
const chooseSpeakers = (statements, weights) => {
  const chosen = [];
  for (const page of new Set(statements.map((each) => each.page))) {
    const own = statements.filter((each) => each.page === page);
    const agreeing = own.filter(({ isOfPage }) => isOfPage);
    const [loudest] = agreeing.sort((a, b) => sum(b.features, weights) - sum(a.features, weights));
    if (loudest) chosen.push({ ...loudest, is: true, counts: 1 });
    // Twenty mentions on one page are not twenty pages.
    const rest = own.filter(({ isOfPage }) => isOfPage === false);
    for (const each of rest) chosen.push({ ...each, is: false, counts: 1 / Math.sqrt(rest.length) });
  }
  return chosen;
};

/**
 * Fits the weights of both roles.
 * @param {{ page: string, features: string[], isOfPage: boolean, isCredit: boolean | null }[]} statements isCredit: null if nobody can tell
 * @param {import('../../src/work/features').Weights} prior
 * @param {readonly string[]} names of the features
 * @returns {import('../../src/work/features').Weights}
 */
export const train = (statements, prior, names) => {
  let page = prior.page;
  for (let round = 0; round < ROUNDS; round++) page = fitOne(chooseSpeakers(statements, page), prior.page, names);
  const credits = statements.filter(({ isCredit }) => isCredit !== null);
  const counts = new Map();
  for (const each of credits) counts.set(each.page, (counts.get(each.page) ?? 0) + 1);
  const samples = credits.map((each) => ({ ...each, is: each.isCredit, counts: 1 / Math.sqrt(counts.get(each.page)) }));
  return { page, part: fitOne(samples, prior.part, names) };
};
